/**
 * Puts the first step under the question. What happens after somebody picks or writes something, or when a
 * signal does not arrive at once, is in the later steps: they are fetched then.
 */
import { render } from 'preact'
import { directionOf } from '../shared/texts/direction.ts'
import type { FirstTexts } from '../shared/texts/parts.ts'
import { after } from './after.ts'
import type { Flow } from './flow.ts'
import css from './form.css?inline'
import { Form } from './form-view.tsx'
import { listen } from './listen.ts'
import type { Draft, HelderElement, Place } from './opened.ts'
import type { Screen } from './screen.ts'
import { loadSettings } from './settings.ts'
import { type State, typedFrom } from './state.ts'
import { showTap } from './tap-question.ts'

/** Filled in by the build: the first texts of the language that this file is for. */
declare const __HELDER_FIRST__: FirstTexts

export type Later = typeof import('./later.tsx')
/** Does something with the later steps, once they are there. */
export type WithFlow = (use: (flow: Flow) => void) => Promise<void>

/** Milliseconds before the later steps are asked for again. */
const FETCH_AGAIN = 4_000
/** Milliseconds that the form waits for what the site chose: what comes later moves what stands under a finger. */
const SETTINGS_WITHIN = 500

/** Firefox gives the same failure again for as long as the page is open: another try has another address. */
let failed = 0

const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

export const mount = (place: Place, draft: Draft) => {
  const { root, language } = place
  const host = root.host as HelderElement
  const box = document.createElement('div')
  // A form of another page, on a single-page site, has had its time.
  root.querySelector('div')?.remove()
  root.append(box)
  if (!root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  }
  const state: State = {
    step: 'details',
    language,
    first: __HELDER_FIRST__,
    later: undefined,
    settings: undefined,
    draft,
    typed: typedFrom(draft),
    selected: '',
    delivery: 'sending',
    busy: false,
    errors: [],
  }
  let later: Later | undefined
  let flow: Promise<Flow> | undefined
  let shown = false
  let closed = false
  /** Whether the focus was in the form when it was last drawn. */
  let within = false

  const show = () => {
    if (closed || !shown) return
    box.lang = state.language
    box.dir = directionOf(state.language)
    showTap(root, state)
    within = root.activeElement !== null
    render(
      <Form state={state} later={later} screen={screen} withFlow={withFlow} set={screen.set} />,
      box,
    )
  }
  const screen: Screen = {
    place,
    state,
    first: state.first,
    set: (change) => {
      Object.assign(state, change)
      show()
    },
    focus: (id) => {
      const { activeElement, body } = document
      // Whoever went on with something else is not called back, and nobody's page jumps.
      if (!within && activeElement !== host && activeElement !== body) return
      root.getElementById(id)?.focus({ preventScroll: !within })
    },
    emit: (name, detail) =>
      host.dispatchEvent(
        new CustomEvent(`helder:${name}`, { detail, bubbles: true, composed: true }),
      ),
    close: (focus = true) => {
      closed = true
      stop()
      render(null, box)
      box.remove()
      host.opened = undefined
      showTap(root)
      if (focus) root.querySelector('button')?.focus()
    },
  }
  const begin = async (): Promise<Flow> => {
    try {
      later = await (failed ? import(`./later.js?${failed}`) : import('./later.tsx'))
      return (later as Later).begin(screen)
    } catch {
      failed++
      screen.set({ delivery: navigator.onLine ? 'waiting' : 'offline' })
      await after(FETCH_AGAIN)
      return begin()
    }
  }
  const withFlow: WithFlow = async (use) => {
    flow ??= begin()
    use(await flow)
  }
  const stop = listen(screen, withFlow)
  const chosen = loadSettings(place.base, draft)
  chosen.then(async (settings) => {
    screen.set({ settings })
    if (settings?.texts) withFlow((flow) => flow.word())
    if (settings?.answers)
      (await import('./public-answers.ts')).showAnswers(box, settings, state.language)
  })
  showTap(root, state)
  screen.emit('opened', { id: draft.id })
  Promise.race([chosen, after(SETTINGS_WITHIN)]).then(() => {
    shown = true
    show()
  })
  return { screen, withFlow }
}
