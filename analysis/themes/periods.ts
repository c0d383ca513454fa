/** Two periods side by side: how often each theme, part and term is said in both, and what that change means. */
import { type Changed, changesIn, type Totals } from './change.ts'
import { collapse } from './collapse.ts'
import { PEOPLE_MIN, safeTerm, tellingTerms } from './labels.ts'
import { OTHER } from './model.ts'
import { partsOf } from './parts.ts'
import { shownTerm, type Term, termsOf } from './terms.ts'
import { type WordLists, wordLists } from './words.ts'

export type Period = 'previous' | 'current'
export type InPeriod = { text: string; period: Period; theme: string }
/** `theme`: the one that most of the part belongs to; `texts`: their numbers in what was given. */
export type ChangedPart = Changed & { theme: string; terms: string[]; texts: number[] }
export type Comparison = { themes: Changed[]; parts: ChangedPart[]; terms: Changed[] }

const TERMS_SHOWN = 5

const tally = <Key>() => {
  const counts = new Map<Key, Totals>()
  return {
    add: (key: Key, period: Period) => {
      const one = counts.get(key) ?? { previous: 0, current: 0 }
      one[period]++
      counts.set(key, one)
    },
    counted: (name: (key: Key) => string) =>
      [...counts].map(([key, totals]) => ({ key: name(key), ...totals })),
  }
}

/** The most frequent; of equal ones the first. */
const mostOf = (names: readonly string[]) => {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0])[0]
}

type Parted = {
  said: readonly InPeriod[]
  /** The texts that count, and the part of each. */
  texts: Int32Array
  partOf: Int32Array
  totals: Totals
}

const changedParts = (lists: WordLists, { said, texts, partOf, totals }: Parted): ChangedPart[] => {
  const parts = tally<number>()
  const partOfText = new Int32Array(said.length).fill(-1)
  texts.forEach((text, row) => {
    const part = partOf[row] ?? -1
    partOfText[text] = part
    parts.add(part, said[text]?.period ?? 'current')
  })
  const rising = changesIn(parts.counted(String), totals, 'theme').filter(
    ({ change }) => change === 'emerging' || change === 'growing',
  )
  if (rising.length === 0) return []
  const many = partOf.reduce((most, part) => Math.max(most, part), 0) + 1
  const telling = tellingTerms(lists, texts, partOfText, { groups: many })
  return rising.map((one) => {
    const mine = Array.from(texts).filter((text) => partOfText[text] === Number(one.key))
    const words = (telling[Number(one.key)] ?? []).slice(0, TERMS_SHOWN)
    return {
      ...one,
      theme: mostOf(mine.map((text) => said[text]?.theme ?? OTHER)),
      terms: words.map(({ term }) => shownTerm(lists, term)),
      texts: mine,
    }
  })
}

/**
 * Texts of one language in two periods, with the themes that they were given together. Who repeats a text within a
 * period counts once. Terms are only those that at least five say. `parts` has only what is new or grows.
 */
export const comparePeriods = (said: readonly InPeriod[], seed: number): Comparison => {
  const lists = wordLists(said.map(({ text }) => text))
  const firstOf = collapse(lists)
  const totals: Totals = { previous: 0, current: 0 }
  const seen = new Set<string>()
  const kept: number[] = []
  said.forEach(({ period }, text) => {
    const once = `${period} ${firstOf[text]}`
    if (seen.has(once)) return
    seen.add(once)
    totals[period]++
    kept.push(text)
  })
  const texts = Int32Array.from(kept)
  const periodOf = (text: number) => said[text]?.period ?? 'current'
  const themeOf = (text: number) => said[text]?.theme ?? OTHER

  const themes = tally<string>()
  const terms = tally<Term>()
  const sayers = new Map<Term, number>()
  for (const text of texts) {
    if (themeOf(text) !== OTHER) themes.add(themeOf(text), periodOf(text))
    for (const term of termsOf(lists, text)) {
      terms.add(term, periodOf(text))
      sayers.set(term, (sayers.get(term) ?? 0) + 1)
    }
  }
  const shared = new Set<string>()
  for (const [term, count] of sayers)
    if (count >= PEOPLE_MIN && safeTerm(lists, term)) shared.add(shownTerm(lists, term))
  const themesSeen = themes.counted((theme) => theme)
  const partOf = partsOf(lists, texts, themesSeen.length, seed)
  return {
    themes: changesIn(themesSeen, totals, 'theme'),
    parts: partOf ? changedParts(lists, { said, texts, partOf, totals }) : [],
    terms: changesIn(
      terms.counted((term) => shownTerm(lists, term)).filter(({ key }) => shared.has(key)),
      totals,
      'term',
    ),
  }
}
