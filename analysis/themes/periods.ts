/** Two periods side by side: how often each theme and each term is said in both, and what that change means. */
import { type Changed, changesIn, type Totals } from './change.ts'
import { collapse } from './collapse.ts'
import { PEOPLE_MIN, safeTerm } from './labels.ts'
import { OTHER } from './model.ts'
import { shownTerm, type Term, termsOf } from './terms.ts'
import { wordLists } from './words.ts'

export const PERIODS = ['previous', 'current'] as const
export type InPeriod = { text: string; period: (typeof PERIODS)[number]; theme: string }

const tally = <Key>() => {
  const counts = new Map<Key, Totals>()
  return {
    add: (key: Key, period: InPeriod['period']) => {
      const one = counts.get(key) ?? { previous: 0, current: 0 }
      one[period]++
      counts.set(key, one)
    },
    counts,
  }
}

/**
 * Texts of two periods with the themes they were given together. Who repeats a text within a period counts once.
 * Terms are only those that are said by at least five in one of the periods.
 */
export const comparePeriods = (
  said: readonly InPeriod[],
): { themes: Changed[]; terms: Changed[] } => {
  const lists = wordLists(said.map(({ text }) => text))
  const firstOf = collapse(lists)
  const totals: Totals = { previous: 0, current: 0 }
  const themes = tally<string>()
  const terms = tally<Term>()
  const seen = new Set<string>()
  said.forEach(({ period, theme }, text) => {
    const once = `${period} ${firstOf[text]}`
    if (seen.has(once)) return
    seen.add(once)
    totals[period]++
    if (theme !== OTHER) themes.add(theme, period)
    for (const term of termsOf(lists, text)) terms.add(term, period)
  })
  const telling = [...terms.counts].filter(
    ([term, { previous, current }]) =>
      Math.max(previous, current) >= PEOPLE_MIN && safeTerm(lists, term),
  )
  const counted = (entries: [string, Totals][]) =>
    entries.map(([key, counts]) => ({ key, ...counts }))
  return {
    themes: changesIn(counted([...themes.counts]), totals, 'theme'),
    terms: changesIn(
      counted(telling.map(([term, counts]) => [shownTerm(lists, term), counts])),
      totals,
      'term',
    ),
  }
}
