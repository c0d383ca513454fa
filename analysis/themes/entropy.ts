/** The sums of the information bottleneck, in whole numbers: adding them up gives the same in any order, anywhere. */

/** Parts of a bit; rounding to them is what makes sums exact. */
export const PARTS = 2 ** 20

/** `x log2 x` in `PARTS`. */
export const entropyOf = (x: number) => (x > 0 ? Math.round(x * Math.log2(x) * PARTS) : 0)

/** `whole[x]` is `x log2 x`; `step[x]` is what it grows by when one is added. */
export type Entropies = { whole: Float64Array; step: Float64Array }

/** So many at least: the sizes of most groups are among them. */
const TABLE_MIN = 1 << 18

let known: Entropies = { whole: new Float64Array(0), step: new Float64Array(0) }

/** Of 0 up to and including `most`, to look up. */
export const entropies = (most: number): Entropies => {
  const had = known.whole.length
  if (had <= most + 1) {
    const whole = new Float64Array(Math.max(most + 2, TABLE_MIN))
    whole.set(known.whole)
    for (let x = had; x < whole.length; x++) whole[x] = entropyOf(x)
    const step = new Float64Array(whole.length - 1)
    for (let x = 0; x < step.length; x++) step[x] = (whole[x + 1] ?? 0) - (whole[x] ?? 0)
    known = { whole, step }
  }
  return known
}
