/** What an earlier page could not send: fetched only when there is something. */
import { needsContact } from '../shared/words.ts'
import type { Flow } from './flow.ts'
import type { Later, mount } from './mount.tsx'
import type { Draft, HelderElement, Place } from './opened.ts'
import type { Screen } from './screen.ts'

/** Cannot be sent without a person who fills in how to reach them. */
const asksContact = ({ question }: Draft) => question && needsContact(question.channel ?? 'none')
const hasWords = ({ message, question, offer, quote }: Draft) =>
  message || question || offer || quote

/**
 * Goes on where an earlier page could not. A question that needs contact details comes back on the screen:
 * those are never kept. Nobody pressed anything, so the focus stays where it is.
 */
export const goOn = async ({ state, set }: Pick<Screen, 'state' | 'set'>, flow: Flow) => {
  const { draft } = state
  const { question, offer } = draft
  set({ restored: true, step: question ? 'ask' : offer ? 'offer' : 'details' })
  if (asksContact(draft)) {
    set({ unasked: question })
    return flow.send({ question: undefined, receipt: undefined })
  }
  const made = question && (await flow.newCode())
  if (made) set({ code: made.code })
  const arrived = () => set({ step: 'thanks', busy: false })
  return made ? flow.send({ receipt: made.receipt }, arrived) : flow.post(draft, arrived)
}

/**
 * Sends it. Words come back on the screen: of one signal, for there is one form. A press alone needs
 * nobody's eyes.
 */
export const resume = (place: Place, show: typeof mount, later: Later) => {
  const { keep, isHeld, mayHold, browserDelivery } = later
  const left = keep.all().filter(({ id, site }) => site === place.site && !isHeld(id))
  const seen = left.find(asksContact) ?? left.find(hasWords)
  for (const draft of left) {
    // Another such question waits for the next page.
    if (draft !== seen && asksContact(draft)) continue
    mayHold(draft.id, () => {
      // The tab that had it may have sent it meanwhile, and here somebody may have begun to write.
      if (!keep.all().some(({ id }) => id === draft.id)) return
      const { opened } = place.root.host as HelderElement
      if (opened && asksContact(draft)) return
      if (draft === seen && !opened) {
        const { screen, withFlow } = show(place, draft)
        return void withFlow((flow) => goOn(screen, flow))
      }
      const deliver = browserDelivery(place.base, (state) => {
        if (state === 'kept') keep.drop(draft.id)
      })
      deliver(draft).catch(() => {})
    })
  }
}
