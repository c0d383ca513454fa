/** The later steps, with their texts and what happens in them: fetched when somebody begins to write. */
import type { LaterTexts } from '../shared/texts/parts.ts'
import { createFlow, type Flow } from './flow.ts'
import { isHeld, mayHold } from './hold.ts'
import { keep } from './kept-here.ts'
import css from './later.css?inline'
import { loadTexts } from './load-texts.ts'
import { look } from './look.ts'
import type { mount } from './mount.tsx'
import { newCode } from './new-code.ts'
import type { Place } from './opened.ts'
import type { Screen } from './screen.ts'
import { browserDelivery } from './send.ts'
import { flows } from './steps/later-step.tsx'

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
  const deliver = browserDelivery(place.base, (delivery, draft) => {
    if (delivery === 'kept') keep.drop(draft.id)
    else if (delivery !== 'sending') {
      keep.save(draft)
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
      texts: (language) => loadTexts(language, { first: screen.first, later }),
      keepOnDevice: () => keep.save(state.draft, true),
      online: () => navigator.onLine,
      tick: () => performance.now(),
    },
    state,
  )
  flows.set(screen, flow)
  return flow
}

/** Sends what an earlier page could not. A press alone needs nobody's eyes; words come back on the screen. */
export const resume = (place: Place, show: typeof mount) => {
  for (const draft of keep.all()) {
    if (draft.site !== place.site || isHeld(draft.id)) continue
    const wordless = !(draft.message || draft.question || draft.offer || draft.quote)
    mayHold(draft.id, () => {
      if (!wordless) return void show(place, draft).withFlow((flow) => flow.resume())
      const deliver = browserDelivery(place.base, (state) => {
        if (state === 'kept') keep.drop(draft.id)
      })
      deliver(draft).catch(() => {})
    })
  }
}
