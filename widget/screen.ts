/** What the first look hands to the later steps: the state, and ways to show it. */
import type { Place } from './opened.ts'
import type { State } from './state.ts'

export type Screen = {
  place: Place
  state: State
  /** The first texts as they came with the form. */
  first: State['first']
  /** Changes the state and draws it. Does nothing once the form is closed. */
  set: (change: Partial<State>) => void
  /** Moves the focus to an element of the form, unless somebody went on with something else. */
  focus: (id: string) => void
  /** Tells the page: `helder:…` bubbles out of the element. */
  emit: (name: 'opened' | 'sent' | 'failed', detail: object) => void
  /** Back to the bare question: somebody may have more than one thing to say. */
  close: (focus?: boolean) => void
}
