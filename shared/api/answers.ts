/** The shapes of what we answer with: written as schemas here, since they are made and never parsed. */
import * as z from 'zod'
import { AUDITED, ERASURES, OUTCOMES } from '../kept.ts'
import { Reach, Person as StaffPerson } from '../rights.ts'
import { Page, Question } from '../signal.ts'
import { CLARITY, REASONS, ROLES, SCOPES, SOURCES } from '../words.ts'
import { PublicAnswer } from './desk-answers.ts'
import { DrawnNotice } from './outgoing-answers.ts'

const moment = z.iso.datetime().describe('UTC, ISO 8601 with milliseconds')
const count = z.int().min(0)

/** RFC 9457. */
export const Problem = z.object({
  type: z.string().describe('a URN that ends in the code'),
  title: z.string(),
  detail: z.string(),
  status: z.int(),
  code: z.string(),
  instance: z.string().optional().describe('the request, as it is called in our log'),
  errors: z
    .array(z.object({ member: z.string(), error: z.string() }))
    .optional()
    .describe(
      'all that is wrong at once, each naming its member; nothing that was written is repeated',
    ),
  challenge: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('work (altcha) that lets this very request through, in the header Helder-Work'),
})

export const Accepted = z.object({
  id: z.uuid(),
  revision: count,
  receipt: z
    .object({ channel: z.string(), replyBy: z.iso.date() })
    .optional()
    .describe('the day by which an answer comes, when one is promised'),
})

export const SignalRow = z.object({
  id: z.uuid(),
  revision: count,
  site: z.string(),
  page: Page,
  clarity: z.enum(CLARITY).optional(),
  reasons: z.array(z.enum(REASONS)).optional(),
  message: z.string().optional(),
  quote: z.string().optional(),
  question: Question.omit({ contact: true })
    .extend({ reachable: z.boolean().describe('whether contact details were left') })
    .optional(),
  offer: z.string().optional(),
  region: z.string().optional(),
  lifeEvent: z.string().optional(),
  language: z.string().optional(),
  invited: z.boolean().optional(),
  assisted: z.boolean().optional(),
  source: z.enum(SOURCES),
  restricted: z.array(z.enum(ROLES)).optional().describe('the only roles that it is shown to'),
  receivedAt: moment,
  updatedAt: moment,
  quarantine: z.array(z.string()).describe('why it was set apart; empty for nearly all'),
  alike: z
    .object({ group: z.string(), count })
    .optional()
    .describe('signals with the same words, this one included'),
  cursor: z.string().describe('give it as `after` for everything new or changed since'),
})

export const Contributed = z.object({
  id: z.uuid(),
  outcome: z.enum(['stored', 'known']).describe('known: the very same was here already'),
})

export const Count = z.object({
  day: z.iso.date().optional(),
  week: z.iso.date().optional().describe('its Monday'),
  site: z.string().optional(),
  organisation: z.string().optional(),
  page: z.string().optional(),
  value: z.string().optional().describe('of the dimension that was asked for'),
  signals: count,
  yes: count,
  partly: count,
  no: count,
  unsaid: count.describe('signals that only have words'),
  invited: count.describe('of these: asked by us'),
  repeated: count.describe('of these: words that somebody had already sent'),
  clear: z
    .object({ n: count, share: z.number().nullable(), low: z.number(), high: z.number() })
    .describe('the share of yes with its 95 % interval (Wilson) and the number it rests on'),
})

export const Token = z.object({
  name: z.string().describe('the beginning of its digest: tells nobody the token'),
  label: z.string(),
  scopes: z.array(z.enum(SCOPES)),
  reach: Reach.optional().describe('where; everywhere without it'),
  eventSources: z.array(z.string()).optional().describe('of a partner: whose events it hands in'),
  share: z
    .object({ by: z.string(), label: z.string() })
    .optional()
    .describe('of a link to share: who made it'),
  usedOn: z.iso.date().optional().describe('of a link to share: when it was last used'),
  createdAt: moment,
  expiresAt: moment.nullable(),
  revokedAt: moment.optional(),
})
export const MadeToken = Token.omit({
  name: true,
  revokedAt: true,
  share: true,
  usedOn: true,
}).extend({
  token: z.string().describe('shown once'),
})
export const SignedIn = Token.pick({
  label: true,
  scopes: true,
  reach: true,
  expiresAt: true,
}).extend({
  roles: z.array(z.enum(ROLES)).optional().describe('of a person'),
  shared: z
    .object({
      site: z.string(),
      page: z.string().optional().describe('one page, or pages that begin so'),
      name: z.string(),
      organisation: z.string(),
    })
    .optional()
    .describe('of a link to share: what it shows, and of whom'),
})

export const Share = z.object({
  share: z.string().describe('its name: the beginning of its digest, which opens nothing'),
  label: z.string().describe('for whom or what'),
  site: z.string(),
  page: z.string().optional().describe('one page, or pages that begin so; the site without it'),
  madeBy: z.string(),
  createdAt: moment,
  expiresAt: moment.describe('from this moment it opens nothing'),
  usedOn: z.iso.date().optional().describe('the last day on which it was used'),
})
export const MadeShare = Share.extend({ link: z.string().describe('shown once') })

export const Person = StaffPerson.extend({
  createdAt: moment,
  signedIn: z.boolean().describe('whether they have ever signed in'),
})

export const SavedFilter = z.object({
  filter: z.uuid(),
  title: z.string(),
  query: z.record(z.string(), z.string()).describe('as in the address of /signals'),
  shared: z.boolean(),
  mine: z.boolean(),
  createdAt: moment,
})

export const AuditLine = z.object({
  number: count,
  at: moment,
  actor: z.string(),
  action: z.enum(AUDITED),
  object: z.string(),
  previous: z.string().describe('the hash of the line before'),
  hash: z.string().describe('SHA-256 of [previous, number, at, actor, action, object] as JSON'),
})
export const AuditCheck = z.object({
  lines: count,
  head: z.string().optional().describe('number:hash of the last line, to keep elsewhere'),
  brokenAt: count.optional().describe('the first line that does not follow from the one before'),
  missing: z.string().optional().describe('the head that was given, when it is not there'),
})
export const Erasure = z.object({ id: z.uuid(), reason: z.enum(ERASURES), erasedAt: moment })
export const IntakeResults = z.object({
  results: z.array(
    z.object({
      outcome: z.enum([...OUTCOMES, 'invalid']),
      errors: z.array(z.object({ member: z.string(), error: z.string() })).optional(),
    }),
  ),
})
export const WidgetSettings = z.object({
  site: z.string(),
  name: z.string(),
  organisation: z.string(),
  channels: z.array(z.string()),
  languages: z.array(z.string()),
  names: z.record(z.string(), z.string()).describe('what each language calls itself'),
  language: z.string().describe('of those offered, the best for the one that was asked for'),
  replyWithinDays: z.int().optional(),
  sealingKey: z.string().optional(),
  urgent: z.string().optional(),
  admitted: z.boolean().optional().describe('whether the page that was asked for may carry it'),
  texts: z
    .record(z.string(), z.record(z.string(), z.string()))
    .optional()
    .describe("the site's own wording, by language and path"),
  answers: z
    .array(PublicAnswer)
    .optional()
    .describe('what was answered for everybody on the page that was asked for, newest first'),
  answersTitle: z
    .record(z.string(), z.string())
    .optional()
    .describe('what stands above them, in each language'),
  notices: z.array(DrawnNotice).optional().describe('what is known and not known yet'),
})
