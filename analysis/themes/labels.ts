/**
 * What a theme is called: the words and pairs of words that its texts have more often than all others, by log-odds with
 * an informative Dirichlet prior (Monroe, Colaresi and Quinn, Political Analysis 2008), but for words that say nothing by
 * themselves.
 */
import { isFunctionWord } from './function-words.ts'
import { spread, type Term, termsOf, wordsOfTerm } from './terms.ts'
import type { WordLists } from './words.ts'

/** A term that fewer people use may say who they are. Also the gate for quotes. */
export const PEOPLE_MIN = 5
/** Texts that are counted: more change no label. */
const COUNTED_MAX = 50_000
/** How many terms the whole is taken to say of each theme beforehand: it holds back chance in small themes. */
const PRIOR = 500
/** Standard errors from none: what is nearer is chance. */
const TELLING = 1.96
const TERMS = 8

/** `score`: standard errors by which a theme has the term more than the rest. */
export type Telling = { term: Term; score: number }

/** A term that people can be found by, such as a number, is none. */
export const safeTerm = (lists: WordLists, term: Term) =>
  wordsOfTerm(lists, term).every((word) => {
    const name = lists.names[word] ?? ''
    return !/\p{N}{4}/u.test(name) && /\p{L}{2}/u.test(name)
  })

/** Words that carry it stand at both ends: "recht op" and "op de rekening" are pieces of something. */
const isName = (lists: WordLists, term: Term, language: string) => {
  const words = wordsOfTerm(lists, term)
  return [words[0], words.at(-1)].every(
    (word) => !isFunctionWord(lists.names[word ?? 0] ?? '', language),
  )
}

const countTerms = (lists: WordLists, texts: Int32Array, groupOf: Int32Array, groups: number) => {
  const everywhere = new Map<Term, number>()
  const counted = spread(texts, COUNTED_MAX)
  for (const text of counted)
    for (const term of termsOf(lists, text)) everywhere.set(term, (everywhere.get(term) ?? 0) + 1)
  for (const [term, count] of everywhere)
    if (count < PEOPLE_MIN || !safeTerm(lists, term)) everywhere.delete(term)
  const within = Array.from({ length: groups }, () => new Map<Term, number>())
  for (const text of counted) {
    const mine = within[groupOf[text] ?? -1]
    if (!mine) continue
    for (const term of termsOf(lists, text))
      if (everywhere.has(term)) mine.set(term, (mine.get(term) ?? 0) + 1)
  }
  return { everywhere, within }
}

const sumOf = (counts: Map<Term, number>) => {
  let sum = 0
  for (const count of counts.values()) sum += count
  return sum
}

/** Leaves out what only repeats a better term: "aanvraag" after "de aanvraag" when that says more. */
const withoutRepeats = (lists: WordLists, ranked: Telling[]) => {
  const kept: Telling[] = []
  const used = new Set<number>()
  for (const telling of ranked) {
    if (kept.length === TERMS) break
    const words = wordsOfTerm(lists, telling.term)
    if (words.some((word) => used.has(word))) continue
    for (const word of words) used.add(word)
    kept.push(telling)
  }
  return kept
}

/** Per group the most telling terms, the best first. `texts`: the distinct ones, of one language. */
export const tellingTerms = (
  lists: WordLists,
  texts: Int32Array,
  groupOf: Int32Array,
  { groups, language = '' }: { groups: number; language?: string | undefined },
): Telling[][] => {
  const { everywhere, within } = countTerms(lists, texts, groupOf, groups)
  const all = sumOf(everywhere)
  return within.map((mine) => {
    const size = sumOf(mine)
    const ranked: Telling[] = []
    for (const [term, here] of mine) {
      const total = everywhere.get(term) ?? 0
      const prior = (PRIOR * total) / all
      const there = total - here
      const odds = (count: number, of: number) =>
        Math.log((count + prior) / (of + PRIOR - count - prior))
      const apart = odds(here, size) - odds(there, all - size)
      const score = apart / Math.sqrt(1 / (here + prior) + 1 / (there + prior))
      // Rounded, so that the last bit of a logarithm decides nothing.
      if (score > TELLING && isName(lists, term, language))
        ranked.push({ term, score: Math.round(score * 1e6) / 1e6 })
    }
    ranked.sort((one, other) => other.score - one.score || one.term - other.term)
    return withoutRepeats(lists, ranked)
  })
}
