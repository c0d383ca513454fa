/**
 * Which themes to put together when there are too many to read: agglomerative information bottleneck (Slonim and
 * Tishby, NIPS 1999). The pair whose merging loses least of what themes say about words goes first.
 */
import type { Counts } from './counts.ts'
import { entropyOf, PARTS } from './entropy.ts'

/** `one` and `other`: a group, or the groups of an earlier step under its first group. `loss`: bits that it costs. */
export type Merge = { one: number; other: number; loss: number }

/** What two distributions lose when they become one, in `PARTS` of a bit. */
const lossOf = (one: Int32Array, other: Int32Array, sizeOne: number, sizeOther: number) => {
  let loss = entropyOf(sizeOne + sizeOther) - entropyOf(sizeOne) - entropyOf(sizeOther)
  for (let w = 0; w < one.length; w++) {
    const a = one[w] ?? 0
    const b = other[w] ?? 0
    if (a > 0 && b > 0) loss -= entropyOf(a + b) - entropyOf(a) - entropyOf(b)
  }
  return loss
}

/** All merges, from the cheapest to the last. `features`: the ones that are looked at. */
export const mergeTree = (
  { groups, byFeature }: Counts,
  features: Int32Array,
  takesPart: (group: number) => boolean = () => true,
): Merge[] => {
  const rows = Array.from({ length: groups }, (_, group) =>
    Int32Array.from(features, (feature) => byFeature[feature * groups + group] ?? 0),
  )
  const sizes = rows.map((row) => row.reduce((sum, count) => sum + count, 0))
  const alive = rows.flatMap((_, group) =>
    (sizes[group] ?? 0) > 0 && takesPart(group) ? [group] : [],
  )
  const losses = new Float64Array(groups * groups)
  const none = new Int32Array(0)
  const measure = (one: number, other: number) => {
    losses[Math.min(one, other) * groups + Math.max(one, other)] = lossOf(
      rows[one] ?? none,
      rows[other] ?? none,
      sizes[one] ?? 0,
      sizes[other] ?? 0,
    )
  }
  alive.forEach((one, at) => {
    for (const other of alive.slice(at + 1)) measure(one, other)
  })
  const merges: Merge[] = []
  while (alive.length > 1) {
    let best = { one: alive[0] ?? 0, other: alive[1] ?? 0, loss: Number.POSITIVE_INFINITY }
    alive.forEach((one, at) => {
      for (let j = at + 1; j < alive.length; j++) {
        const other = alive[j] ?? 0
        const loss = losses[one * groups + other] ?? 0
        if (loss < best.loss) best = { one, other, loss }
      }
    })
    merges.push({ ...best, loss: Math.round(best.loss / PARTS) })
    const kept = rows[best.one]
    rows[best.other]?.forEach((count, w) => {
      if (kept) kept[w] = (kept[w] ?? 0) + count
    })
    sizes[best.one] = (sizes[best.one] ?? 0) + (sizes[best.other] ?? 0)
    alive.splice(alive.indexOf(best.other), 1)
    for (const other of alive) if (other !== best.one) measure(best.one, other)
  }
  return merges
}
