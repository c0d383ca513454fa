/** A report as it was reviewed: frozen as JSON without words of citizens, which are kept apart and go when they must. */
import * as z from 'zod'
import { type Fates, openReport, releaseOf } from '../../analysis/report/open.ts'
import { byKind } from '../../analysis/report/words.ts'
import { OpenReport } from '../../shared/open-report.ts'
import { Report } from '../../shared/report.ts'
import type { Site } from '../../shared/site.ts'
import type { KeptQuote } from '../../store/reports/reports.ts'
import type { Store } from '../../store/store.ts'
import { monthsOfSite } from '../outgoing/months.ts'

const Frozen = z.object({ report: Report, open: OpenReport })
export type Frozen = z.infer<typeof Frozen>

/**
 * Quotes, public answers and what was rarely said come from single people, who may take them back: they are not in
 * what stays for ever.
 */
const withoutPeople = (report: Report): Report => ({
  ...report,
  threads: report.threads.map(({ quote: _, ...thread }) => ({ ...thread, answers: [] })),
  serious: report.serious && byKind(report.serious),
})

/** With the numbers that everybody may see, of the same days. */
export const freeze = async (store: Store, report: Report): Promise<string> => {
  const { from, to, organisation } = report
  const sites = (await store.sites()).filter(
    (site: Site) => organisation === '' || site.organisation === organisation,
  )
  const [months, fates] = await Promise.all([
    Promise.all(
      sites.map(async (site) => ({
        site: site.site,
        organisation: site.organisation,
        months: await monthsOfSite(store, site.site, { from, to }),
      })),
    ),
    Promise.all(sites.map(({ site }): Promise<Fates> => store.questionTally(site, from, to))),
  ])
  const frozen: Frozen = {
    report: withoutPeople(report),
    open: openReport(report, releaseOf(months), fates),
  }
  return JSON.stringify(frozen)
}

/** What was frozen, with the quotes that are still there. */
export const thaw = (content: string, quotes: readonly KeptQuote[]): Frozen => {
  const { report, open } = Frozen.parse(JSON.parse(content))
  const threads = report.threads.map((thread) => {
    const quote = quotes.find(({ theme }) => theme === thread.theme)
    return quote
      ? { ...thread, quote: { signal: quote.signal, text: quote.text, signedOff: true } }
      : thread
  })
  return { report: { ...report, threads }, open }
}
