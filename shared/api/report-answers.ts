/** The shapes of reports, decisions and open data as they are answered. */
import * as z from 'zod'
import { Period } from '../period.ts'
import { REPORT_STATES } from '../reflection.ts'
import { Report, Thread } from '../report.ts'

export { OpenCell } from '../open-report.ts'
export { Decision } from '../reflection.ts'

const moment = z.iso.datetime().describe('UTC, ISO 8601 with milliseconds')

export const PeriodReport = Report.extend({
  figures: z
    .array(
      z.object({
        section: z.string(),
        item: z.string(),
        measure: z.string(),
        number: z.number().nullable(),
        low: z.number().optional(),
        high: z.number().optional(),
        n: z.int().optional(),
        query: z.string(),
      }),
    )
    .describe('every number of it, as in the CSV'),
})

/** What is written about, without the numbers of everything else: asked for again at each change. */
export const ReportThreads = Report.pick({
  period: true,
  organisation: true,
  from: true,
  to: true,
  complete: true,
}).extend({
  threads: z
    .array(
      Thread.pick({
        theme: true,
        title: true,
        titled: true,
        language: true,
        size: true,
        movement: true,
        quote: true,
        analyst: true,
      }),
    )
    .describe('the largest first'),
})

export const ReportVersion = z.object({
  report: z.uuid(),
  period: Period,
  organisation: z.string().describe('empty: everything'),
  version: z.int(),
  state: z.enum(REPORT_STATES),
  revision: z.int().describe('give it back to change it'),
  summary: z.string().optional(),
  changedAt: moment,
  changedBy: z.string(),
  reviewedBy: z.string().optional(),
  publishedAt: moment.optional(),
  publishedBy: z.string().optional(),
})

export const Catalogue = z.record(z.string(), z.unknown()).describe('JSON-LD after DCAT-AP-NL 3.0')
