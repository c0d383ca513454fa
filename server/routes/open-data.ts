import { type Context, Hono } from 'hono'
import { accepts } from 'hono/accepts'
import { cors } from 'hono/cors'
import * as z from 'zod'
import { refuse } from '../../shared/problem.ts'
import type { Store } from '../../store/store.ts'
import { checkQuery } from '../../worker/read-json.ts'
import { bestOf } from '../formats/negotiate.ts'
import { csvLines } from '../formats/text.ts'
import { catalogue, type Publisher } from '../open-data/catalogue.ts'
import { openRelease } from '../open-data/release.ts'
import { publisherOf } from '../open-data/settings.ts'

/** Seconds that anybody may keep it: it changes once a day. */
const KEPT_SECONDS = 3_600
export const LD_TYPE = 'application/ld+json'
export const REACTIONS_TYPES = ['application/json', 'text/csv'] as const

/** A portal names each form by an address of its own; it goes before what is accepted. */
export const ReactionsQuery = z.strictObject({ format: z.enum(['csv', 'json']).optional() })

const COLUMNS = ['site', 'organisation', 'month', 'answer', 'reactions'] as const

type Deps = {
  store: Store
  now: () => Date
  url: string
  publisher?: Partial<Publisher> | undefined
}

/** `GET /v1/open-data`: what there is, for data portals. `GET …/reactions`: the data. For everybody, from any page. */
export const openData = ({ store, now, url, publisher = {} }: Deps) => {
  const release = openRelease({ store, now })
  const keep = (c: Context) => {
    c.header('Cache-Control', `public, max-age=${KEPT_SECONDS}`)
    c.header('Cross-Origin-Resource-Policy', 'cross-origin')
  }
  return new Hono()
    .use(cors({ origin: '*', allowMethods: ['GET'] }))
    .get('/', async (c) => {
      keep(c)
      const found = catalogue(url, publisherOf(publisher, url), await release())
      return c.body(JSON.stringify(found), 200, { 'Content-Type': LD_TYPE })
    })
    .get('/reactions', checkQuery(ReactionsQuery), async (c) => {
      const { format } = c.req.valid('query')
      const accepted = accepts(c, {
        header: 'Accept',
        supports: [...REACTIONS_TYPES],
        default: REACTIONS_TYPES[0],
        match: bestOf(REACTIONS_TYPES),
      })
      if (!format && accepted === '')
        return refuse({ code: 'not_acceptable', offered: REACTIONS_TYPES })
      keep(c)
      c.header('Vary', 'Accept')
      const { cells } = await release()
      if ((format ?? (accepted === 'text/csv' ? 'csv' : 'json')) === 'json') return c.json(cells)
      const lines = cells.map((cell) => COLUMNS.map((column) => cell[column] ?? ''))
      return c.body(csvLines([[...COLUMNS], ...lines]), 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="reactions.csv"',
      })
    })
}
