/** Which words and pairs of words each text has: what labels, quotes and changes are counted in. */
import type { WordLists } from './words.ts'

/** A word or a pair of neighbouring words as one number. */
export type Term = number

/** Pairs are numbered above all words. */
const pairOf = (lists: WordLists, first: number, second: number): Term =>
  (first + 1) * lists.names.length + second

export const shownTerm = (lists: WordLists, term: Term): string => {
  const all = lists.names.length
  if (term < all) return lists.shown[term] ?? ''
  return `${lists.shown[Math.floor(term / all) - 1] ?? ''} ${lists.shown[term % all] ?? ''}`
}

/** The words in a term, one or two. */
export const wordsOfTerm = (lists: WordLists, term: Term): number[] => {
  const all = lists.names.length
  return term < all ? [term] : [Math.floor(term / all) - 1, term % all]
}

/** The terms of a text, each once. */
export const termsOf = (lists: WordLists, text: number): Set<Term> => {
  const terms = new Set<Term>()
  const end = lists.starts[text + 1] ?? 0
  let before = -1
  for (let at = lists.starts[text] ?? 0; at < end; at++) {
    const word = lists.words[at] ?? 0
    terms.add(word)
    if (before >= 0) terms.add(pairOf(lists, before, word))
    before = word
  }
  return terms
}

/** In how many of these texts each word stands. */
export const textsPerWord = (lists: WordLists, texts: Int32Array): Int32Array => {
  const counts = new Int32Array(lists.names.length)
  const seen = new Int32Array(lists.names.length).fill(-1)
  for (const text of texts)
    for (let at = lists.starts[text] ?? 0; at < (lists.starts[text + 1] ?? 0); at++) {
      const word = lists.words[at] ?? 0
      if (seen[word] === text) continue
      seen[word] = text
      counts[word] = (counts[word] ?? 0) + 1
    }
  return counts
}

/** Evenly spread, so that what takes long looks at enough and not at all. */
export const spread = (texts: Int32Array, most: number): Int32Array =>
  texts.length <= most
    ? texts
    : Int32Array.from(
        { length: most },
        (_, at) => texts[Math.floor((at * texts.length) / most)] ?? 0,
      )
