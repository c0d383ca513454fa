/** A share with its uncertainty: nobody should see a percentage without knowing how sure it is. */

import { type Difference, squareAndAdd } from '../shared/difference.ts'

/** A part of a whole with its 95 % interval; shares between 0 and 1. */
export type Share = { n: number; share: number | null; low: number; high: number }

/** The 97.5th percentile of the normal distribution, for a two-sided interval of 95 %. */
const Z = 1.959963984540054

/**
 * The Wilson score interval: honest for small numbers and near 0 and 1, where the textbook interval
 * promises too much. Nothing counted: no share, and the interval is everything.
 * Source: E. B. Wilson, "Probable inference", JASA 22 (1927), 209–212.
 */
export const shareOf = (part: number, n: number): Share => {
  if (n === 0) return { n, share: null, low: 0, high: 1 }
  const share = part / n
  const scale = 1 + Z ** 2 / n
  const middle = (share + Z ** 2 / (2 * n)) / scale
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2))
  return { n, share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

/** So many of so many. */
export type Part = { part: number; n: number }
/**
 * One share minus another, with Newcombe's hybrid score interval: Wilson's of each, squared and added. Neither `n`
 * may be 0. Source: R. G. Newcombe, "Interval estimation for the difference", Stat. Med. 17 (1998), method 10.
 */
export const differenceOf = (one: Part, other: Part): Difference => {
  const [a, b] = [shareOf(one.part, one.n), shareOf(other.part, other.n)]
  const asDifference = ({ share, low, high }: Share) => ({ difference: share ?? 0, low, high })
  return squareAndAdd(asDifference(a), asDifference(b))
}
