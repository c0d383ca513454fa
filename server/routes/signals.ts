import { Readable } from 'node:stream'
import { Hono } from 'hono'
import { accepts } from 'hono/accepts'
import * as z from 'zod'
import { PAGE_ROWS_DEFAULT, PAGE_ROWS_MAX, URL_MAX } from '../../shared/limits.ts'
import { refuse } from '../../shared/problem.ts'
import { Language, SiteKey } from '../../shared/signal.ts'
import { CHANNELS, CLARITY, QUARANTINE_VIEWS, REASONS, SOURCES } from '../../shared/words.ts'
import type { SignalFilter, SignalRow } from '../../store/signal-row.ts'
import type { PageRequest, Store } from '../../store/store.ts'
import { checkQuery } from '../../worker/read-json.ts'
import { CSV, type Format, NDJSON } from '../formats.ts'
import { noted } from '../noted.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'

/** A day, or a moment in UTC. */
export const When = z.union([z.iso.date(), z.iso.datetime()], { error: 'a day or a UTC moment' })

const flag = z.stringbool({ truthy: ['true'], falsy: ['false'], error: 'true or false' })

const Query = z.strictObject({
  site: SiteKey.optional(),
  organisation: z.string().max(120).optional(),
  page: z.string().max(URL_MAX).optional(),
  from: When.optional(),
  to: When.optional(),
  clarity: z.enum(CLARITY).optional(),
  reason: z.enum(REASONS).optional(),
  channel: z.enum(CHANNELS).optional(),
  language: Language.optional(),
  source: z.enum(SOURCES).optional(),
  region: z.string().max(60).optional(),
  lifeEvent: z.string().max(40).optional(),
  invited: flag.optional(),
  q: z
    .string()
    .max(200)
    .regex(/[\p{L}\p{N}]/u, 'words to search for')
    .optional(),
  words: flag.optional(),
  quarantine: z.enum(QUARANTINE_VIEWS).optional(),
  limit: z.coerce.number().int().min(1).max(PAGE_ROWS_MAX).optional(),
  after: z
    .string()
    .regex(/^[0-9a-z]{1,11}$/, 'a cursor')
    .optional(),
  order: z.enum(['oldest', 'newest']).optional(),
})

const TYPES = ['application/json', 'application/x-ndjson', 'text/csv'] as const

/** The best of our types for an `Accept` header; '' when none will do. */
const pick = (wanted: { type: string; q: number }[]) => {
  const byWish = [...wanted].filter(({ q }) => q > 0).sort((a, b) => b.q - a.q)
  for (const { type } of byWish) {
    if (type === '*/*') return TYPES[0]
    const found = TYPES.find((t) => t === type || `${t.split('/')[0]}/*` === type)
    if (found) return found
  }
  return ''
}

/** Page after page until nothing is left, giving way to other requests in between. */
async function* export_(store: Store, filter: SignalFilter, page: PageRequest, format: Format) {
  yield format.head
  for (let { after } = page; ; ) {
    const rows = await store.signals(filter, { ...page, after })
    if (rows.length > 0) yield format.rows(rows)
    after = rows.at(-1)?.cursor
    if (rows.length < page.limit || after === undefined) return
    await new Promise((resolve) => setImmediate(resolve))
  }
}

const streamed = (chunks: AsyncIterable<string>) =>
  Readable.toWeb(Readable.from(chunks, { objectMode: false })) as ReadableStream

const nextLink = (url: string, last: SignalRow) => {
  const next = new URL(url)
  next.searchParams.set('after', last.cursor)
  return `<${next.pathname}${next.search}>; rel="next"`
}

/** `GET /v1/signals`: what people said, to read (JSON, paged) or to take along (NDJSON, CSV, all of it). */
export const pull = (deps: SignInDeps) =>
  new Hono<SignedIn>().get('/', may(deps, 'text'), checkQuery(Query), async (c) => {
    const { limit, after, order, words, ...rest } = c.req.valid('query')
    const filter = { ...rest, withWords: words }
    const type = accepts(c, {
      header: 'Accept',
      supports: [...TYPES],
      default: TYPES[0],
      match: pick,
    })
    if (type === '') return refuse({ code: 'not_acceptable', offered: TYPES })
    c.header('Vary', 'Accept')
    await noted(deps, c, type === 'application/json' ? 'read' : 'export')

    if (type !== 'application/json') {
      const { scopes } = c.get('token')
      if (!scopes.includes('export') && !scopes.includes('admin')) {
        return refuse({ code: 'scope_missing', scope: 'export' })
      }
      const format = type === 'text/csv' ? CSV : NDJSON
      if (limit === undefined) {
        const all = { after, order, limit: PAGE_ROWS_MAX }
        return c.body(streamed(export_(deps.store, filter, all, format)), 200, {
          'Content-Type': format.type,
          ...(format === CSV
            ? { 'Content-Disposition': 'attachment; filename="signals.csv"' }
            : {}),
        })
      }
      const rows = await deps.store.signals(filter, { after, order, limit })
      const last = rows.length === limit ? rows.at(-1) : undefined
      if (last) c.header('Link', nextLink(c.req.url, last))
      return c.body(format.head + format.rows(rows), 200, { 'Content-Type': format.type })
    }

    const size = limit ?? PAGE_ROWS_DEFAULT
    const rows = await deps.store.signals(filter, { after, order, limit: size })
    const last = rows.length === size ? rows.at(-1) : undefined
    if (last) c.header('Link', nextLink(c.req.url, last))
    return c.json(rows)
  })
