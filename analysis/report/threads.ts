/** The red threads of a period: each theme with where, who, how it moved, and what people wrote about it. */
import { isOnPage } from '../../shared/outgoing.ts'
import type { ThreadTexts } from '../../shared/reflection.ts'
import { type Report, THREAD_CUTS, type Thread } from '../../shared/report.ts'
import type { ThemeOfPeriod, ThemesOfPeriod } from '../../shared/themes.ts'
import { shareOf } from '../interval.ts'
import { partsOf, SumsDoNotAddUp } from './cuts.ts'

export type SignedQuote = { signal: string; text: string }
export type Around = {
  /** The address of the whole, or of one thread. */
  query: (thread?: string) => string
  months: readonly string[]
  notices: Thread['notices']
  answers: readonly { at: string; url: string; question: string; text: string }[]
  texts: ReadonlyMap<string, ThreadTexts>
  quotes: ReadonlyMap<string, SignedQuote>
}

/** Answers for everybody that a thread shows: the newest. */
const ANSWERS_MAX = 3

const threadOf = (theme: ThemeOfPeriod, analysed: number, around: Around): Thread => {
  const { title, ...analyst } = around.texts.get(theme.theme) ?? {}
  const signed = around.quotes.get(theme.theme)
  const quote = signed ?? theme.quote
  const pages = Object.keys(theme.by.page)
  const { yes, partly, no } = theme.clarity
  const months = Object.values(theme.months).reduce((sum, signals) => sum + signals, 0)
  if (months > theme.size || yes + partly + no > theme.size || theme.answered > theme.asked) {
    throw new SumsDoNotAddUp(theme.theme)
  }
  return {
    theme: theme.theme,
    title: title ?? theme.label,
    titled: title !== undefined,
    language: theme.language,
    terms: theme.terms,
    ...{ size: theme.size, distinct: theme.distinct, before: theme.before },
    share: shareOf(theme.size, analysed),
    ...{ movement: theme.movement, stability: theme.stability },
    months: around.months.map((month) => ({ month, signals: theme.months[month] ?? 0 })),
    by: Object.fromEntries(
      THREAD_CUTS.map((cut) => [cut, partsOf(theme.size, theme.by[cut], `${theme.theme} ${cut}`)]),
    ) as Thread['by'],
    clarity: { yes, partly, no },
    clear: shareOf(yes, yes + partly + no),
    ...{ asked: theme.asked, answered: theme.answered },
    ...(quote
      ? { quote: { signal: quote.signal, text: quote.text, signedOff: signed !== undefined } }
      : {}),
    notices: around.notices.filter(({ page }) => pages.some((url) => isOnPage(url, page))),
    answers: around.answers
      .filter(({ url }) => pages.includes(url))
      .slice(0, ANSWERS_MAX)
      .map(({ url, ...answer }) => ({ ...answer, page: url })),
    analyst,
    query: around.query(theme.theme),
  }
}

/** Throws `SumsDoNotAddUp` when a text would be in two themes, or in none that is told. */
export const threadsOf = (found: ThemesOfPeriod, around: Around) => {
  const { analysed, other, quarantined, erased, run } = found
  const threads = found.themes
    .map((theme) => threadOf(theme, analysed, around))
    .sort((one, other) => other.size - one.size || (one.theme < other.theme ? -1 : 1))
  const inThemes = threads.reduce((sum, { size }) => sum + size, 0)
  if (inThemes + other !== analysed) throw new SumsDoNotAddUp('themes')
  const texts: Report['texts'] = {
    stored: analysed + quarantined + erased,
    ...{ quarantined, erased, analysed, inThemes, other, run },
    query: around.query(),
  }
  return { threads, texts }
}

/** The threads that each organisation is in most, and what its people say of what can be done. */
const THREADS_OF_ONE = 3
export const implementersOf = (
  organisations: readonly string[],
  threads: readonly Thread[],
): Report['implementers'] =>
  organisations.map((organisation) => ({
    organisation,
    threads: threads
      .flatMap(({ theme, title, by }) => {
        const found = by.organisation.find(({ value }) => value === organisation)
        return found ? [{ theme, title, signals: found.signals }] : []
      })
      .sort((one, other) => other.signals - one.signals)
      .slice(0, THREADS_OF_ONE),
    remarks: threads.flatMap(({ theme, title, analyst }) =>
      analyst.feasibility !== undefined && analyst.feasibilityBy === organisation
        ? [{ theme, title, text: analyst.feasibility }]
        : [],
    ),
  }))
