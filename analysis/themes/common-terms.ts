/** What is said most, where there is too little for themes: words and pairs of words, without what everybody says. */
import { collapse } from './collapse.ts'
import { PEOPLE_MIN, safeTerm } from './labels.ts'
import { shownTerm, type Term, termsOf } from './terms.ts'
import { wordLists } from './words.ts'

/** What more than this share of the texts has says nothing of any: "de", "ik". */
const EVERYWHERE = 0.2

/** The `most` terms of most texts, each of at least five; texts that repeat another count once. */
export const commonTerms = (texts: readonly string[], most = 20) => {
  const lists = wordLists(texts)
  const firstOf = collapse(lists)
  const counts = new Map<Term, number>()
  let distinct = 0
  firstOf.forEach((first, text) => {
    if (first !== text) return
    distinct++
    for (const term of termsOf(lists, text)) counts.set(term, (counts.get(term) ?? 0) + 1)
  })
  return [...counts]
    .filter(
      ([term, count]) =>
        count >= PEOPLE_MIN && count <= EVERYWHERE * distinct && safeTerm(lists, term),
    )
    .sort(([one, a], [other, b]) => b - a || one - other)
    .slice(0, most)
    .map(([term, texts]) => ({ term: shownTerm(lists, term), texts }))
}
