/** A report, or one thread of it, as a document to read. */
import { fill } from '../../../shared/html.ts'
import type { Report } from '../../../shared/report.ts'
import type { ReportLanguage } from '../../../shared/texts/report.ts'
import { paragraph, type ReportDocument } from './blocks.ts'
import { heard, method, regions, who } from './numbers.ts'
import {
  brief,
  changes,
  decisionsBefore,
  decisionsNow,
  implementers,
  notHeard,
  oftenAndSerious,
} from './reflection.ts'
import { shortened } from './shorten.ts'
import { threadBlocks, threads } from './threads.ts'
import { type Writing, writing } from './writing.ts'

const about = (report: Report, { texts, day }: Writing) => [
  paragraph(fill(texts.span, { from: day(report.from), to: day(report.to) })),
  paragraph(
    report.organisation ? fill(texts.about, { name: report.organisation }) : texts.everything,
  ),
  ...(report.complete ? [] : [paragraph(texts.running)]),
]

const titled = (report: Report, { texts, period }: Writing) =>
  fill(texts.title, { period: period(report.period) })

/** The order in which a cabinet talks: first what came of what was agreed. */
export const documentOf = (report: Report, language: ReportLanguage): ReportDocument => {
  const written = writing(language)
  return {
    language,
    title: titled(report, written),
    contents: written.texts.contents,
    blocks: [
      about,
      decisionsBefore,
      brief,
      threads,
      oftenAndSerious,
      heard,
      regions,
      implementers,
      who,
      notHeard,
      changes,
      decisionsNow,
      method,
    ].flatMap((section) => section(report, written)),
  }
}

/** One thread on two pages for whoever must speak about it; undefined when there is no such thread. */
export const briefingOf = (
  report: Report,
  theme: string,
  language: ReportLanguage,
): ReportDocument | undefined => {
  const written = writing(language)
  const { texts } = written
  const threads = report.threads.map((one) => shortened(one, texts.goesOn))
  const thread = threads.find((one) => one.theme === theme)
  if (!thread) return undefined
  return {
    language,
    title: titled(report, written),
    contents: texts.contents,
    blocks: [
      ...about(report, written),
      ...threadBlocks({ ...report, threads }, thread, written, 2),
      paragraph(texts.undetectable),
      paragraph(texts.notASample),
    ],
  }
}
