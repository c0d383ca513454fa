/** What may be asked of `GET /v1/signals`. */
import * as z from 'zod'
import { PAGE_ROWS_MAX, URL_MAX } from '../../shared/limits.ts'
import { Language, SiteKey } from '../../shared/signal.ts'
import { CHANNELS, CLARITY, QUARANTINE_VIEWS, REASONS, SOURCES } from '../../shared/words.ts'
import { CURSOR } from '../../store/columns.ts'

/** A day, or a moment in UTC. */
export const When = z.union([z.iso.date(), z.iso.datetime()], { error: 'a day or a UTC moment' })

const flag = z.stringbool({ truthy: ['true'], falsy: ['false'], error: 'true or false' })

/** Which signals. */
export const FilterQuery = z.strictObject({
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
})

/** Which signals, how many of them, and how they are written. */
export const SignalsQuery = FilterQuery.extend({
  /** A filter that was saved; what else is asked for goes before it. */
  saved: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(PAGE_ROWS_MAX).optional(),
  after: z.string().regex(CURSOR, 'a cursor').optional(),
  order: z.enum(['oldest', 'newest']).optional(),
  /** For CSV alone. */
  bom: flag.optional(),
  separator: z.enum(['comma', 'semicolon']).optional(),
})
