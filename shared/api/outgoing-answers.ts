/** The shapes of what goes out by itself, and of what everybody may read. */
import * as z from 'zod'
import {
  Digest as DigestMembers,
  Notice as NoticeMembers,
  PageChange as PageChangeMembers,
  Subscription as SubscriptionMembers,
} from '../outgoing.ts'
import { Period } from '../period.ts'
import { PublicAnswer } from './desk-answers.ts'

const moment = z.iso.datetime().describe('UTC, ISO 8601 with milliseconds')
const count = z.int().nullable().describe('rounded to 5; null is fewer than 10')

export const Subscription = SubscriptionMembers.extend({ createdAt: moment })
export const MadeSubscription = Subscription.extend({
  secret: z.string().describe('signs what is sent (Standard Webhooks); shown once'),
})
export const Digest = DigestMembers.extend({ sentUntil: moment, createdAt: moment })
export const Notice = NoticeMembers.extend({
  changedAt: moment,
  changedBy: z.string(),
  stale: z.boolean().describe('its day has passed: it is not shown any more'),
})
export const PageChange = PageChangeMembers.extend({ createdAt: moment, createdBy: z.string() })

export const OnPage = z.object({
  answers: z.array(PublicAnswer),
  notices: z.array(
    NoticeMembers.pick({
      language: true,
      known: true,
      unknown: true,
      confidential: true,
      moreOn: true,
    }).extend({ changedOn: z.iso.date() }),
  ),
})

/** The same with labels, as a page shows it. */
export const DrawnNotice = z.object({
  language: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  title: z.string(),
  parts: z.array(z.tuple([z.string(), z.string()])).describe('label and text'),
  end: z.string().describe('when there is more, and when it was written'),
})
export const DrawnPage = z.object({
  notices: z.array(DrawnNotice),
  answers: z.array(PublicAnswer),
  answersTitle: z.string(),
})

export const Outcomes = z.object({
  site: z.string(),
  name: z.string(),
  organisation: z.string(),
  period: Period,
  from: z.iso.date(),
  to: z.iso.date().describe('of the running month nothing is counted'),
  reactions: z
    .object({ yes: count, partly: count, no: count, unsaid: count })
    .describe('who reacted without asking something'),
  questions: z
    .object({ onTime: count, late: count, answered: count, withheld: count, waiting: count })
    .describe('who asked something, and how that stands; `answered`: no day was promised'),
  changes: z.array(PageChangeMembers.pick({ day: true, page: true, what: true })),
  answers: z.array(
    z.object({
      at: moment,
      page: z.string(),
      question: z.string(),
      text: z.string(),
      language: z.string(),
    }),
  ),
})
