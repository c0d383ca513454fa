/** The forms of a report, by media type, and how each is made. */
import { briefingOf, documentOf } from '../../analysis/report/document/index.ts'
import { type Figure, figuresOf } from '../../analysis/report/figures.ts'
import type { Report } from '../../shared/report.ts'
import type { ReportLanguage } from '../../shared/texts/report.ts'
import { figuresCsv } from './csv.ts'
import { reportHtml } from './html.ts'
import { reportMarkdown } from './markdown.ts'
import { reportPdf } from './pdf/index.ts'

export const REPORT_FORMS = {
  json: 'application/json',
  html: 'text/html',
  md: 'text/markdown',
  csv: 'text/csv',
  pdf: 'application/pdf',
} as const
export type ReportForm = keyof typeof REPORT_FORMS

export type Wanted = {
  form: ReportForm
  language: ReportLanguage
  /** One thread of it, as a briefing. */
  thread?: string | undefined
  /** Of the style of a page; goes into its policy. */
  nonce: string
}

/** The numbers of one thread, or all of them. */
const figuresFor = (report: Report, thread: string | undefined): Figure[] => {
  const figures = figuresOf(report)
  if (thread === undefined) return figures
  const of = report.threads.find(({ theme }) => theme === thread)
  return figures.filter(({ query }) => query === of?.query)
}

/** Undefined when there is no such thread. */
export const drawReport = async (
  report: Report,
  { form, language, thread, nonce }: Wanted,
): Promise<string | Uint8Array | undefined> => {
  const drawn =
    thread === undefined ? documentOf(report, language) : briefingOf(report, thread, language)
  if (!drawn) return undefined
  switch (form) {
    case 'json': {
      const threads = report.threads.filter(({ theme }) => thread === undefined || theme === thread)
      return JSON.stringify({ ...report, threads, figures: figuresFor(report, thread) })
    }
    case 'html':
      return reportHtml(drawn, nonce)
    case 'md':
      return reportMarkdown(drawn)
    case 'csv':
      return figuresCsv(figuresFor(report, thread))
    case 'pdf':
      return reportPdf(drawn, new Date(report.madeAt))
  }
}
