/** What may be asked of what changed and of who is not heard. */
import * as z from 'zod'
import { COVERAGE_BY } from '../heard.ts'
import { PAGE_ROWS_MAX, URL_MAX } from '../limits.ts'
import { SiteKey } from '../signal.ts'
import { CountsQuery, flag } from './queries.ts'

/** Longest window around a change: half a year. Seven days is the least that holds a whole week. */
const WINDOW_DAYS_MAX = 182

export const EffectQuery = z.strictObject({
  /** Days on each side. */
  days: z.coerce.number().int().min(7).max(WINDOW_DAYS_MAX).optional(),
  /** Only who was asked by us; without it only who came of their own accord. */
  invited: flag.default(false),
  votes: CountsQuery.shape.votes,
})

export const AlertsQuery = z.strictObject({
  site: SiteKey.optional(),
  /** First and last day, both included. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
})

const { site, organisation, page, from, to } = CountsQuery.shape

export const CoverageQuery = z.strictObject({
  by: z.enum(COVERAGE_BY),
  ...{ site, organisation, page, from, to },
  invited: flag.default(false),
  /** How many lines to answer with at most. */
  limit: z.coerce.number().int().min(1).max(PAGE_ROWS_MAX).default(PAGE_ROWS_MAX),
})

/** Signals that one request looks through: some tenths of a second. */
const READ_MAX = 1_500

export const SeriousQuery = z.strictObject({
  site: SiteKey.optional(),
  organisation: z.string().max(120).optional(),
  page: z.string().max(URL_MAX).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** How many to answer with at most. */
  limit: z.coerce.number().int().min(1).max(PAGE_ROWS_MAX).default(100),
  /** How many signals to look through at most; what is older is asked for next. */
  read: z.coerce.number().int().min(1).max(READ_MAX).default(READ_MAX),
  /** As it was answered with: goes on with what is older. */
  after: z
    .string()
    .regex(/^\d{1,15}$/, 'a cursor')
    .optional(),
})
