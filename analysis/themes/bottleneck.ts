/**
 * Sequential Information Bottleneck (Slonim, Friedman and Tishby, SIGIR 2002): groups of texts that keep as much as they
 * can of what the texts say about the words. Each text in turn is taken out and put where it costs least.
 */
import {
  cheapest,
  cheapestOf,
  costsAmong,
  costsOf,
  emptyCounts,
  mostCounted,
  put,
  scoreOf,
} from './counts.ts'
import { entropies } from './entropy.ts'
import type { Rows } from './features.ts'
import { type Random, shuffled } from './random.ts'

const PASSES_MAX = 10
/** Fewer moves than this share of the texts: it has settled. */
const SETTLED = 0.01
/**
 * With many groups most are out of the question for a text. After two passes it is held against its nearest ones, and
 * every fifth pass against all: half the time, and the same result but for a hair.
 */
const NEAR = 16
const FULL_EVERY = 5

export type Grouping = { groupOf: Int32Array; groups: number; score: number }

/**
 * Groups texts into at most `groups`. `from`: groups to begin with; else the first texts, in an order of chance, begin a
 * group each and the others join them. Texts without features stay where they are.
 */
export const bottleneck = (
  rows: Rows,
  groups: number,
  random: Random,
  { from, passes = PASSES_MAX }: { from?: Int32Array; passes?: number } = {},
): Grouping => {
  const texts = rows.totals.length
  const counts = emptyCounts(rows.features, groups)
  const groupOf = from ? from.slice() : new Int32Array(texts)
  const members = new Int32Array(groups)
  const order = shuffled(texts, random)
  const table = entropies(mostCounted(rows))
  const costs = new Float64Array(groups)
  const bestOfAll = (text: number) => {
    costsOf(counts, rows, text, costs, table)
    return cheapest(costs)
  }
  order.forEach((text, at) => {
    const group = from ? (from[text] ?? 0) : at < groups ? at : bestOfAll(text)
    groupOf[text] = group
    put(counts, rows, text, group, 1)
    members[group] = (members[group] ?? 0) + 1
  })

  const nearest = groups > 2 * NEAR ? new Int16Array(texts * NEAR) : undefined
  const few = new Float64Array(NEAR)
  for (let pass = 0; pass < passes; pass++) {
    let moves = 0
    random.shuffle(order)
    for (const text of order) {
      const before = groupOf[text] ?? 0
      if ((rows.totals[text] ?? 0) === 0 || (members[before] ?? 0) <= 1) continue
      put(counts, rows, text, before, -1)
      let after: number
      const among = nearest?.subarray(text * NEAR, (text + 1) * NEAR)
      if (among && pass >= 2 && pass % FULL_EVERY > 0) {
        costsAmong(counts, rows, text, { costs: few, among }, table)
        after = among[cheapest(few)] ?? before
      } else {
        after = bestOfAll(text)
        if (among && pass > 0) cheapestOf(costs, among)
      }
      put(counts, rows, text, after, 1)
      if (after === before) continue
      groupOf[text] = after
      members[before] = (members[before] ?? 0) - 1
      members[after] = (members[after] ?? 0) + 1
      moves++
    }
    if (moves < texts * SETTLED) break
  }
  return { groupOf, groups, score: scoreOf(counts, table) }
}
