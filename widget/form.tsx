/** What the element calls: loaded once, at the first press or when something was left unsent. */
import type { Clarity } from '../shared/words.ts'
import { after } from './after.ts'
import { mount } from './mount.tsx'
import type { Draft, HelderElement, Place } from './opened.ts'

/** Filled in by the build: the language that this file is for. */
declare const __HELDER_LANGUAGE__: string

/** This file is in `/helder/{version}/` of the edge. */
const base = new URL('../..', import.meta.url).href.replace(/\/$/, '')
const placeOf = (host: HelderElement, site: string): Place => ({
  base,
  site,
  root: host.shadowRoot as ShadowRoot,
  language: __HELDER_LANGUAGE__,
})

/** Milliseconds after which no answer counts as a failure; the same as for later steps. */
const ANSWER_WITHIN = 15_000

/** Forms on the page, with what each does when somebody changes their mind. */
const forms = new WeakMap<Draft, (clarity: Clarity) => void>()

/** Called at every press on the question. The first press shows the form. */
export const open = (host: HelderElement, clarity: Clarity) => {
  if (!host.opened) return
  const { draft, tap } = host.opened
  const change = forms.get(draft)
  if (change) return change(clarity)
  const { screen, withFlow } = mount(placeOf(host, draft.site), draft)
  forms.set(draft, (clarity) => withFlow((flow) => flow.change(clarity)))
  // The tap was sent by the element; here we only hear how it went. What goes wrong is for the later steps.
  Promise.race([tap, after(ANSWER_WITHIN)]).then((answer) => {
    // An error has no status, and neither has silence.
    if ((answer as Response | undefined)?.status !== 202) {
      return void withFlow((flow) => flow.began(Promise.resolve(answer)))
    }
    // A later step may be on its way by now.
    if (!screen.state.draft.revision) screen.set({ delivery: 'kept' })
    screen.emit('sent', { id: draft.id, revision: 0, clarity: draft.clarity })
  })
}

/** Sends what an earlier page could not. */
export const resume = async (host: HelderElement, site: string) => {
  const [later, { resume }] = await Promise.all([import('./later.tsx'), import('./left.ts')])
  resume(placeOf(host, site), mount, later)
}
