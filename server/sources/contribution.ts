/** What staff write down of a visit or a talk, and what partners hand in: one at a time, as JSON. */
import * as z from 'zod'
import { TEXT_MAX, URL_MAX } from '../../shared/limits.ts'
import type { MemberError } from '../../shared/problem.ts'
import { Language, SiteKey } from '../../shared/signal.ts'
import { cleanText, codePoints } from '../../shared/text.ts'
import { PUBLIC_SOURCES, ROLES, SOURCES } from '../../shared/words.ts'
import { type Candidate, REFUSALS, type Refused } from './candidate.ts'
import { readMoment } from './table/dates.ts'

const isPublic = (source: string) => (PUBLIC_SOURCES as readonly string[]).includes(source)

/** What was said and where it belongs; the same for staff and partners. */
export const Said = z.strictObject({
  /** One of the two at least: an organisation with one site stands for that site. */
  site: SiteKey.optional(),
  organisation: z.string().trim().min(1).max(120).optional(),
  page: z
    .url({ protocol: /^https?$/, error: 'an http or https address' })
    .max(URL_MAX)
    .optional(),
  /** A province by name or ISO 3166-2, or a postcode, which then becomes one. */
  region: z.string().trim().min(1).max(60).optional(),
  lifeEvent: z
    .string()
    .regex(/^[a-z0-9-]{2,40}$/, 'a life event')
    .optional(),
  language: Language.optional(),
  /** The day or the moment on which it was said. */
  date: z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
    error: 'a day, or a moment with its zone',
  }),
  text: z
    .string()
    .transform(cleanText)
    .refine((text) => text !== '' && codePoints(text) <= TEXT_MAX, {
      error: `words, at most ${TEXT_MAX} characters`,
    }),
})

export const Contribution = Said.extend({
  source: z
    .enum(SOURCES)
    .refine((source) => !isPublic(source), { error: 'the public says this itself' }),
  /** The only roles that may read it; without them whoever may read signals there. */
  restricted: z.array(z.enum(ROLES)).min(1).max(ROLES.length).optional(),
})

export const candidateOf = ({ date, ...said }: z.output<typeof Said>, key: string): Candidate => ({
  ...said,
  date: readMoment(date),
  key,
})

const MEMBER: Partial<Record<Refused, string>> = { empty: 'text' }

/** Why it cannot be taken, by the member that has it. */
export const errorsOf = (refused: Refused, members: readonly string[] = []): MemberError[] =>
  (members.length > 0 ? members : [MEMBER[refused] ?? refused]).map((member) => ({
    member,
    error: REFUSALS[refused],
  }))
