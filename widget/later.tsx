/** The later steps, with their texts and what happens in them: fetched when somebody begins to write. */
import type { LaterTexts } from '../shared/texts/parts.ts'
import { createFlow, type Flow } from './flow.ts'
import { mayHold } from './hold.ts'
import { keep } from './kept-here.ts'
import css from './later.css?inline'
import { look } from './look.ts'
import { newCode } from './new-code.ts'
import type { Draft } from './opened.ts'
import type { Screen } from './screen.ts'
import { browserDelivery } from './send.ts'
import { flows } from './steps/later-step.tsx'

export { isHeld, mayHold } from './hold.ts'
export { keep } from './kept-here.ts'
export { browserDelivery } from './send.ts'
export { ErrorSummary } from './steps/error-summary.tsx'
export { LaterStep } from './steps/later-step.tsx'
export { Quote } from './steps/quote.tsx'
export { Unsent } from './steps/unsent.tsx'

/** Filled in by the build: the texts of the language that this file is for. */
declare const __HELDER_LATER__: LaterTexts
const later = __HELDER_LATER__

const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

/** Gives the flow of one form the world: line, storage and files. */
export const begin = (screen: Screen): Flow => {
  const { place, state, set, focus, emit } = screen
  place.root.adoptedStyleSheets = [...place.root.adoptedStyleSheets, sheet]
  /** What the edge does not have: a question that waits goes along, one that has arrived does not. */
  const unsent = (draft: Draft): Draft => ({
    ...draft,
    question: state.accepted?.receipt ? undefined : (draft.question ?? state.unasked),
  })
  const deliver = browserDelivery(place.base, (delivery, draft) => {
    if (delivery === 'kept') {
      if (draft.question) set({ unasked: undefined })
      if (state.unasked) keep.save(unsent(draft))
      else keep.drop(draft.id)
    } else if (delivery !== 'sending') {
      keep.save(unsent(draft))
      mayHold(draft.id)
      if (delivery === 'refused') emit('failed', { id: draft.id })
    }
    set({ delivery, busy: state.busy && delivery === 'sending' })
  })
  const flow = createFlow(
    {
      set,
      focus,
      look,
      newCode,
      deliver: async (draft, first) => {
        const accepted = await deliver(draft, first)
        emit('sent', { id: draft.id, revision: accepted.revision, clarity: draft.clarity })
        return accepted
      },
      later,
      texts: async (language) => {
        const { loadTexts } = await import('./load-texts.ts')
        return loadTexts(language, { first: screen.first, later })
      },
      keep: () => {
        keep.save(unsent(state.draft))
        mayHold(state.draft.id)
      },
      keepOnDevice: () => keep.save(unsent(state.draft), true),
      online: () => navigator.onLine,
      tick: () => performance.now(),
    },
    state,
  )
  flows.set(screen, flow)
  return flow
}
