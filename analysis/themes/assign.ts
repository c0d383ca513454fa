/** Puts texts into groups that are there, a slice at a time, so that a million texts need no more memory than a few. */
import { type Counts, cheapest, costsOf } from './counts.ts'
import { entropies } from './entropy.ts'
import { type Rows, rowsOf, type Space } from './features.ts'
import type { WordLists } from './words.ts'

const SLICE = 10_000

/** The best group per row, or -1 for a row without one feature. The counts stay as they are. */
export const nearest = (counts: Counts, rows: Rows): Int32Array => {
  const most = counts.byFeature.reduce((so, count) => Math.max(so, count), 0)
  const table = entropies(most + rows.times.reduce((so, times) => Math.max(so, times), 0))
  const costs = new Float64Array(counts.groups)
  return Int32Array.from(rows.totals, (total, row) => {
    if (total === 0) return -1
    costsOf(counts, rows, row, costs, table)
    return cheapest(costs)
  })
}

export const assign = (
  lists: WordLists,
  space: Space,
  texts: Int32Array,
  counts: Counts,
  progress: (share: number) => void = () => {},
): Int32Array => {
  const groupOf = new Int32Array(texts.length)
  for (let start = 0; start < texts.length; start += SLICE) {
    const slice = texts.subarray(start, start + SLICE)
    groupOf.set(nearest(counts, rowsOf(lists, space, slice)), start)
    progress(Math.min(1, (start + SLICE) / texts.length))
  }
  return groupOf
}
