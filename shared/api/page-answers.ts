/** The shapes of what an owner is told of pages: how they do, and whether the widget is on them as it should. */
import * as z from 'zod'
import { CAUSES, CHECKS } from '../page-check.ts'
import { SiteKey } from '../signal.ts'

const count = z.int().min(0)
const share = z.object({
  n: count.describe('answers that it rests on'),
  share: z.number().nullable(),
  low: z.number(),
  high: z.number(),
})

/** Most pages in one answer. */
const PAGES_MAX = 100

export const PageOverviewQuery = z.strictObject({
  site: SiteKey,
  /** First and last day, both included; the last 30 days without them. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  limit: z.coerce.number().int().min(1).max(PAGES_MAX).default(25),
  /** As it was answered with. */
  after: z
    .string()
    .regex(/^\d{1,7}$/, 'a cursor')
    .optional(),
})

export const PageOverview = z.object({
  site: z.string(),
  from: z.iso.date(),
  to: z.iso.date(),
  pages: count.describe('all of them, on this answer or not'),
  rows: z.array(
    z.object({
      page: z.string().describe('an address, or the beginning of addresses that ends in `*`'),
      signals: count,
      clear: share.describe('the share that found it clear, with its 95 % interval (Wilson)'),
      before: share.describe('the same in as many days just before'),
      trend: z
        .object({ difference: z.number(), low: z.number(), high: z.number() })
        .nullable()
        .describe('now minus before with its 95 % interval (Newcombe); null with too few answers'),
      reasons: z.array(z.object({ reason: z.string(), signals: count })).describe('the top three'),
      unanswered: count.describe('questions that wait for an answer, of whatever day'),
      overdue: count.describe('of these: the promised day has passed'),
      notices: count,
      staleNotices: count,
      attention: z
        .array(z.string())
        .describe('why this page comes first: overdue, stale-notice, worse, unclear, unanswered'),
    }),
  ),
  next: z.string().nullable().describe('give it as `after` for the rest; null at the end'),
})

export const PageFinding = z.object({
  check: z.enum(CHECKS),
  ok: z.boolean(),
  why: z.string(),
  cause: z.enum(CAUSES).optional(),
  lacks: z
    .array(z.object({ directive: z.string(), needs: z.string() }))
    .optional()
    .describe('what must be added to the content security policy'),
})
