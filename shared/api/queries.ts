/** What may be asked of `GET /v1/signals` and `GET /v1/counts`. */
import * as z from 'zod'
import { COUNTED } from '../kept.ts'
import { COMPARED, PERIODS } from '../last-days.ts'
import { CURSOR, PAGE_ROWS_MAX, URL_MAX } from '../limits.ts'
import { Language, SiteKey } from '../signal.ts'
import { CHANNELS, CLARITY, QUARANTINE_VIEWS, REASONS, SOURCES } from '../words.ts'

/** A day, or a moment in UTC. */
export const When = z.union([z.iso.date(), z.iso.datetime()], { error: 'a day or a UTC moment' })

export const flag = z.stringbool({ truthy: ['true'], falsy: ['false'], error: 'true or false' })

/** What narrows both signals and counts. */
const narrowing = {
  reason: z.enum(REASONS).optional(),
  channel: z.enum(CHANNELS).optional(),
  language: Language.optional(),
  source: z.enum(SOURCES).optional(),
  region: z.string().max(60).optional(),
  lifeEvent: z.string().max(40).optional(),
  theme: z.uuid().optional(),
  invited: flag.optional(),
  q: z
    .string()
    .max(200)
    .regex(/[\p{L}\p{N}]/u, 'words to search for')
    .optional(),
}

const ofCsv = {
  /** For CSV alone. */
  bom: flag.optional(),
  separator: z.enum(['comma', 'semicolon']).optional(),
}

/** Which signals. */
export const FilterQuery = z.strictObject({
  site: SiteKey.optional(),
  organisation: z.string().max(120).optional(),
  page: z.string().max(URL_MAX).optional(),
  from: When.optional(),
  to: When.optional(),
  clarity: z.enum(CLARITY).optional(),
  ...narrowing,
  words: flag.optional(),
  quarantine: z.enum(QUARANTINE_VIEWS).optional(),
})

/** Which signals somebody asks for again and again, over days that move along; `from` and `to` stand still. */
export const SavedQuery = FilterQuery.extend({
  period: z.enum(PERIODS).optional(),
  /** With which earlier days the dashboard compares; it lets no signal through or out. */
  compare: z.enum(COMPARED).optional(),
})

/** Which signals, how many of them, and how they are written. */
export const SignalsQuery = FilterQuery.extend({
  /** A filter that was saved; what else is asked for goes before it. */
  saved: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(PAGE_ROWS_MAX).optional(),
  after: z.string().regex(CURSOR, 'a cursor').optional(),
  order: z.enum(['oldest', 'newest']).optional(),
  ...ofCsv,
})

const GROUPS = ['day', 'week', 'site', 'organisation', 'page'] as const
export type Group = (typeof GROUPS)[number]
const DIMENSIONS = COUNTED.filter((word) => word !== 'all')
type Dimension = (typeof DIMENSIONS)[number]
export const isDimension = (word: Group | Dimension): word is Dimension =>
  DIMENSIONS.some((dimension) => dimension === word)

/** What may be asked of `GET /v1/counts`. */
export const CountsQuery = z.strictObject({
  /** Any of these with commas between, at most one of our dimensions; without it everything is one sum. */
  by: z
    .string()
    .transform((text) => [...new Set(text.split(','))])
    .pipe(z.array(z.enum([...GROUPS, ...DIMENSIONS])))
    .refine((by) => by.filter(isDimension).length <= 1, { error: 'two dimensions at once' })
    .default([]),
  /** The same as naming it in `by`. */
  dimension: z.enum(COUNTED).optional(),
  site: SiteKey.optional(),
  organisation: z.string().max(120).optional(),
  page: z.string().max(URL_MAX).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  ...narrowing,
  votes: z.enum(['raw', 'distinct']).optional(),
  ...ofCsv,
})
