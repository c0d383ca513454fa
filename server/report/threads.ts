/** The threads of a report alone, for who writes about them: of the half-year nothing else is counted. */
import { threadsOf } from '../../analysis/report/threads.ts'
import type { ReportThreads } from '../../shared/api/report-client.ts'
import type { Report, Thread } from '../../shared/report.ts'
import { quotedFor } from '../themes/quoted.ts'
import { type Asked, narrowed, type ReportWorld } from './collect.ts'
import { daysSoFar } from './days.ts'
import { stillQuoted } from './quote.ts'

/** Of the pages of a thread nothing is told here. */
const PAGES = 0

const headOf = ({ theme, title, titled, language, size, movement, quote, analyst }: Thread) => ({
  ...{ theme, title, titled, language, size, movement, analyst },
  ...(quote ? { quote } : {}),
})

type Whole = Pick<Report, 'period' | 'organisation' | 'from' | 'to' | 'complete' | 'threads'>

export const headsOf = (report: Whole): ReportThreads => {
  const { period, organisation, from, to, complete, threads } = report
  return { period, organisation, from, to, complete, threads: threads.map(headOf) }
}

/** As they are now. */
export const collectThreads = async (
  { store, now, insight }: ReportWorld,
  { period, organisation, within: may, written }: Omit<Asked, 'decided'>,
): Promise<ReportThreads> => {
  const within = narrowed(may, organisation, await store.sites())
  const [themes, texts, quotes] = await Promise.all([
    insight.themesOf(period, within, PAGES).then((found) => quotedFor(store, found, { within })),
    written ? store.reportTexts(written.report) : [],
    written ? store.reportQuotes(written.report).then((all) => stillQuoted(store, all)) : [],
  ])
  const { threads } = threadsOf(themes, {
    ...{ query: () => '', months: [], notices: [], answers: [] },
    texts: new Map(texts.map((one) => [one.theme, one.texts])),
    quotes: new Map(quotes.map((quote) => [quote.theme, quote])),
  })
  return headsOf({ period, organisation, ...daysSoFar(period, now()), threads })
}

/** For who may see numbers and no words: titles that an analyst gave are words of staff, and stay. */
export const headsWithoutWords = (found: ReportThreads): ReportThreads => ({
  ...found,
  threads: found.threads.map(({ quote: _, ...head }) => ({
    ...head,
    title: head.titled ? head.title : '',
  })),
})
