/** What a keeper of signals, an outbox or a store, says of them; the edge and the store mean the same by it. */

/** `stored`: new. `known`: the very same was here already. `conflict`: another body under its revision. */
export const OUTCOMES = ['stored', 'known', 'conflict'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What a citizen may see of what they sent, by receipt. */
export type Received = {
  site: string
  receivedAt: string
  questionText: string | null
  channel: string | null
}
