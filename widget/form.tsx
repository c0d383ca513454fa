/** The form behind the first press: loaded once, shown under the question in the same shadow root. */
import { h, render } from 'preact'
import { CLARITY, type Clarity } from '../shared/words.ts'
import { Flow } from './flow.tsx'
import css from './form.css?inline'
import type { HelderElement, Opened } from './opened.ts'
import { loadSettings } from './settings.ts'

const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

/** Forms on the page, with what each does when somebody changes their mind. */
const changing = new WeakMap<Opened, Promise<(clarity: Clarity) => void>>()

const show = async (opened: Opened) => {
  const { base, draft, root } = opened
  const tapQuestion = root.firstElementChild as HTMLFieldSetElement
  const settings = await loadSettings(base, draft.site, tapQuestion.lang)
  if (!root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  }
  const place = document.createElement('div')
  place.lang = settings.language
  tapQuestion.after(place)
  let change: (clarity: Clarity) => void = () => {}
  const onChange = (listener: typeof change) => {
    change = listener
  }
  /** Back to the bare question: somebody may have more than one thing to say. */
  const onAgain = () => {
    render(null, place)
    place.remove()
    ;(root.host as HelderElement).opened = undefined
    tapQuestion.hidden = false
    const buttons = tapQuestion.querySelectorAll('button')
    for (const button of buttons) button.ariaPressed = null
    buttons[0]?.focus()
  }
  render(h(Flow, { opened, tapQuestion, settings, onChange, onAgain }), place)
  return (clarity: Clarity) => change(clarity)
}

/** Called at every press on the question. The first press shows the form. */
export const open = async (opened: Opened, clarity: Clarity) => {
  const buttons = opened.root.querySelectorAll('fieldset:first-child > button')
  buttons.forEach((button, i) => {
    button.ariaPressed = String(CLARITY[i] === clarity)
  })
  const shown = changing.get(opened)
  if (!shown) {
    const first = show(opened)
    changing.set(opened, first)
    // A form that could not be shown is tried again at the next press.
    first.catch(() => changing.delete(opened))
  }
  const change = await (shown ?? changing.get(opened))
  if (shown || clarity !== opened.draft.clarity) change?.(clarity)
}
