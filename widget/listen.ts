/** What happens on the page around an open form: a sentence is selected, another page takes its place. */
import { QUOTE_MAX } from '../shared/limits.ts'
import type { WithFlow } from './mount.tsx'
import type { Screen } from './screen.ts'

/** Answers with a function that stops listening. */
export const listen = ({ place, state, set, close }: Screen, withFlow: WithFlow) => {
  const ends = new AbortController()
  const onSelect = () => {
    const selection = getSelection()
    // What is selected in the form itself is nobody's sentence.
    if (!selection?.anchorNode || place.root.host.contains(selection.anchorNode)) return
    const text = selection.toString().replace(/\s+/g, ' ').trim()
    // Pressing a button ends the selection on a phone: the last sentence stays on offer.
    if (!text) return
    set({ selected: text.slice(0, QUOTE_MAX) })
    withFlow(() => {})
  }
  // On a single-page site another page appears under the same element. What was said is said; what was
  // written and not yet sent stays on the screen.
  const elsewhere = () => location.origin + location.pathname !== state.draft.page.url
  const onMove = () => {
    const { delivery, step, typed } = state
    const writing = step !== 'thanks' && typed.message + typed.text + typed.offer
    if (elsewhere() && delivery === 'kept' && !writing) close(false)
  }
  // Not every browser tells. A press on the question is about the page that stands there now.
  const onPress = (event: Event) => {
    const [pressed] = event.composedPath() as Node[]
    if (elsewhere() && pressed?.parentNode === place.root.firstChild) close(false)
  }
  document.addEventListener('selectionchange', onSelect, ends)
  // Some select the sentence first, and then say that it was not clear.
  onSelect()
  place.root.addEventListener('click', onPress, { capture: true, signal: ends.signal })
  addEventListener('popstate', onMove, ends)
  const { navigation } = window as unknown as { navigation?: EventTarget }
  navigation?.addEventListener('navigatesuccess', onMove, ends)
  return () => ends.abort()
}
