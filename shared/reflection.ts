/** What people add to a report: what it means, whether it can be done, and what was decided. */
import * as z from 'zod'
import { TEXT_MAX } from './limits.ts'
import { Period } from './period.ts'
import { cleanText, codePoints } from './text.ts'

const words = (max: number) =>
  z
    .string()
    .transform((value) => cleanText(value).trim())
    .refine((value) => value !== '', { error: 'has words' })
    .refine((value) => codePoints(value) <= max, { error: `at most ${max} characters` })

/** Longest title: one line of a heading. */
const THREAD_TITLE_MAX = 120
/** Who of staff or which team; a day to hold them to it. */
const OWNER_MAX = 120

/** A report is a draft, was looked at by a colleague, or is there for everybody and never changes again. */
export const REPORT_STATES = ['draft', 'reviewed', 'published'] as const
export type ReportState = (typeof REPORT_STATES)[number]

export const REPORT_ACTIONS = ['review', 'reopen', 'publish'] as const

/** What an analyst and those who carry it out write about a thread. */
export const ThreadTexts = z.object({
  title: words(THREAD_TITLE_MAX).optional(),
  interpretation: words(TEXT_MAX).optional(),
  /** Of those who would have to do it. */
  feasibility: words(TEXT_MAX).optional(),
  /** Which organisation says that. */
  feasibilityBy: words(OWNER_MAX).optional(),
  known: words(TEXT_MAX).optional(),
  unknown: words(TEXT_MAX).optional(),
})
export type ThreadTexts = z.infer<typeof ThreadTexts>

/** The part of a report that is about the whole, not about a thread. */
export const WHOLE = 'whole'

export const DECISION_STATES = ['open', 'done', 'dropped'] as const

const decision = z.object({
  decision: z.uuid(),
  /** The reflection at which it was taken. */
  period: Period,
  /** Of whose report; empty is everything. */
  organisation: z.string().max(OWNER_MAX).default(''),
  what: words(TEXT_MAX),
  owner: words(OWNER_MAX),
  due: z.iso.date(),
  state: z.enum(DECISION_STATES),
  /** Why it was dropped. */
  reason: words(TEXT_MAX).optional(),
})

const saysWhy = ({ state, reason }: { state: string; reason?: string | undefined }) =>
  state !== 'dropped' || reason !== undefined

export const Decision = decision.extend({
  version: z.int().min(1).describe('give it back to change it'),
  changedAt: z.iso.datetime(),
  changedBy: z.string(),
})
export type Decision = z.infer<typeof Decision>

/** `version`: the one that was read; 0 for a new one. */
export const NewDecision = z
  .strictObject(decision.omit({ decision: true }).shape)
  .extend({ version: z.int().min(0) })
  .refine(saysWhy, { path: ['reason'], error: 'says why it was dropped' })
