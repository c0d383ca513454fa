/** The question that the element painted, as the form goes on: pressed, translated, or out of the way. */
import { directionOf } from '../shared/texts/direction.ts'
import { CLARITY } from '../shared/words.ts'
import type { State } from './state.ts'

/** Without a state: as before the first press. */
export const showTap = (root: ShadowRoot, state?: State) => {
  // Not there yet when its language is still on its way.
  const question = root.querySelector('fieldset')
  if (question?.parentNode !== root) return
  question.hidden = state !== undefined && state.step !== 'details'
  const [legend, ...buttons] = question.children as unknown as HTMLElement[]
  CLARITY.forEach((clarity, i) => {
    const button = buttons[i] as HTMLElement
    button.ariaPressed = state ? String(clarity === state.draft.clarity) : null
    if (state) button.textContent = state.first.clarity[clarity]
  })
  if (!state || !legend) return
  legend.textContent = state.first.question
  question.lang = state.language
  question.dir = directionOf(state.language)
}
