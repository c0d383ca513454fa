/** What everybody may read of a half-year, as a document. */
import { fill } from '../../../shared/html.ts'
import type { OpenAnswers, OpenReport } from '../../../shared/open-report.ts'
import { outcomesTexts } from '../../../shared/texts/outcomes.ts'
import type { ReportLanguage } from '../../../shared/texts/report.ts'
import { type Block, heading, paragraph, type ReportDocument, said, table } from './blocks.ts'
import { decisionTable } from './reflection.ts'
import { type Writing, writing } from './writing.ts'

const ANSWERS = ['yes', 'partly', 'no', 'unsaid'] as const

const numbers = (open: OpenReport, writing: Writing): Block[] => {
  const { texts, number, month } = writing
  const { few, fewWhy } = outcomesTexts(writing.language).texts
  const shown = (count: number | null) => (count === null ? few : number(count))
  const cells = (reactions: OpenAnswers) => ANSWERS.map((answer) => shown(reactions[answer]))
  const labels = ANSWERS.map((answer) => texts.answers[answer])
  return [
    heading(2, texts.heard, 'heard'),
    ...table(texts.clarity, [texts.signals, ...labels], [[texts.now, ...cells(open.reactions)]]),
    ...table(
      texts.perMonth,
      [texts.month, ...labels],
      open.months.map(({ month: name, reactions }) => [
        `${month(name)} ${name.slice(0, 4)}`,
        ...cells(reactions),
      ]),
    ),
    ...table(
      texts.implementers,
      [texts.cuts.organisation, ...labels],
      open.organisations.map(({ organisation, reactions }) => [organisation, ...cells(reactions)]),
    ),
    ...table(
      texts.asked,
      [texts.questions, texts.now],
      Object.entries(open.questions).map(([fate, count]) => [
        texts.fates[fate as keyof typeof open.questions],
        shown(count),
      ]),
    ),
    paragraph(fewWhy),
    paragraph(texts.openWhy),
  ]
}

/** Words of citizens that were signed off and not taken back, by theme. */
export type OpenQuotes = ReadonlyMap<string, string>

const threadBlocks = (open: OpenReport, quotes: OpenQuotes, { texts }: Writing): Block[] =>
  open.threads.flatMap(({ theme, title, movement, language, analyst }, at) => {
    const quote = quotes.get(theme)
    const by = analyst.feasibilityBy
      ? ` ${fill(texts.feasibilityOf, { name: analyst.feasibilityBy })}`
      : ''
    return [
      heading(3, title, `thread-${at + 1}`),
      paragraph(`${texts.moved}: ${texts.movement[movement]}.`),
      ...(quote === undefined
        ? []
        : [paragraph(`${texts.quote}:`), { kind: 'quote' as const, text: quote, language }]),
      ...said(texts.interpretation, analyst.interpretation),
      ...said(texts.feasibility + by, analyst.feasibility),
      ...said(texts.knownLabel, analyst.known),
      ...said(texts.unknownLabel, analyst.unknown),
    ]
  })

const decisionBlocks = (open: OpenReport, writing: Writing): Block[] => {
  const { texts } = writing
  const tableOf = (caption: string, id: string, now: boolean): Block[] => {
    const some = open.decisions.filter(({ period }) => (period === open.period) === now)
    return some.length === 0
      ? []
      : [heading(2, caption, id), ...decisionTable(caption, some, writing)]
  }
  return [
    ...tableOf(texts.decisionsBefore, 'decisions-before', false),
    ...tableOf(texts.decisionsNow, 'decisions-now', true),
  ]
}

export const openDocument = (
  open: OpenReport,
  quotes: OpenQuotes,
  language: ReportLanguage,
): ReportDocument => {
  const written = writing(language)
  const { texts, day, period } = written
  return {
    language,
    title: fill(texts.title, { period: period(open.period) }),
    contents: texts.contents,
    blocks: [
      paragraph(fill(texts.span, { from: day(open.from), to: day(open.to) })),
      paragraph(
        open.organisation ? fill(texts.about, { name: open.organisation }) : texts.everything,
      ),
      ...said(texts.interpretation, open.summary),
      ...decisionBlocks(open, written),
      heading(2, texts.threads, 'threads'),
      ...(open.threads.length === 0
        ? [paragraph(texts.noThreads)]
        : [paragraph(texts.threadIntro), ...threadBlocks(open, quotes, written)]),
      ...numbers(open, written),
      heading(2, texts.changes, 'changes'),
      ...(open.changes.length === 0
        ? [paragraph(texts.noChanges)]
        : table(
            texts.changes,
            [texts.day, texts.page, texts.change].map((label) => ({ label, wide: true })),
            open.changes.map(({ day: on, page, what }) => [day(on), page, what]),
          )),
      paragraph(texts.undetectable),
      paragraph(texts.notASample),
    ],
  }
}
