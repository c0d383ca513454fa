/**
 * Sequential Information Bottleneck (Slonim, Friedman and Tishby, SIGIR 2002): groups of texts that keep as much as they
 * can of what the texts say about the words. Each text in turn is taken out and put where it costs least.
 */
import { entropies, entropyOf } from './entropy.ts'
import type { Rows } from './features.ts'
import { type Random, shuffled } from './random.ts'

const PASSES_MAX = 12
/** Fewer moves than this share of the texts: it has settled. */
const SETTLED = 0.01

/** What groups have counted: feature `w` in group `t` at `w * groups + t`, and all of a group. */
export type Counts = { groups: number; byFeature: Int32Array; sizes: Int32Array }

export const emptyCounts = (features: number, groups: number): Counts => ({
  groups,
  byFeature: new Int32Array(features * groups),
  sizes: new Int32Array(groups),
})

/** Adds a text to a group, or with `sign` -1 takes it out. */
export const put = (
  { groups, byFeature, sizes }: Counts,
  rows: Rows,
  text: number,
  group: number,
  sign: 1 | -1,
) => {
  const end = rows.starts[text + 1] ?? 0
  for (let at = rows.starts[text] ?? 0; at < end; at++) {
    const cell = (rows.ids[at] ?? 0) * groups + group
    byFeature[cell] = (byFeature[cell] ?? 0) + sign * (rows.times[at] ?? 0)
  }
  sizes[group] = (sizes[group] ?? 0) + sign * (rows.totals[text] ?? 0)
}

/** What it costs to put a text into each group; the same constant is left out of all. */
export const costsOf = (
  { groups, byFeature, sizes }: Counts,
  rows: Rows,
  text: number,
  costs: Float64Array,
  table: Float64Array,
) => {
  const all = rows.totals[text] ?? 0
  for (let t = 0; t < groups; t++) {
    const size = sizes[t] ?? 0
    costs[t] = (table[size + all] ?? 0) - (table[size] ?? 0)
  }
  const end = rows.starts[text + 1] ?? 0
  for (let at = rows.starts[text] ?? 0; at < end; at++) {
    const times = rows.times[at] ?? 0
    const base = (rows.ids[at] ?? 0) * groups
    const alone = table[times] ?? 0
    for (let t = 0; t < groups; t++) {
      const count = byFeature[base + t] ?? 0
      if (count === 0) costs[t] = (costs[t] ?? 0) - alone
      else costs[t] = (costs[t] ?? 0) + (table[count] ?? 0) - (table[count + times] ?? 0)
    }
  }
}

/** The cheapest group; of equal ones the first. */
export const cheapest = (costs: Float64Array) => {
  let best = 0
  for (let t = 1; t < costs.length; t++) if ((costs[t] ?? 0) < (costs[best] ?? 0)) best = t
  return best
}

/** How much the groups keep of what texts say of the features, but for a constant; more is better. */
export const scoreOf = ({ byFeature, sizes }: Counts) => {
  let score = 0
  const most = sizes.reduce((sum, size) => Math.max(sum, size), 0)
  const table = entropies(Math.min(most, 1 << 22))
  for (const count of byFeature) if (count > 0) score += table[count] ?? entropyOf(count)
  for (const size of sizes) score -= entropyOf(size)
  return score
}

export type Grouping = { groupOf: Int32Array; groups: number; score: number }

/**
 * Groups texts into at most `groups`. `from`: groups to begin with, else chance. Texts without features stay where
 * they are.
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
  const order = shuffled(texts, random)
  if (!from) for (let i = 0; i < texts; i++) groupOf[order[i] ?? 0] = i % groups
  const members = new Int32Array(groups)
  let all = 0
  for (let text = 0; text < texts; text++) {
    const group = groupOf[text] ?? 0
    put(counts, rows, text, group, 1)
    members[group] = (members[group] ?? 0) + 1
    all += rows.totals[text] ?? 0
  }
  const table = entropies(all)
  const costs = new Float64Array(groups)
  for (let pass = 0; pass < passes; pass++) {
    let moves = 0
    random.shuffle(order)
    for (const text of order) {
      const before = groupOf[text] ?? 0
      if ((rows.totals[text] ?? 0) === 0 || (members[before] ?? 0) <= 1) continue
      put(counts, rows, text, before, -1)
      costsOf(counts, rows, text, costs, table)
      const after = cheapest(costs)
      put(counts, rows, text, after, 1)
      if (after === before) continue
      groupOf[text] = after
      members[before] = (members[before] ?? 0) - 1
      members[after] = (members[after] ?? 0) + 1
      moves++
    }
    if (moves < texts * SETTLED) break
  }
  return { groupOf, groups, score: scoreOf(counts) }
}
