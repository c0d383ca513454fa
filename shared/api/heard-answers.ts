/** The shapes of what changed, and of who is not heard. */
import * as z from 'zod'
import { ALERT_MARKS, ALERT_WHAT, COVERAGE_BY } from '../heard.ts'
import { PageChange } from '../outgoing.ts'
import { SERIOUS } from '../serious.ts'

const count = z.int().min(0)
const day = z.iso.date()
const chance = z.number().min(0).max(1)
const span = z.object({ from: day, to: day }).describe('both included; empty when `to` is before')
const share = z.object({
  n: count.describe('answers that it rests on'),
  share: z.number().nullable(),
  low: z.number(),
  high: z.number(),
})
const difference = z
  .object({ difference: z.number(), low: z.number(), high: z.number() })
  .nullable()
const compared = z.object({
  before: share.describe('the share that found it clear, with its 95 % interval (Wilson)'),
  after: share,
  difference: difference.describe(
    'after minus before with its 95 % interval (Newcombe); null without enough answers',
  ),
})

export const Effect = PageChange.pick({ change: true, site: true, page: true, day: true }).extend({
  invited: z.boolean().describe('of people whom we asked; false is of their own accord'),
  spans: z.object({ before: span, after: span }).describe('whole weeks'),
  missing: z
    .array(
      z.object({
        side: z.enum(['before', 'after']),
        of: z.enum(['days', 'answers']),
        has: count,
        needs: count,
      }),
    )
    .describe('why there is not enough to say anything; empty when there is'),
  onPage: compared,
  control: compared.describe('other pages of the site, unchanged, on the same days'),
  beyondControl: difference.describe('what the page moved more than the others did'),
})

export const Alert = z.object({
  alert: z.uuid(),
  site: z.string(),
  page: z.string().optional().describe('the whole site without it'),
  day,
  what: z.enum(ALERT_WHAT).describe('presses on "no" or "partly", or messages without a press'),
  found: count,
  expected: z.number().describe('on such a day of the week'),
  chance: chance.describe('of so many on an ordinary day'),
  repeated: count.describe('of these: words that somebody had already sent'),
  marks: z.array(z.enum(ALERT_MARKS)).describe('why it may not be many people'),
  createdAt: z.iso.datetime(),
})

const Covered = z.object({
  value: z.string(),
  site: z.string().optional().describe('of a page'),
  signals: count,
  share: z.number().nullable().describe('of all signals in this table'),
  views: count.optional().describe('absent when they were never counted'),
  estimated: count.optional().describe('of these views: from a sample of one in a hundred'),
  per1000: z
    .object({ rate: z.number(), low: z.number(), high: z.number().nullable() })
    .nullable()
    .describe('signals for every thousand views, with 95 %; null when not counted'),
  expected: z.number().nullable().describe('the share that it would have'),
  chance: chance.nullable().describe('of hearing so little'),
  silent: z.boolean(),
  unheard: z.boolean().describe('far below its share, more than chance explains'),
  always: z
    .enum(['region', 'implementer'])
    .optional()
    .describe('why it has a line whatever it says'),
})
export const Coverage = z.object({
  by: z.enum(COVERAGE_BY),
  from: day,
  to: day,
  invited: z.boolean(),
  basis: z
    .enum(['views', 'population', 'before'])
    .describe('what shares are measured by; before: the same number of days just before'),
  signals: count.describe('all of them, also those that are in no line'),
  views: count,
  rows: z.array(Covered),
  more: z.boolean().describe('there are more lines than are shown'),
})

export const Serious = z.object({
  rows: z.array(
    z.object({
      id: z.uuid(),
      site: z.string(),
      page: z.string(),
      language: z.string().optional(),
      receivedAt: z.iso.datetime(),
      texts: z.array(
        z.object({
          member: z.enum(['message', 'question', 'offer']),
          text: z.string(),
          cues: z.array(
            z.object({
              kind: z.enum(SERIOUS),
              start: count.describe('in UTF-16 units, as JavaScript counts'),
              end: count,
              why: z.string(),
            }),
          ),
        }),
      ),
    }),
  ),
  read: count.describe('signals with words that were looked at'),
  next: z.string().nullable().describe('give it as `after` for what is older; null at the end'),
})

export const ViewsTaken = z.object({ views: count.describe('rows') })
