import { Hono } from 'hono'
import * as z from 'zod'
import { shareOf } from '../../analysis/interval.ts'
import { URL_MAX } from '../../shared/limits.ts'
import { SiteKey } from '../../shared/signal.ts'
import { COUNTED, type CountRow } from '../../store/store.ts'
import { checkQuery } from '../../worker/read-json.ts'
import { may, type SignInDeps } from '../sign-in.ts'

const Query = z.strictObject({
  /** Any of day, site and page, with commas between; without it everything is one sum. */
  by: z
    .string()
    .transform((text) => [...new Set(text.split(','))])
    .pipe(z.array(z.enum(['day', 'site', 'page'])))
    .default([]),
  dimension: z.enum(COUNTED).default('all'),
  site: SiteKey.optional(),
  organisation: z.string().max(120).optional(),
  page: z.string().max(URL_MAX).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
})

/** Counts with the share that found it clear, its 95 % interval, and the number it rests on. */
const withShare = ({ counts, ...group }: CountRow) => {
  const { yes, partly, no, unsaid } = counts
  const n = yes + partly + no
  return { ...group, signals: n + unsaid, yes, partly, no, unsaid, clear: shareOf(yes, n) }
}

/** `GET /v1/counts`: numbers only, from the daily counts. */
export const counts = (deps: SignInDeps) =>
  new Hono().get('/', may(deps, 'aggregate'), checkQuery(Query), async (c) => {
    const { by, dimension, ...filter } = c.req.valid('query')
    const rows = await deps.store.counts(dimension, by, filter)
    return c.json(rows.map(withShare))
  })
