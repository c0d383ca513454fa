/** What everybody may know of a half-year. Numbers are published cells and their sums, never counts (decision 0009). */
import * as z from 'zod'
import { Period } from './period.ts'
import { Decision } from './reflection.ts'
import { ReportChange, Thread } from './report.ts'

const published = z
  .int()
  .nullable()
  .describe('at least so many, rounded to 5; null is too few to say')
export const OpenAnswers = z.object({
  yes: published,
  partly: published,
  no: published,
  unsaid: published,
})
export type OpenAnswers = z.infer<typeof OpenAnswers>

export const OpenReport = z.object({
  period: Period,
  organisation: z.string(),
  from: z.iso.date(),
  to: z.iso.date(),
  summary: z.string().optional(),
  reactions: OpenAnswers.describe('who reacted without asking something'),
  months: z.array(z.object({ month: z.string(), reactions: OpenAnswers })),
  organisations: z.array(z.object({ organisation: z.string(), reactions: OpenAnswers })),
  questions: z.object({
    ...{ onTime: published, late: published, answered: published },
    ...{ withheld: published, waiting: published },
  }),
  threads: z
    .array(Thread.pick({ theme: true, title: true, movement: true, language: true, analyst: true }))
    .describe(
      'those of which an analyst wrote; without numbers, which would be of the same people',
    ),
  decisions: z.array(Decision.omit({ owner: true, changedBy: true, version: true })),
  changes: z.array(ReportChange.pick({ day: true, page: true, what: true })),
})
export type OpenReport = z.infer<typeof OpenReport>

/** One cell of the release: nobody is counted in two. */
export const OpenCell = z.object({
  site: z.string(),
  organisation: z.string(),
  month: z.string().describe('2026-03'),
  answer: z.enum(['yes', 'partly', 'no', 'unsaid']),
  reactions: z.int().nullable().describe('rounded to 5; null is fewer than 10'),
})
export type OpenCell = z.infer<typeof OpenCell>
