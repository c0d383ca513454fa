/** Adds one row of counts to another of the same group. */
import type { CountRow } from './store.ts'

const WORDS = ['yes', 'partly', 'no', 'unsaid'] as const

export const addCounts = (sum: CountRow, { counts, invited, repeated }: CountRow) => {
  sum.invited += invited
  sum.repeated += repeated
  for (const word of WORDS) sum.counts[word] += counts[word]
}
