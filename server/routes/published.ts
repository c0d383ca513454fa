import { Hono } from 'hono'
import * as z from 'zod'
import { openDocument } from '../../analysis/report/document/open.ts'
import type { OpenReport } from '../../shared/open-report.ts'
import { Period } from '../../shared/period.ts'
import { refuse } from '../../shared/problem.ts'
import { REPORT_LANGUAGES } from '../../shared/texts/report.ts'
import type { Store } from '../../store/store.ts'
import { checkQuery } from '../../worker/read-json.ts'
import { thaw } from '../report/freeze.ts'
import { pagePolicy, reportHtml } from '../report/html.ts'
import { stillQuoted } from '../report/quote.ts'

/** Seconds that anybody may keep it: a quote that is taken back must be gone soon. */
const KEPT_SECONDS = 300

const PublishedQuery = z.strictObject({
  organisation: z.string().max(120).default(''),
  language: z.enum(REPORT_LANGUAGES).default('nl'),
})

/** Published versions that are kept as they were read: they never change, and are megabytes to read. */
const KEPT_MAX = 20

type Reading = Pick<Store, 'reports' | 'findReport' | 'reportQuotes' | 'signals'>

/** `GET /reports/{period}`: what everybody may read of a half-year, as it was published. */
export const published = ({ store }: { store: Reading }) => {
  const kept = new Map<string, OpenReport>()
  const openOf = async (report: string) => {
    const known = kept.get(report)
    if (known) return known
    const found = await store.findReport(report)
    if (!found?.content) return refuse({ code: 'not_found' })
    const { open } = thaw(found.content, [])
    kept.set(report, open)
    const [oldest] = kept.size > KEPT_MAX ? kept.keys() : []
    if (oldest !== undefined) kept.delete(oldest)
    return open
  }
  return new Hono().get('/:period', checkQuery(PublishedQuery), async (c) => {
    const { organisation, language } = c.req.valid('query')
    const { data: period } = Period.safeParse(c.req.param('period'))
    if (!period) return refuse({ code: 'not_found' })
    const versions = await store.reports({ period, organisation })
    const last = versions.find(({ state }) => state === 'published')
    if (!last) return refuse({ code: 'not_found' })
    const open = await openOf(last.report)
    const quotes = await stillQuoted(store, await store.reportQuotes(last.report))
    const signed = new Map(quotes.map(({ theme, text }) => [theme, text]))
    const nonce = crypto.randomUUID()
    c.header('Content-Security-Policy', pagePolicy(nonce))
    c.header('Content-Language', language)
    c.header('Cache-Control', `public, max-age=${KEPT_SECONDS}`)
    return c.html(reportHtml(openDocument(open, signed, language), nonce))
  })
}
