/** Words for who is heard and who is not. */
import * as z from 'zod'
import { URL_MAX } from './limits.ts'
import { Language, Page, SiteKey } from './signal.ts'

/** One view in so many is told: enough to weigh pages by, and too few to follow anybody. */
export const SEEN_EVERY = 100

/** A page was seen. By whom, from where or after what is not asked. */
export const Seen = z.strictObject({
  site: SiteKey,
  page: Page.shape.url,
  /** Of the page, not of the person. */
  language: Language.optional(),
})
export type Seen = z.infer<typeof Seen>

/** Most rows of views in one request: 14 pages for a year, or 5,000 pages for a day. */
export const VIEW_ROWS_MAX = 5_000
const views = z.int().min(0).max(1_000_000_000)

/** What an edge collected from its sample. */
export const SampledViews = z.strictObject({
  views: z
    .array(Seen.extend({ day: z.iso.date(), views }))
    .min(1)
    .max(VIEW_ROWS_MAX),
})
export type SampledViews = z.infer<typeof SampledViews>

/** What the owner of a site counted. */
export const OwnViews = z.strictObject({
  site: SiteKey,
  views: z
    .array(z.strictObject({ page: Page.shape.url, day: z.iso.date(), views }))
    .min(1)
    .max(VIEW_ROWS_MAX),
})
export type OwnViews = z.infer<typeof OwnViews>

/** What a wave is made of: presses on "no" or "partly", or messages without a press. */
export const ALERT_WHAT = ['unclear', 'messages'] as const
export type AlertWhat = (typeof ALERT_WHAT)[number]

/** Why a wave may not be many people: mostly equal words, or one way in that is seldom used there. */
export const ALERT_MARKS = ['same-words', 'one-source'] as const
export type AlertMark = (typeof ALERT_MARKS)[number]

/** By what it is told who is heard. */
export const COVERAGE_BY = [
  'page',
  'organisation',
  'region',
  'life-event',
  'language',
  'channel',
  'source',
] as const
export type CoverageBy = (typeof COVERAGE_BY)[number]

/** A page, or the beginning of pages that ends in `*`. */
export const PagePlace = z.string().max(URL_MAX)
