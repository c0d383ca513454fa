/**
 * How many themes there are: as many as help to foresee texts that were held back. Of numbers that do so equally well
 * the highest wins: what is new shows in fine themes, and an analyst puts together more easily than takes apart.
 */
import { bottleneck } from './bottleneck.ts'
import { emptyCounts, put } from './counts.ts'
import { type Rows, rowsOf, spaceOf } from './features.ts'
import { randomFrom, seedOf } from './random.ts'
import type { WordLists } from './words.ts'

/** Texts that are looked at. */
const SAMPLE = 8_000
const HELD_BACK = 0.2
/** A theme that is worth reading has about so many texts, and nobody reads more than so many themes. */
const TEXTS_EACH = 30
const MOST = 160
const FEWEST = 3
const STEP = Math.SQRT2
const PASSES = 6
/** Of all that is gained between the worst number and the best, so much is chance. */
const AS_GOOD = 0.025
/** Words of the whole that each group is taken to have besides its own: no word is impossible. */
const PRIOR = 300

/** Per row the log of how well the groups foresee it: a mixture of word counts, smoothed by the whole. */
const foresee = (learned: Rows, groupOf: Int32Array, groups: number, held: Rows): Float64Array => {
  const counts = emptyCounts(learned.features, groups)
  const texts = new Int32Array(groups)
  const whole = new Float64Array(learned.features)
  let all = 0
  groupOf.forEach((group, row) => {
    put(counts, learned, row, group, 1)
    texts[group] = (texts[group] ?? 0) + 1
  })
  for (let at = 0; at < learned.ids.length; at++) {
    const id = learned.ids[at] ?? 0
    whole[id] = (whole[id] ?? 0) + (learned.times[at] ?? 0)
    all += learned.times[at] ?? 0
  }
  const logs = new Float64Array(groups)
  return Float64Array.from(held.totals, (_, row) => {
    for (let t = 0; t < groups; t++) {
      logs[t] = Math.log(((texts[t] ?? 0) + 1) / (groupOf.length + groups))
      for (let at = held.starts[row] ?? 0; at < (held.starts[row + 1] ?? 0); at++) {
        const id = held.ids[at] ?? 0
        const share =
          ((counts.byFeature[id * groups + t] ?? 0) + (PRIOR * (whole[id] ?? 0)) / all) /
          ((counts.sizes[t] ?? 0) + PRIOR)
        logs[t] = (logs[t] ?? 0) + (held.times[at] ?? 0) * Math.log(share)
      }
    }
    const top = logs.reduce((most, log) => Math.max(most, log), Number.NEGATIVE_INFINITY)
    return top + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - top), 0))
  })
}

/** `texts`: the ones to group; `of`: how many there are in all, which sets the most there can be. */
export const howMany = (
  lists: WordLists,
  texts: Int32Array,
  seed: number,
  of = texts.length,
): number => {
  const most = Math.min(MOST, Math.floor(of / TEXTS_EACH))
  if (most <= FEWEST) return Math.max(2, most)
  const random = randomFrom(seedOf(seed, 7))
  const sample = random.shuffle(texts.slice()).slice(0, SAMPLE)
  const kept = Math.floor(sample.length * (1 - HELD_BACK))
  const learn = sample.slice(0, kept)
  const back = sample.slice(kept)
  const pieces = rowsOf(lists, spaceOf(lists, 4, learn), learn)
  const words = spaceOf(lists, 0, learn)
  const [learned, held] = [rowsOf(lists, words, learn), rowsOf(lists, words, back)]

  const tried: { groups: number; sum: number }[] = []
  for (let so = FEWEST; so < most * STEP; so *= STEP) {
    const groups = Math.min(most, Math.round(so))
    const { groupOf } = bottleneck(pieces, groups, randomFrom(seedOf(seed, 8)), { passes: PASSES })
    const sum = foresee(learned, groupOf, groups, held).reduce((total, log) => total + log, 0)
    tried.push({ groups, sum })
  }
  const sums = tried.map(({ sum }) => sum)
  const best = Math.max(...sums)
  const asGood = best - AS_GOOD * (best - Math.min(...sums))
  return tried.findLast(({ sum }) => sum >= asGood)?.groups ?? most
}
