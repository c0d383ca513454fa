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

/** For each text the number of the first text like it: itself when it is the first. Without words: itself. */
export const collapse = (texts: WordLists): Int32Array => {
  const count = texts.starts.length - 1
  const firstOf = new Int32Array(count)
  const signatures = new Uint32Array(count * HASHES).fill(0xffffffff)
  const by = multipliers()
  const exact = new Map<string, number>()
  for (let text = 0; text < count; text++) {
    const words = texts.words.subarray(texts.starts[text], texts.starts[text + 1])
    const same = exact.get(words.join(' '))
    firstOf[text] = same ?? text
    if (same !== undefined || words.length === 0) continue
    exact.set(words.join(' '), text)
    for (const pair of pairsOf(texts, text))
      for (let h = 0; h < HASHES; h++) {
        const hashed = mix(Math.imul(pair, by[h] ?? 1))
        const at = text * HASHES + h
        if (hashed < (signatures[at] ?? 0)) signatures[at] = hashed
      }
  }
  exact.clear()

  for (let band = 0; band < BANDS; band++) {
    const buckets = new Map<number, number[]>()
    for (let text = 0; text < count; text++) {
      if (firstOf[text] !== text || texts.starts[text] === texts.starts[text + 1]) continue
      let key = band
      for (let h = 0; h < PER_BAND; h++)
        key = mix(Math.imul(key, 31) ^ (signatures[text * HASHES + band * PER_BAND + h] ?? 0))
      const bucket = buckets.get(key)
      if (!bucket) buckets.set(key, [text])
      else {
        const pairs = pairsOf(texts, text)
        const alike = bucket.find((other) => likeness(pairs, pairsOf(texts, other)) >= ALIKE)
        if (alike !== undefined) firstOf[text] = alike
        else if (bucket.length < TRIED_MAX) bucket.push(text)
      }
    }
  }
  // What a text was like may itself be like an earlier one: always an earlier number, so one walk is enough.
  for (let text = 0; text < count; text++) firstOf[text] = firstOf[firstOf[text] ?? 0] ?? text
  return firstOf
}
