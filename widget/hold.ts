/** One tab sends a signal: the others, and copies of this tab, leave it alone for as long as it is open. */
import { KEY } from './kept-here.ts'

const held = new Set<string>()
export const isHeld = (id: string) => held.has(id)

/** Calls `use` when no other tab holds this signal; from then on this one does. */
export const mayHold = (id: string, use: () => void = () => {}) => {
  if (held.has(id)) return
  held.add(id)
  // Browsers have no locks on a page without encryption: the edge knows a repeat when it sees one.
  if (!navigator.locks) return use()
  navigator.locks.request(`${KEY} ${id}`, { ifAvailable: true }, (lock) => {
    if (!lock) return
    use()
    return new Promise(() => {})
  })
}
