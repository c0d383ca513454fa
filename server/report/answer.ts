/** Answers with a report in the form that was asked for, to who may see words and to who may not. */
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import * as z from 'zod'
import { withoutWords } from '../../analysis/report/words.ts'
import type { ReportThreads } from '../../shared/api/report-client.ts'
import { refuse } from '../../shared/problem.ts'
import type { Report } from '../../shared/report.ts'
import { REPORT_LANGUAGES } from '../../shared/texts/report.ts'
import { bestOf } from '../formats/negotiate.ts'
import { noted } from '../noted.ts'
import type { SignedIn, SignInDeps } from '../sign-in.ts'
import { mayDo } from '../who.ts'
import { drawReport, REPORT_FORMS, type ReportForm } from './forms.ts'
import { pagePolicy } from './html.ts'
import { headsWithoutWords } from './threads.ts'

export const ReportQuery = z.strictObject({
  language: z.enum(REPORT_LANGUAGES).default('nl'),
  /** Only this thread, as a briefing of two pages. */
  thread: z.string().max(120).optional(),
})

const TYPES: readonly string[] = Object.values(REPORT_FORMS)

/** Text types say that they are UTF-8; the others need not. */
const typed = (type: string) => (type.startsWith('text/') ? `${type}; charset=utf-8` : type)

/** Refuses before anything is made. */
export const wantedForm = (c: Context): ReportForm => {
  const type = accepts(c, {
    header: 'Accept',
    supports: [...TYPES],
    default: REPORT_FORMS.json,
    match: bestOf(TYPES),
  })
  const form = (Object.keys(REPORT_FORMS) as ReportForm[]).find((f) => REPORT_FORMS[f] === type)
  return form ?? refuse({ code: 'not_acceptable', offered: TYPES })
}

export const answerReport = async (
  deps: SignInDeps,
  c: Context<SignedIn>,
  report: Report,
  { language, thread }: z.output<typeof ReportQuery>,
) => {
  const form = wantedForm(c)
  const words = mayDo(c.get('who'), 'text')
  if (words) await noted(deps, c, form === 'json' || form === 'html' ? 'read' : 'export')
  const nonce = crypto.randomUUID()
  const shown = words ? report : withoutWords(report)
  const body =
    (await drawReport(shown, { form, language, thread, nonce })) ?? refuse({ code: 'not_found' })
  c.header('Vary', 'Accept')
  c.header('Content-Type', typed(REPORT_FORMS[form]))
  if (form === 'html') {
    c.header('Content-Security-Policy', pagePolicy(nonce))
    c.header('Content-Language', language)
  } else if (form !== 'json') {
    c.header('Content-Disposition', `attachment; filename="report-${report.period}.${form}"`)
  }
  return c.body(typeof body === 'string' ? body : new Uint8Array(body))
}

export const answerThreads = async (
  deps: SignInDeps,
  c: Context<SignedIn>,
  found: ReportThreads,
) => {
  if (!mayDo(c.get('who'), 'text')) return c.json(headsWithoutWords(found))
  await noted(deps, c, 'read')
  return c.json(found)
}
