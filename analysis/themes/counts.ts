/** What groups have counted, and what it costs them to take in one more text. The inner loops of all grouping. */
import { type Entropies, entropyOf } from './entropy.ts'
import type { Rows } from './features.ts'

/** Feature `w` in group `t` at `w * groups + t`, and all that a group has counted. */
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

/**
 * What it costs to put a text into each group; the same constant is left out of all. Most counts of a text are 1, and for
 * those one look in a table is enough.
 */
export const costsOf = (
  { groups, byFeature, sizes }: Counts,
  rows: Rows,
  text: number,
  costs: Float64Array,
  { whole, step }: Entropies,
) => {
  const all = rows.totals[text] ?? 0
  for (let t = 0; t < groups; t++) {
    const size = sizes[t] ?? 0
    costs[t] = (whole[size + all] ?? entropyOf(size + all)) - (whole[size] ?? entropyOf(size))
  }
  const end = rows.starts[text + 1] ?? 0
  for (let at = rows.starts[text] ?? 0; at < end; at++) {
    const times = rows.times[at] ?? 0
    const base = (rows.ids[at] ?? 0) * groups
    if (times === 1) {
      for (let t = 0; t < groups; t++)
        costs[t] = (costs[t] ?? 0) - (step[byFeature[base + t] ?? 0] ?? 0)
    } else {
      for (let t = 0; t < groups; t++) {
        const count = byFeature[base + t] ?? 0
        costs[t] = (costs[t] ?? 0) + (whole[count] ?? 0) - (whole[count + times] ?? 0)
      }
    }
  }
}

/** The same for some groups only. A loop of its own: with a list of numbers in it the one above is half as fast. */
export const costsAmong = (
  { groups, byFeature, sizes }: Counts,
  rows: Rows,
  text: number,
  { costs, among }: { costs: Float64Array; among: Int16Array },
  { whole, step }: Entropies,
) => {
  const all = rows.totals[text] ?? 0
  for (let i = 0; i < among.length; i++) {
    const size = sizes[among[i] ?? 0] ?? 0
    costs[i] = (whole[size + all] ?? entropyOf(size + all)) - (whole[size] ?? entropyOf(size))
  }
  const end = rows.starts[text + 1] ?? 0
  for (let at = rows.starts[text] ?? 0; at < end; at++) {
    const times = rows.times[at] ?? 0
    const base = (rows.ids[at] ?? 0) * groups
    for (let i = 0; i < among.length; i++) {
      const count = byFeature[base + (among[i] ?? 0)] ?? 0
      const grows = times === 1 ? step[count] : (whole[count + times] ?? 0) - (whole[count] ?? 0)
      costs[i] = (costs[i] ?? 0) - (grows ?? 0)
    }
  }
}

/** The cheapest group; of equal ones the first. */
export const cheapest = (costs: Float64Array) => {
  let best = 0
  for (let t = 1; t < costs.length; t++) if ((costs[t] ?? 0) < (costs[best] ?? 0)) best = t
  return best
}

/** Writes the numbers of the cheapest groups, as many as `into` has room for, in no order. */
export const cheapestOf = (costs: Float64Array, into: Int16Array) => {
  const costAt = (place: number) => costs[into[place] ?? 0] ?? 0
  let worst = 0
  const findWorst = () => {
    worst = 0
    for (let at = 1; at < into.length; at++) if (costAt(at) > costAt(worst)) worst = at
  }
  for (let t = 0; t < into.length; t++) into[t] = t
  findWorst()
  for (let t = into.length; t < costs.length; t++) {
    if ((costs[t] ?? 0) >= costAt(worst)) continue
    into[worst] = t
    findWorst()
  }
}

/** The highest number that counts of features reach: groups' sizes go far higher, and are not looked up. */
export const mostCounted = ({ ids, times, features }: Rows) => {
  const counted = new Int32Array(features)
  let most = 0
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0
    const count = (counted[id] ?? 0) + (times[at] ?? 0)
    counted[id] = count
    if (count > most) most = count
  }
  return most
}

/** How much the groups keep of what the texts say of the features, but for a constant; more is better. */
export const scoreOf = ({ byFeature, sizes }: Counts, { whole }: Entropies) => {
  let score = 0
  for (const count of byFeature) if (count > 0) score += whole[count] ?? entropyOf(count)
  for (const size of sizes) score -= entropyOf(size)
  return score
}
