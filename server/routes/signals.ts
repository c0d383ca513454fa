import { Hono } from 'hono'
import { accepts } from 'hono/accepts'
import { SignalsQuery } from '../../shared/api/queries.ts'
import { PAGE_ROWS_DEFAULT } from '../../shared/limits.ts'
import { refuse } from '../../shared/problem.ts'
import type { SignalRow } from '../../store/signal-row.ts'
import { checkQuery } from '../../worker/read-json.ts'
import { formatOf, JSON_TYPE, OFFERED } from '../formats/index.ts'
import { bestOf } from '../formats/negotiate.ts'
import { ndjson } from '../formats/text.ts'
import { everyLine, everyRow } from '../formats/whole.ts'
import { linkNext } from '../link-next.ts'
import { noted } from '../noted.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { mayDo, placesOf, rolesOf } from '../who.ts'
import { queryOfSaved } from './saved-filters.ts'

async function* onePage(rows: readonly SignalRow[]) {
  yield rows
}

/** One chunk is made when the last one was taken: a slow reader does not fill our memory. */
const streamed = (source: AsyncIterable<string | Uint8Array>) => {
  const chunks = source[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await chunks.next()
        if (done) return controller.close()
        const bytes = typeof value === 'string' ? Buffer.from(value) : value
        controller.enqueue(bytes)
      },
      // Who hangs up halfway lets go of the rows too.
      cancel: async () => {
        await chunks.return?.()
      },
    },
    { highWaterMark: 0 },
  )
}

/** `GET /v1/signals`: what people said, to read (JSON, paged) or to take along (NDJSON, CSV, all of it). */
export const pull = (deps: SignInDeps) =>
  new Hono<SignedIn>().get('/', may(deps, 'text'), checkQuery(SignalsQuery), async (c) => {
    const { limit, after, order, bom, separator, saved, ...asked } = c.req.valid('query')
    const who = c.get('who')
    const kept = saved === undefined ? {} : await queryOfSaved(deps.store, who, saved)
    const { words, ...rest } = { ...kept, ...asked }
    const within = await placesOf(deps, who)
    const filter = { ...rest, withWords: words, within, seenBy: rolesOf(who) }
    const type = accepts(c, {
      header: 'Accept',
      supports: [...OFFERED],
      default: JSON_TYPE,
      match: bestOf(OFFERED),
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
        const asLines = format.encode === ndjson && order !== 'newest'
        const chunks = asLines
          ? everyLine(deps.store, filter, after)
          : format.encode(everyRow(deps.store, filter, { after, order }))
        return c.body(streamed(chunks))
      }
    }
    const size = limit ?? PAGE_ROWS_DEFAULT
    const rows = await deps.store.signals(filter, { after, order, limit: size })
    if (rows.length === size) linkNext(c, rows.at(-1)?.cursor)
    return format ? c.body(streamed(format.encode(onePage(rows)))) : c.json(rows)
  })
