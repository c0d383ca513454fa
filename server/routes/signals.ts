import { Hono } from 'hono'
import { SignalsQuery } from '../../shared/api/queries.ts'
import { PAGE_ROWS_DEFAULT } from '../../shared/limits.ts'
import { refuse } from '../../shared/problem.ts'
import { checkQuery } from '../../worker/read-json.ts'
import { SIGNALS } from '../formats/columns.ts'
import { asFile, formatFor, onePage, streamed } from '../formats/sending.ts'
import { ndjson } from '../formats/text.ts'
import { everyLine, everyRow } from '../formats/whole.ts'
import { linkNext } from '../link-next.ts'
import { noted } from '../noted.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { mayDo, placesOf, rolesOf } from '../who.ts'
import { queryOfSaved } from './saved-filters.ts'

/** `GET /v1/signals`: what people said, to read (JSON, paged) or to take along (NDJSON, CSV, all of it). */
export const pull = (deps: SignInDeps) =>
  new Hono<SignedIn>().get('/', may(deps, 'text'), checkQuery(SignalsQuery), async (c) => {
    const { limit, after, order, bom, separator, saved, ...asked } = c.req.valid('query')
    const who = c.get('who')
    const kept = saved === undefined ? {} : await queryOfSaved(deps.store, who, saved, deps.now())
    const { words, ...rest } = { ...kept, ...asked }
    const within = await placesOf(deps, who)
    const filter = { ...rest, withWords: words, within, seenBy: rolesOf(who) }
    const format = formatFor(c, SIGNALS, { bom, separator })
    if (format && !mayDo(who, 'export')) refuse({ code: 'scope_missing', scope: 'export' })
    await noted(deps, c, format ? 'export' : 'read')
    if (format) {
      asFile(c, format)
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
