import { Hono } from 'hono'
import * as z from 'zod'
import { openDocument } from '../../analysis/report/document/open.ts'
import { Period } from '../../shared/period.ts'
import { refuse } from '../../shared/problem.ts'
import { REPORT_LANGUAGES } from '../../shared/texts/report.ts'
import type { Store } from '../../store/store.ts'
import { checkQuery } from '../../worker/read-json.ts'
import { thaw } from '../report/freeze.ts'
import { pagePolicy, reportHtml } from '../report/html.ts'

/** Seconds that anybody may keep it: a quote that is taken back must be gone soon. */
const KEPT_SECONDS = 300

const PublishedQuery = z.strictObject({
  organisation: z.string().max(120).default(''),
  language: z.enum(REPORT_LANGUAGES).default('nl'),
})

/** `GET /reports/{period}`: what everybody may read of a half-year, as it was published. */
export const published = ({ store }: { store: Store }) =>
  new Hono().get('/:period', checkQuery(PublishedQuery), async (c) => {
    const { organisation, language } = c.req.valid('query')
    const { data: period } = Period.safeParse(c.req.param('period'))
    if (!period) return refuse({ code: 'not_found' })
    const versions = await store.reports({ period, organisation })
    const last = versions.find(({ state }) => state === 'published')
    const found = last && (await store.findReport(last.report))
    if (!found?.content) return refuse({ code: 'not_found' })
    const quotes = await store.reportQuotes(found.report)
    const { open } = thaw(found.content, quotes)
    const signed = new Map(quotes.map(({ theme, text }) => [theme, text]))
    const nonce = crypto.randomUUID()
    c.header('Content-Security-Policy', pagePolicy(nonce))
    c.header('Content-Language', language)
    c.header('Cache-Control', `public, max-age=${KEPT_SECONDS}`)
    return c.html(reportHtml(openDocument(open, signed, language), nonce))
  })
