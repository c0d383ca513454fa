/** Differences and their uncertainty, for whoever has the intervals of both sides. */

/** A difference between two shares, from -1 to 1 (of two such differences: from -2 to 2), with its 95 % interval. */
export type Difference = { difference: number; low: number; high: number }

/**
 * The interval of a difference between two quantities that do not depend on each other, from the intervals of each:
 * what each may be off, squared and added.
 * Source: G. Y. Zou, A. Donner, "Construction of confidence limits about effect measures", Stat. Med. 27 (2008).
 */
export const squareAndAdd = (one: Difference, other: Difference): Difference => {
  const difference = one.difference - other.difference
  return {
    difference,
    low: difference - Math.hypot(one.difference - one.low, other.high - other.difference),
    high: difference + Math.hypot(one.high - one.difference, other.difference - other.low),
  }
}
