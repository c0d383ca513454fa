/** The sums of the information bottleneck, in whole numbers: adding them up gives the same in any order, anywhere. */

/** Parts of a bit; rounding to them is what makes sums exact. */
export const PARTS = 2 ** 20

/** `x log2 x` in `PARTS`. */
export const entropyOf = (x: number) => (x > 0 ? Math.round(x * Math.log2(x) * PARTS) : 0)

let known = new Float64Array(0)

/** `x log2 x` of 0 up to and including `most`, to look up. */
export const entropies = (most: number): Float64Array => {
  if (known.length <= most) {
    const next = new Float64Array(Math.max(most + 1, Math.min(known.length * 2, 1 << 22)))
    next.set(known)
    for (let x = known.length; x < next.length; x++) next[x] = entropyOf(x)
    known = next
  }
  return known
}
