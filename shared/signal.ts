/**
 * The signal: one thing that one person told us about one page. The one definition; types, checks,
 * columns and exports follow from it.
 *
 * It has no field for a name, an IP address or a cookie: what we do not ask, we cannot lose.
 * How to reach somebody exists only sealed, for the desk's private key to open (RFC 9180).
 */
import * as z from 'zod'
import { QUOTE_MAX, REVISION_MAX, SEALED_MAX, TEXT_MAX, TITLE_MAX, URL_MAX } from './limits.ts'
import { cleanText, codePoints, cutAddress } from './text.ts'
import { CHANNELS, CLARITY, MOMENTS, REASONS, type Role, SOURCES } from './words.ts'

/** Free text of at most `max` code points, cleaned of what no store can carry. */
const text = (max: number) =>
  z
    .string()
    .transform(cleanText)
    .refine((value) => codePoints(value) <= max, { error: `at most ${max} characters` })

/** A list without repeats, in the order in which it was given. */
const listOf = <const T extends readonly [string, ...string[]]>(words: T) =>
  z
    .array(z.enum(words))
    .max(words.length)
    .transform((list) => [...new Set(list)])

/** The key of a site, given out with the snippet. */
export const SiteKey = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{1,38}[a-z0-9])$/, 'a site key')
/** A language tag (BCP 47). */
export const Language = z
  .string()
  .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, 'a language tag')

export const Page = z.strictObject({
  /** Query and fragment are cut off: those carry names and case numbers. */
  url: z
    .string()
    .transform((value) => cutAddress(cleanText(value)))
    .refine((value) => value.length <= URL_MAX, { error: `at most ${URL_MAX} characters` })
    .pipe(z.url({ protocol: /^https?$/, error: 'an http or https address' })),
  title: text(TITLE_MAX).optional(),
  /** The language of the page, which need not be the language of the person. */
  language: Language.optional(),
})

export const Question = z.strictObject({
  text: text(TEXT_MAX).refine((value) => value !== '', { error: 'a question has words' }),
  channel: z.enum(CHANNELS).default('none'),
  moments: listOf(MOMENTS).optional(),
  /** The language in which an answer is wanted. */
  language: Language.optional(),
  contact: z
    .strictObject({
      /** HPKE, RFC 9180: encapsulated key and ciphertext, in base64url. */
      sealed: z
        .string()
        .max(SEALED_MAX)
        .regex(/^[A-Za-z0-9_-]+$/, 'base64url'),
    })
    .optional(),
})

/** What somebody goes through, for which they need several pages. */
export const LifeEvent = z.string().regex(/^[a-z0-9-]{2,40}$/, 'a life event')

const members = {
  /** Made in the browser, so that a retry is the same signal and not a second one. */
  id: z.uuid().transform((value) => value.toLowerCase()),
  /** Grows with each step; for every field the highest revision that has it wins. */
  revision: z.int().min(0).max(REVISION_MAX).default(0),
  site: SiteKey,
  page: Page,
  clarity: z.enum(CLARITY).optional(),
  reasons: listOf(REASONS).optional(),
  message: text(TEXT_MAX).optional(),
  /** The sentence on the page that was not clear. */
  quote: text(QUOTE_MAX).optional(),
  question: Question.optional(),
  /** What somebody wants to contribute: an idea, an experience, an invitation. */
  offer: text(TEXT_MAX).optional(),
  /** Becomes a region before it is stored, and is then dropped. */
  postcode4: z
    .string()
    .regex(/^[1-9][0-9]{3}$/, 'four digits')
    .optional(),
  lifeEvent: LifeEvent.optional(),
  /** The language that the person used. */
  language: Language.optional(),
  /** Asked for by us (a panel, a letter) rather than of somebody's own accord. */
  invited: z.boolean().optional(),
  /** Filled in by a helper for somebody else. */
  assisted: z.boolean().optional(),
  /** SHA-256 of the receipt code in base64url. The code itself stays with the person. */
  receipt: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}$/, 'a SHA-256 digest')
    .optional(),
  source: z.enum(SOURCES).optional(),
  /** A field that people do not see. Filled in by machines; used to set apart, and then dropped. */
  trap: z.string().max(200).optional(),
  /** Milliseconds between the question's appearance and this step; used to set apart, and then dropped. */
  took: z.int().min(0).max(86_400_000).optional(),
}

/** The members of which at least one must say something. */
const SAYING = ['clarity', 'message', 'question', 'offer'] as const

export const Signal = z.strictObject(members).refine((signal) => SAYING.some((m) => signal?.[m]), {
  error: `at least one of ${SAYING.join(', ')}`,
  // Also when other members are wrong: people want all errors at once.
  when: ({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value),
})
export type Signal = z.infer<typeof Signal>
/** A signal whose postcode has become a region: the form in which it is stored. */
export type PlacedSignal = Omit<Signal, 'postcode4' | 'trap' | 'took'> & {
  region?: string | undefined
  /** Only these roles may read it; without it whoever may read signals there. Staff alone can say so. */
  restricted?: Role[] | undefined
}
/** What a browser sends: a signal before defaults are filled in. */
export type SignalInput = z.input<typeof Signal>

/** A signal that an edge accepted: clean, and safe to write down. */
export const Entry = z.strictObject({
  signal: Signal,
  /** When the edge accepted it, UTC. */
  receivedAt: z.iso.datetime(),
  /** Why it was set apart; empty for nearly all. Reversible by an analyst. */
  quarantine: z.array(z.string().max(40)).max(20).default([]),
})
export type Entry = z.infer<typeof Entry>
