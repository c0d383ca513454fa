/**
 * A sentence that stands for a theme, from texts out of which personal data has been taken already. It passes a gate, or
 * there is none: every word is also in at least five other texts, and nothing in it leads to a person or a place.
 */
import { findPersonal } from '../../shared/redact/index.ts'
import { PEOPLE_MIN, type Telling } from './labels.ts'
import { spread, termsOf, wordsOfTerm } from './terms.ts'
import { foldWord, surfaceWords, type WordLists, wordLists } from './words.ts'

/** Texts of a theme that are looked through. */
const LOOKED_AT = 2_000
const WORDS = { fewest: 4, most: 30 }
/** A full stop within a number or a name ends nothing. */
const SENTENCE_END = /(?<=[.!?])\s+|\n+/
/** Four digits in a run, spaces between or not; an address on the web or of mail; a placeholder. */
const LEADS_TO_SOMEBODY = /(?:\p{N}[\s.-]?){4}|@|:\/\/|www\.|\p{L}\.\p{L}|[[\]]/iu

/** `textsWith` tells in how many distinct texts a word stands, by its folded name. */
export const mayBeQuoted = (sentence: string, textsWith: (word: string) => number): boolean => {
  if (LEADS_TO_SOMEBODY.test(sentence)) return false
  const words = surfaceWords(sentence)
  if (words.length < WORDS.fewest || words.length > WORDS.most) return false
  // The text that it comes from does not count.
  if (!words.every((word) => textsWith(foldWord(word)) > PEOPLE_MIN)) return false
  return findPersonal(sentence).length === 0
}

/** Whole ones: what was cut off in the middle ends without a stop. A text of one sentence needs none. */
const sentencesOf = (text: string) => {
  const parts = text.split(SENTENCE_END).map((part) => part.trim())
  return parts.length === 1 ? parts : parts.filter((part) => /[.!?]$/.test(part))
}

/** The sentence that says most of the telling terms in fewest words; undefined when none may be shown. */
export const quoteFor = (
  texts: readonly string[],
  members: Int32Array,
  {
    lists,
    telling,
    textsWith,
  }: {
    lists: WordLists
    telling: readonly Telling[]
    textsWith: (word: string) => number
  },
): string | undefined => {
  const worth = new Map(telling.map(({ term, score }) => [term, score]))
  let best: { sentence: string; score: number } | undefined
  for (const text of spread(members, LOOKED_AT)) {
    // Most texts have none of the terms: those need not be cut up.
    const has = [...termsOf(lists, text)].some((term) => worth.has(term))
    if (!has) continue
    for (const sentence of sentencesOf(texts[text] ?? '')) {
      const said = scoreOf(sentence, lists, worth)
      if (said <= (best?.score ?? 0) || !mayBeQuoted(sentence, textsWith)) continue
      best = { sentence, score: said }
    }
  }
  return best?.sentence
}

const scoreOf = (sentence: string, lists: WordLists, worth: Map<number, number>) => {
  const own = wordLists([sentence])
  const names = new Set(own.names)
  let score = 0
  for (const [term, value] of worth) {
    if (wordsOfTerm(lists, term).every((word) => names.has(lists.names[word] ?? ''))) score += value
  }
  return Math.round((score / Math.sqrt(own.words.length + 4)) * 1e6) / 1e6
}
