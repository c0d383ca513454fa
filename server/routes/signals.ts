import { Readable } from 'node:stream'
import { Hono } from 'hono'
import { accepts } from 'hono/accepts'
import { SignalsQuery } from '../../shared/api/queries.ts'
import { PAGE_ROWS_DEFAULT, PAGE_ROWS_MAX } from '../../shared/limits.ts'
import { refuse } from '../../shared/problem.ts'
import type { SignalFilter, SignalRow } from '../../store/signal-row.ts'
import type { PageRequest, Store } from '../../store/store.ts'
import { checkQuery } from '../../worker/read-json.ts'
import { formatOf, JSON_TYPE, OFFERED } from '../formats/index.ts'
import { ndjson } from '../formats/text.ts'
import { noted } from '../noted.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { mayDo, placesOf } from '../who.ts'
import { queryOfSaved } from './saved-filters.ts'

/** The best of our types for an `Accept` header; '' when none will do. */
const pick = (wanted: { type: string; q: number }[]) => {
  const byWish = [...wanted].filter(({ q }) => q > 0).sort((a, b) => b.q - a.q)
  for (const { type } of byWish) {
    if (type === '*/*') return JSON_TYPE
    const found = OFFERED.find((t) => t === type || `${t.split('/')[0]}/*` === type)
    if (found) return found
  }
  return ''
}

/** Page after page until nothing is left, giving way to other requests in between. */
async function* everyPage(store: Store, filter: SignalFilter, page: PageRequest) {
  for (let { after } = page; ; ) {
    const rows = await store.signals(filter, { ...page, after })
    if (rows.length > 0) yield rows
    after = rows.at(-1)?.cursor
    if (rows.length < page.limit || after === undefined) return
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** The same as lines, which the database writes itself: several times as fast as through objects. */
async function* everyLine(store: Store, filter: SignalFilter, from: string | undefined) {
  for (let after = from; ; ) {
    const { text, cursor } = await store.lines(filter, { after, limit: PAGE_ROWS_MAX })
    if (cursor === undefined) return
    yield text
    after = cursor
    await new Promise((resolve) => setImmediate(resolve))
  }
}

async function* onePage(rows: readonly SignalRow[]) {
  yield rows
}

/** One chunk is made when the last one was taken: a slow reader does not fill our memory. */
const streamed = (chunks: AsyncIterable<string | Uint8Array>) =>
  Readable.toWeb(
    Readable.from(bytesOf(chunks), { objectMode: false, highWaterMark: 1 }),
  ) as ReadableStream

async function* bytesOf(chunks: AsyncIterable<string | Uint8Array>) {
  for await (const chunk of chunks) {
    yield typeof chunk === 'string'
      ? Buffer.from(chunk)
      : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
  }
}

const nextLink = (url: string, last: SignalRow) => {
  const next = new URL(url)
  next.searchParams.set('after', last.cursor)
  return `<${next.pathname}${next.search}>; rel="next"`
}

/** `GET /v1/signals`: what people said, to read (JSON, paged) or to take along (NDJSON, CSV, all of it). */
export const pull = (deps: SignInDeps) =>
  new Hono<SignedIn>().get('/', may(deps, 'text'), checkQuery(SignalsQuery), async (c) => {
    const { limit, after, order, bom, separator, saved, ...asked } = c.req.valid('query')
    const who = c.get('who')
    const kept = saved === undefined ? {} : await queryOfSaved(deps.store, who, saved)
    const { words, ...rest } = { ...kept, ...asked }
    const filter = { ...rest, withWords: words, within: await placesOf(deps, who) }
    const type = accepts(c, {
      header: 'Accept',
      supports: [...OFFERED],
      default: JSON_TYPE,
      match: pick,
    })
    if (type === '') return refuse({ code: 'not_acceptable', offered: OFFERED })
    c.header('Vary', 'Accept')
    const format = formatOf(type, { bom, separator })
    if (format) {
      if (!mayDo(who, 'export')) return refuse({ code: 'scope_missing', scope: 'export' })
    }
    await noted(deps, c, format ? 'export' : 'read')
    if (format) {
      c.header('Content-Type', format.type)
      if (format.file) c.header('Content-Disposition', `attachment; filename="${format.file}"`)
      if (limit === undefined) {
        const pages = everyPage(deps.store, filter, { after, order, limit: PAGE_ROWS_MAX })
        const asLines = format.encode === ndjson && order !== 'newest'
        return c.body(
          streamed(asLines ? everyLine(deps.store, filter, after) : format.encode(pages)),
        )
      }
    }
    const size = limit ?? PAGE_ROWS_DEFAULT
    const rows = await deps.store.signals(filter, { after, order, limit: size })
    const last = rows.length === size ? rows.at(-1) : undefined
    if (last) c.header('Link', nextLink(c.req.url, last))
    return format ? c.body(streamed(format.encode(onePage(rows)))) : c.json(rows)
  })
