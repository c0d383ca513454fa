/**
 * The period report: what was heard in a half-year, what ran through it, and what was done. One object, from which
 * every form is drawn, so that no two forms can differ. Published versions are read with this schema for ever: a new
 * member is optional or has a default, and none is taken away.
 */
import * as z from 'zod'
import { Period } from './period.ts'
import { Decision, ThreadTexts } from './reflection.ts'

const count = z.int().min(0)
const day = z.iso.date()
const query = z.string().describe('the address under which these numbers are asked for again')
const share = z
  .object({ n: count, share: z.number().nullable(), low: z.number(), high: z.number() })
  .describe('a part of `n`, between 0 and 1, with its 95 % interval (Wilson)')

/** What signals are counted by; each signal is in one row of each. */
export const CUTS = [
  'source',
  'channel',
  'language',
  'region',
  'organisation',
  'lifeEvent',
] as const
export type CutBy = (typeof CUTS)[number]

export const ReportRow = z.object({
  value: z.string().describe('empty: not said'),
  signals: count,
  before: count.describe('in the half-year before'),
  yes: count,
  partly: count,
  no: count,
  unsaid: count,
  clear: share.describe('of those that answered: said yes'),
})
export type ReportRow = z.infer<typeof ReportRow>

export const Cut = z.object({
  by: z.enum(CUTS),
  query,
  queryBefore: query,
  rows: z.array(ReportRow),
})
export type Cut = z.infer<typeof Cut>

const part = z.object({ value: z.string(), signals: count })
export const THREAD_CUTS = [
  'region',
  'organisation',
  'page',
  'lifeEvent',
  'language',
  'source',
  'channel',
] as const

export const ReportNotice = z.object({
  site: z.string(),
  page: z.string(),
  known: z.string(),
  unknown: z.string().optional(),
  confidential: z.string().optional(),
  moreOn: day,
  stale: z.boolean().describe('its day has passed'),
})

export const Thread = z.object({
  theme: z.string().describe('stable from one half-year to the next'),
  title: z.string().describe('as an analyst calls it, else as it was found'),
  titled: z.boolean().describe('whether an analyst gave the title'),
  language: z.string(),
  terms: z.array(z.string()),
  size: count,
  distinct: count.describe('different texts'),
  before: count,
  share: share.describe('of all texts that were analysed'),
  movement: z.enum(['emerging', 'growing', 'fading', 'persistent', 'unclear']),
  stability: z.number().min(0).max(1).describe('how far many runs agree on it'),
  months: z.array(z.object({ month: z.string(), signals: count })),
  by: z.record(z.enum(THREAD_CUTS), z.array(part)).describe('each adds up to `size`'),
  clarity: z.object({ yes: count, partly: count, no: count }),
  clear: share,
  asked: count,
  answered: count,
  quote: z
    .object({ signal: z.uuid(), text: z.string(), signedOff: z.boolean() })
    .optional()
    .describe('for who may read words'),
  notices: z.array(ReportNotice).describe('what its pages say is known and not known'),
  answers: z
    .array(z.object({ at: z.string(), page: z.string(), question: z.string(), text: z.string() }))
    .describe('what was answered for everybody on its pages'),
  analyst: ThreadTexts.omit({ title: true }),
  query,
})
export type Thread = z.infer<typeof Thread>

/** What cannot wait, however few say it. */
export const Serious = z.object({
  what: z.string(),
  kind: z.string(),
  signals: count,
  query,
})
export type Serious = z.infer<typeof Serious>

/** Who is there and is not heard. */
export const NotHeard = z.object({
  by: z.string().describe('region, language, page …'),
  value: z.string(),
  signals: count,
  expected: z.number().nullable().describe('signals, if it spoke as the others do'),
  query,
})
export type NotHeard = z.infer<typeof NotHeard>

export const ReportChange = z.object({
  change: z.uuid(),
  site: z.string(),
  page: z.string(),
  day,
  what: z.string(),
  effect: z
    .object({ before: share, after: share })
    .nullable()
    .describe('the share that found the page clear; null when it was not measured'),
})
export type ReportChange = z.infer<typeof ReportChange>

export const Report = z.object({
  period: Period,
  organisation: z.string().describe('empty: everything'),
  from: day,
  to: day,
  complete: z.boolean().describe('whether the half-year is over'),
  madeAt: z.iso.datetime(),
  summary: z.string().optional().describe('by the analyst, about the whole'),
  decisions: z
    .array(Decision)
    .nullable()
    .describe(
      'of the last reflection, and older ones that are open; null for who reads a part only',
    ),
  total: ReportRow.extend({ invited: count, repeated: count, query, queryBefore: query }),
  clarity: z.array(
    z.object({ answer: z.enum(['yes', 'partly', 'no']), signals: count, before: count, share }),
  ),
  months: z.object({ query, rows: z.array(z.object({ month: z.string(), signals: count })) }),
  cuts: z.array(Cut),
  reasons: z.object({
    query,
    rows: z.array(z.object({ value: z.string(), signals: count, before: count })),
  }),
  questions: z
    .object({
      ...{ onTime: count, late: count, answered: count, withheld: count, waiting: count },
      query,
    })
    .nullable()
    .describe('null when only pages of sites may be read'),
  texts: z.object({
    ...{ stored: count, quarantined: count, erased: count, analysed: count },
    inThemes: count,
    other: count.describe('in no theme'),
    run: z
      .object({
        seed: z.number(),
        parameters: z.record(z.string(), z.unknown()),
        inputHash: z.string(),
        version: z.string(),
        at: z.string(),
      })
      .nullable()
      .describe('how the themes were found; null when nobody looked for them yet'),
    query,
  }),
  threads: z.array(Thread).describe('the largest first'),
  implementers: z.array(
    z.object({
      organisation: z.string(),
      threads: z.array(z.object({ theme: z.string(), title: z.string(), signals: count })),
      remarks: z.array(z.object({ theme: z.string(), title: z.string(), text: z.string() })),
    }),
  ),
  serious: z.array(Serious).nullable().describe('null when nobody looked'),
  notHeard: z.array(NotHeard).nullable().describe('null when it was not measured'),
  changes: z.array(ReportChange),
})
export type Report = z.infer<typeof Report>
