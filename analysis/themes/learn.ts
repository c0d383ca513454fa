/**
 * Later signals go to the themes that an analyst pinned, when that is sure enough; else to nobody but the analyst. Learned
 * from texts with their themes, on the same features as themes are found by; each answer says which words made it.
 */
import { everyText, type Rows, rowsOf, type Space, spaceFor, spaceOf } from './features.ts'
import { randomFrom, seedOf } from './random.ts'
import { chancesOf, strengths, train, type Weights } from './softmax.ts'
import { type WordLists, wordLists } from './words.ts'

/** Of what is assigned so much must be right. The rest of the texts is left to a person. */
export const PRECISION = 0.9
/** The chosen threshold must do somewhat better on held-back texts than it has to on those to come. */
const MARGIN = 0.03
/** Each text is held back once. */
const FOLDS = 3
/** Words that explain an answer. */
const BECAUSE = 3
/** Weights are kept to so many parts of one. */
const KEPT = 1_000

export type Example = { text: string; theme: string }
/**
 * Plain data, to be kept as JSON. `weights` by feature, then theme. `threshold`: chance below which it abstains; above 1
 * when it never was right often enough. `precision` and `coverage` of held-back texts at that threshold.
 */
export type Learned = {
  version: 1
  themes: string[]
  features: string[]
  weights: number[][]
  bias: number[]
  threshold: number
  precision: number
  coverage: number
}
/** `theme` is undefined when it abstains; `chance` is that of the likeliest. `because`: words that spoke for it most. */
export type Foretold = { theme: string | undefined; chance: number; because: string[] }

type Judged = { chance: number; right: boolean }

/** The lowest threshold at which enough is right. Ties go together. */
const calibrate = (judged: readonly Judged[]) => {
  const sorted = [...judged].sort((one, other) => other.chance - one.chance)
  let right = 0
  let best = { threshold: 2, precision: 0, coverage: 0 }
  sorted.forEach((one, at) => {
    if (one.right) right++
    if (sorted[at + 1]?.chance === one.chance) return
    const precision = right / (at + 1)
    if (precision >= PRECISION + MARGIN)
      best = { threshold: one.chance, precision, coverage: (at + 1) / sorted.length }
  })
  return best
}

const likeliest = (chances: Float64Array) => {
  let best = 0
  for (let t = 1; t < chances.length; t++) if ((chances[t] ?? 0) > (chances[best] ?? 0)) best = t
  return best
}

const judgeAll = (rows: Rows, themeOf: Int32Array, themes: number, seed: number): Judged[] => {
  const random = randomFrom(seedOf(seed, 21))
  const fold = Int32Array.from(themeOf, (_, at) => at % FOLDS)
  random.shuffle(fold)
  return Array.from({ length: FOLDS }, (_, held) => {
    const all = Int32Array.from(themeOf, (_, row) => row)
    const picked = all.filter((row) => fold[row] !== held)
    const theirs = Int32Array.from(picked, (row) => themeOf[row] ?? 0)
    const weights = train(rows, { picked, themeOf: theirs }, themes, random)
    return Array.from(all.filter((row) => fold[row] === held)).map((row) => {
      const chances = chancesOf(weights, rows, row)
      const guess = likeliest(chances)
      return { chance: chances[guess] ?? 0, right: guess === themeOf[row] }
    })
  }).flat()
}

/** Learns from texts and their themes; the order of themes is that of their first text. */
export const learnThemes = (examples: readonly Example[], seed: number): Learned => {
  const lists = wordLists(examples.map(({ text }) => text))
  const space = spaceOf(lists, 4, everyText(lists))
  const rows = rowsOf(lists, space, everyText(lists))
  const themes = [...new Set(examples.map(({ theme }) => theme))]
  const numbers = new Map(themes.map((theme, number) => [theme, number]))
  const themeOf = Int32Array.from(examples, ({ theme }) => numbers.get(theme) ?? 0)
  const random = randomFrom(seedOf(seed, 20))
  const weights = train(rows, { picked: everyText(lists), themeOf }, themes.length, random)
  const kept = (weight: number) => Math.round(weight * KEPT) / KEPT
  return {
    version: 1,
    themes,
    features: [...space.features.keys()],
    weights: Array.from({ length: rows.features }, (_, feature) =>
      Array.from(
        weights.byFeature.subarray(feature * themes.length, (feature + 1) * themes.length),
        kept,
      ),
    ),
    bias: Array.from(weights.bias, kept),
    ...calibrate(judgeAll(rows, themeOf, themes.length, seed)),
  }
}

const weightsOf = ({ themes, weights, bias }: Learned): Weights => ({
  themes: themes.length,
  byFeature: Float64Array.from(weights.flat()),
  bias: Float64Array.from(bias),
})

/** The words that did most for a theme, each with all its pieces, against the mean of all themes. */
const wordsFor = (
  { themes, byFeature }: Weights,
  theme: number,
  { lists, space, rows, row }: { lists: WordLists; space: Space; rows: Rows; row: number },
): string[] => {
  const start = rows.starts[row] ?? 0
  const spoke = new Map<number, number>()
  strengths(rows, row).forEach((strength, at) => {
    const feature = rows.ids[start + at] ?? 0
    const base = feature * themes
    let mean = 0
    for (let t = 0; t < themes; t++) mean += (byFeature[base + t] ?? 0) / themes
    // A feature that occurs twice has its say once per word.
    const each = strength / (rows.times[start + at] ?? 1)
    spoke.set(feature, each * ((byFeature[base + theme] ?? 0) - mean))
  })
  const sums = new Map<number, number>()
  for (const word of lists.words.subarray(lists.starts[row], lists.starts[row + 1])) {
    const said = [...(space.ofWord[word] ?? [])].reduce((sum, id) => sum + (spoke.get(id) ?? 0), 0)
    sums.set(word, (sums.get(word) ?? 0) + said)
  }
  return [...sums]
    .filter(([, sum]) => sum > 0)
    .sort(([one, a], [other, b]) => b - a || one - other)
    .slice(0, BECAUSE)
    .map(([word]) => lists.shown[word] ?? '')
}

export const foretell = (learned: Learned, texts: readonly string[]): Foretold[] => {
  const lists = wordLists(texts)
  const features = new Map(learned.features.map((name, number) => [name, number]))
  const space = spaceFor(lists.names, { view: 4, features })
  const rows = rowsOf(lists, space, everyText(lists))
  const weights = weightsOf(learned)
  return texts.map((_, row) => {
    if ((rows.totals[row] ?? 0) === 0) return { theme: undefined, chance: 0, because: [] }
    const chances = chancesOf(weights, rows, row)
    const best = likeliest(chances)
    const chance = chances[best] ?? 0
    const sure = chance >= learned.threshold
    return {
      theme: sure ? learned.themes[best] : undefined,
      chance,
      because: sure ? wordsFor(weights, best, { lists, space, rows, row }) : [],
    }
  })
}
