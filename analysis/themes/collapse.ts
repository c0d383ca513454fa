/**
 * Texts that say the same in almost the same words become one: whoever sends a text a hundred times weighs as one,
 * and is shown as "×100". Pairs of words are compared, so that "kan wel" and "kan niet" stay apart.
 */
import { randomFrom } from './random.ts'
import type { WordLists } from './words.ts'

const HASHES = 32
const BANDS = 8
const PER_BAND = HASHES / BANDS
/** Shared pairs of words, of all pairs that either has. */
const ALIKE = 0.7
/** Texts that one text is held against in one band: what is alike meets again in another. */
const TRIED_MAX = 8

const mix = (x: number) => {
  let h = Math.imul(x ^ (x >>> 16), 0x7feb352d)
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b)
  return (h ^ (h >>> 16)) >>> 0
}

/** The pairs of neighbouring words of a text, hashed, each once, in order of their hash. */
const pairsOf = ({ starts, words }: WordLists, text: number): Uint32Array => {
  const start = starts[text] ?? 0
  const end = starts[text + 1] ?? 0
  if (end === start) return new Uint32Array(0)
  const pairs = new Uint32Array(end - start + 1)
  let before = -1
  for (let at = start; at <= end; at++) {
    const word = at < end ? (words[at] ?? 0) : -2
    pairs[at - start] = mix(Math.imul(before, 0x9e3779b1) ^ mix(word + 3))
    before = word
  }
  pairs.sort()
  let kept = 1
  for (let at = 1; at < pairs.length; at++)
    if (pairs[at] !== pairs[kept - 1]) pairs[kept++] = pairs[at] ?? 0
  return pairs.subarray(0, kept)
}

const likeness = (one: Uint32Array, other: Uint32Array) => {
  let shared = 0
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const a = one[i] ?? 0
    const b = other[j] ?? 0
    if (a === b) shared++
    if (a <= b) i++
    if (b <= a) j++
  }
  return shared / (one.length + other.length - shared || 1)
}

const multipliers = () => {
  const random = randomFrom(32)
  return Uint32Array.from({ length: HASHES }, () => random.below(4_294_967_296) | 1)
}

const wordsOf = ({ starts, words }: WordLists, text: number) =>
  words.subarray(starts[text], starts[text + 1])

const hashOf = (numbers: ArrayLike<number>, from: number) => {
  let key = from
  for (let at = 0; at < numbers.length; at++) key = mix(Math.imul(key, 31) ^ (numbers[at] ?? 0))
  return key
}

const equal = (one: Int32Array, other: Int32Array) =>
  one.length === other.length && one.every((word, at) => word === other[at])

/** Per text a number for each band: texts that share one may be alike. Kept instead of the hashes, which are four times as many. */
const bandKeys = (texts: WordLists, text: number, by: Uint32Array, least: Uint32Array) => {
  least.fill(0xffffffff)
  for (const pair of pairsOf(texts, text))
    for (let h = 0; h < HASHES; h++) {
      const hashed = mix(Math.imul(pair, by[h] ?? 1))
      if (hashed < (least[h] ?? 0)) least[h] = hashed
    }
  return Array.from({ length: BANDS }, (_, band) =>
    hashOf(least.subarray(band * PER_BAND, (band + 1) * PER_BAND), band),
  )
}

/** For each text the number of the first text like it: itself when it is the first. Without words: itself. */
export const collapse = (texts: WordLists): Int32Array => {
  const count = texts.starts.length - 1
  const firstOf = new Int32Array(count)
  const keys = new Uint32Array(count * BANDS)
  const by = multipliers()
  const least = new Uint32Array(HASHES)
  const exact = new Map<number, number>()
  for (let text = 0; text < count; text++) {
    firstOf[text] = text
    const words = wordsOf(texts, text)
    if (words.length === 0) continue
    const key = hashOf(words, 0)
    const same = exact.get(key)
    if (same !== undefined && equal(words, wordsOf(texts, same))) {
      firstOf[text] = same
      continue
    }
    if (same === undefined) exact.set(key, text)
    keys.set(bandKeys(texts, text, by, least), text * BANDS)
  }
  exact.clear()

  for (let band = 0; band < BANDS; band++) {
    // Most texts are alone: a list is made for those that are not.
    const buckets = new Map<number, number | number[]>()
    for (let text = 0; text < count; text++) {
      if (firstOf[text] !== text || texts.starts[text] === texts.starts[text + 1]) continue
      const key = keys[text * BANDS + band] ?? 0
      const there = buckets.get(key)
      if (there === undefined) {
        buckets.set(key, text)
        continue
      }
      const bucket = typeof there === 'number' ? [there] : there
      const pairs = pairsOf(texts, text)
      const alike = bucket.find((other) => likeness(pairs, pairsOf(texts, other)) >= ALIKE)
      if (alike !== undefined) firstOf[text] = alike
      else if (bucket.length < TRIED_MAX) bucket.push(text)
      if (bucket.length > 1) buckets.set(key, bucket)
    }
  }
  // What a text was like may itself be like an earlier one: always an earlier number, so one walk is enough.
  for (let text = 0; text < count; text++) firstOf[text] = firstOf[firstOf[text] ?? 0] ?? text
  return firstOf
}
