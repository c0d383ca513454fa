/** The part of the client that makes the report of a half-year, and keeps what was agreed. */
import type * as z from 'zod'
import type { NewDecision, REPORT_ACTIONS, ThreadTexts } from '../reflection.ts'
import type * as answers from './report-answers.ts'

export type PeriodReport = z.infer<typeof answers.PeriodReport>
export type ReportThreads = z.infer<typeof answers.ReportThreads>
export type ReportVersion = z.infer<typeof answers.ReportVersion>
export type Decision = z.infer<typeof answers.Decision>
export type ReportAction = (typeof REPORT_ACTIONS)[number]

/** `revision` is the one that was read. Without a quote none is signed off. */
type NewTexts = ThreadTexts & { revision: number; quote?: { signal: string; text: string } }
type Calls = {
  read: <T>(path: string, query?: Record<string, string | undefined>) => Promise<T>
  send: <T>(method: string, path: string, body: object) => Promise<T>
}

export const reportCalls = ({ read, send }: Calls) => ({
  /** A half-year as it is now. */
  period: (period: string, query: { organisation?: string } = {}) =>
    read<PeriodReport>(`/periods/${period}`, query),
  /** The newest version first. */
  reports: (query: { period?: string; organisation?: string } = {}) =>
    read<ReportVersion[]>('/reports', query),
  report: (report: string) => read<PeriodReport>(`/reports/${report}`),
  /** The threads alone, of a half-year as it is now or of a version. */
  threadsOfPeriod: (period: string, query: { organisation?: string } = {}) =>
    read<ReportThreads>(`/periods/${period}/threads`, query),
  threadsOfReport: (report: string) => read<ReportThreads>(`/reports/${report}/threads`),
  makeReport: (wanted: { period: string; organisation?: string }) =>
    send<ReportVersion>('POST', '/reports', wanted),
  /** What was written about a thread takes the place of what there was. Theme `whole`: its interpretation alone. */
  writeReport: (report: string, theme: string, texts: NewTexts) =>
    send<ReportVersion>('PUT', `/reports/${report}/texts/${theme}`, texts),
  moveReport: (report: string, action: ReportAction, revision: number) =>
    send<ReportVersion>('POST', `/reports/${report}/actions`, { action, revision }),
  decisions: (query: { period?: string; organisation?: string; state?: Decision['state'] } = {}) =>
    read<Decision[]>('/decisions', query),
  putDecision: (decision: string, wanted: z.input<typeof NewDecision>) =>
    send<Decision>('PUT', `/decisions/${decision}`, wanted),
})
