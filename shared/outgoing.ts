/** Whom we tell things by ourselves: subscribers by webhook, staff by e-mail, everybody on a page. */
import * as z from 'zod'
import { TEXT_MAX, URL_MAX } from './limits.ts'
import { Reach } from './rights.ts'
import { Language, SiteKey } from './signal.ts'
import { cleanText, codePoints } from './text.ts'

export { isOnPage } from './on-page.ts'

/** What subscribers can hear of. */
export const EVENT_TYPES = [
  'question-opened',
  'question-answered',
  'question-reopened',
  'question-closed',
  'question-withheld',
  'signal-erased',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

const Page = z
  .string()
  .max(URL_MAX)
  .regex(/^https?:\/\/[^*]+\*?$/, 'an address, or the beginning of one that ends in *')
const words = (max: number) =>
  z
    .string()
    .transform((value) => cleanText(value).trim())
    .refine((value) => value !== '', { error: 'has words' })
    .refine((value) => codePoints(value) <= max, { error: `at most ${max} characters` })
const Email = z.email().max(200).toLowerCase()

/** Longest notice: what people read before they skip it. */
const NOTICE_MAX = 600

export const Subscription = z.strictObject({
  subscription: z.uuid(),
  label: z.string().trim().min(1).max(120),
  /** Where events go; https, on the public internet. */
  url: z.string().max(URL_MAX),
  /** Which events; all without it. */
  events: z.array(z.enum(EVENT_TYPES)).min(1).optional(),
  /** Of which organisations and sites; all without it. */
  reach: Reach.optional(),
})
export type Subscription = z.infer<typeof Subscription>

export const DIGEST_RHYTHMS = ['instant', 'daily', 'weekly'] as const
export type DigestRhythm = (typeof DIGEST_RHYTHMS)[number]

/** A summary by e-mail of what came in. Numbers only: words stay where reading them is written down. */
export const Digest = z.strictObject({
  digest: z.uuid(),
  email: Email,
  language: z.enum(['nl', 'en']).default('nl'),
  /** `instant`: within a quarter of an hour. */
  every: z.enum(DIGEST_RHYTHMS),
  site: SiteKey,
  /** Only this page, or pages that begin so. */
  page: Page.optional(),
})
export type Digest = z.infer<typeof Digest>

/** What is known, what is not yet, and when people hear more. */
export const Notice = z.strictObject({
  notice: z.uuid(),
  site: SiteKey,
  /** On which page; on all that begin so when it ends in `*`. */
  page: Page,
  language: Language,
  known: words(NOTICE_MAX),
  unknown: words(NOTICE_MAX).optional(),
  /** Why something is not said, when it is confidential. */
  confidential: words(NOTICE_MAX).optional(),
  /** The day, `YYYY-MM-DD`, by which there is more. After it the notice is no longer shown as current. */
  moreOn: z.iso.date(),
  /** Who is told by e-mail when that day has passed. */
  keeper: Email.optional(),
})
export type Notice = z.infer<typeof Notice>

/** What everybody may read of it. */
export type ShownNotice = Pick<
  Notice,
  'language' | 'known' | 'unknown' | 'confidential' | 'moreOn'
> & { changedOn: string }

/** What was done to a page because of what people said. */
export const PageChange = z.strictObject({
  change: z.uuid(),
  site: SiteKey,
  page: Page,
  /** `YYYY-MM-DD`. */
  day: z.iso.date(),
  what: words(TEXT_MAX),
})
export type PageChange = z.infer<typeof PageChange>
