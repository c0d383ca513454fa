/** Softmax regression on counts: for each theme how much each feature speaks for it. Nothing but sums and a seed. */
import type { Rows } from './features.ts'
import type { Random } from './random.ts'

const EPOCHS = 12
const RATE = 4
/** How much weights shrink per epoch: what one text alone says must not weigh. */
const SHRINK = 0.02

/** `byFeature`: feature `w` for theme `t` at `w * themes + t`. */
export type Weights = { themes: number; byFeature: Float64Array; bias: Float64Array }

/** Each feature of a text by the root of its count, the whole of length one: long texts say no more than short ones. */
export const strengths = (rows: Rows, row: number): Float64Array => {
  const start = rows.starts[row] ?? 0
  const end = rows.starts[row + 1] ?? 0
  const length = Math.sqrt(Math.max(1, rows.totals[row] ?? 0))
  return Float64Array.from(
    { length: end - start },
    (_, at) => Math.sqrt(rows.times[start + at] ?? 0) / length,
  )
}

/** The chance of each theme for a text; they add up to one. */
export const chancesOf = ({ themes, byFeature, bias }: Weights, rows: Rows, row: number) => {
  const chances = bias.slice()
  const start = rows.starts[row] ?? 0
  strengths(rows, row).forEach((strength, at) => {
    const base = (rows.ids[start + at] ?? 0) * themes
    for (let t = 0; t < themes; t++)
      chances[t] = (chances[t] ?? 0) + strength * (byFeature[base + t] ?? 0)
  })
  const top = chances.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY)
  let sum = 0
  for (let t = 0; t < themes; t++) {
    const chance = Math.exp((chances[t] ?? 0) - top)
    chances[t] = chance
    sum += chance
  }
  return chances.map((chance) => chance / sum)
}

/** `themeOf[i]` is the theme of row `picked[i]`. */
export const train = (
  rows: Rows,
  { picked, themeOf }: { picked: Int32Array; themeOf: Int32Array },
  themes: number,
  random: Random,
): Weights => {
  const weights = {
    themes,
    byFeature: new Float64Array(rows.features * themes),
    bias: new Float64Array(themes),
  }
  const order = Int32Array.from(picked, (_, at) => at)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE / (1 + epoch)
    random.shuffle(order)
    for (const at of order) {
      const row = picked[at] ?? 0
      const wrong = chancesOf(weights, rows, row)
      const right = themeOf[at] ?? 0
      wrong[right] = (wrong[right] ?? 0) - 1
      for (let t = 0; t < themes; t++)
        weights.bias[t] = (weights.bias[t] ?? 0) - 0.1 * rate * (wrong[t] ?? 0)
      const start = rows.starts[row] ?? 0
      strengths(rows, row).forEach((strength, place) => {
        const base = (rows.ids[start + place] ?? 0) * themes
        for (let t = 0; t < themes; t++) {
          const cell = base + t
          weights.byFeature[cell] =
            (weights.byFeature[cell] ?? 0) - rate * strength * (wrong[t] ?? 0)
        }
      })
    }
    for (let cell = 0; cell < weights.byFeature.length; cell++)
      weights.byFeature[cell] = (weights.byFeature[cell] ?? 0) * (1 - SHRINK)
  }
  return weights
}
