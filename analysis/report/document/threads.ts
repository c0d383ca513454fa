/** The red threads in words, numbers and drawings; each is a chapter that can stand by itself. */
import { fill } from '../../../shared/html.ts'
import { type Report, THREAD_CUTS, type Thread } from '../../../shared/report.ts'
import { type Block, heading, paragraph, said, table } from './blocks.ts'
import { intervals } from './drawing.ts'
import { monthBars } from './numbers.ts'
import type { Writing } from './writing.ts'

/** Values of one cut that a thread shows; the others are in the CSV. */
const PARTS_MAX = 8

export const titleOf = (report: Report, theme: string, { texts }: Writing) => {
  const at = report.threads.findIndex((thread) => thread.theme === theme)
  return report.threads[at]?.title || fill(texts.untitled, { number: at + 1 })
}

const noticeBlocks = (thread: Thread, { texts, day }: Writing): Block[] =>
  thread.notices.flatMap((notice) => [
    paragraph(fill(texts.onPage, { page: notice.page })),
    ...said(texts.knownLabel, notice.known),
    ...said(texts.unknownLabel, notice.unknown),
    ...said(texts.confidentialLabel, notice.confidential),
    paragraph(fill(notice.stale ? texts.moreWas : texts.moreOn, { day: day(notice.moreOn) })),
  ])

const analystBlocks = ({ analyst }: Thread, { texts }: Writing): Block[] => {
  const { interpretation, feasibility, feasibilityBy, known, unknown } = analyst
  const by = feasibilityBy ? ` ${fill(texts.feasibilityOf, { name: feasibilityBy })}` : ''
  return [
    ...said(texts.interpretation, interpretation),
    ...said(texts.feasibility + by, feasibility),
    ...said(texts.knownLabel, known),
    ...said(texts.unknownLabel, unknown),
  ]
}

const quoteBlocks = ({ quote, language, terms }: Thread, { texts }: Writing): Block[] => [
  ...(quote
    ? [
        paragraph(`${texts.quote}:`),
        { kind: 'quote' as const, text: quote.text, language },
        ...(quote.signedOff ? [] : [paragraph(texts.quoteUnsigned)]),
      ]
    : []),
  ...(terms.length > 0 ? said(texts.saidBy, terms.join(' · ')) : []),
]

const answerBlocks = (
  { asked, answered, answers }: Thread,
  { texts, number }: Writing,
): Block[] => [
  paragraph(fill(texts.answeredLine, { asked: number(asked), answered: number(answered) })),
  ...answers.flatMap(({ question, text }) => said(question, text)),
]

const whereTable = (thread: Thread, title: string, { texts, number, value }: Writing): Block[] =>
  table(
    fill(texts.where, { name: title }),
    [
      { label: texts.where.split(':')[0] ?? '', wide: true },
      { label: texts.value, wide: true },
      texts.size,
    ],
    THREAD_CUTS.flatMap((cut) =>
      thread.by[cut]
        .slice(0, PARTS_MAX)
        .map((part) => [
          cut === 'page' ? texts.page : texts.cuts[cut],
          value(cut, part.value),
          number(part.signals),
        ]),
    ),
    thread.query,
  )

/** `level` 2: as a briefing of its own. */
export const threadBlocks = (
  report: Report,
  thread: Thread,
  writing: Writing,
  level: 2 | 3 = 3,
): Block[] => {
  const { texts, number, share, percent } = writing
  const title = titleOf(report, thread.theme, writing)
  return [
    heading(level, title, `thread-${report.threads.indexOf(thread) + 1}`),
    paragraph(
      fill(texts.sizeLine, {
        ...{ size: number(thread.size), distinct: number(thread.distinct) },
        ...{ before: number(thread.before), share: share(thread.share) },
      }),
    ),
    paragraph(
      fill(texts.threadLine, {
        movement: texts.movement[thread.movement],
        stability: percent(thread.stability),
      }),
    ),
    ...quoteBlocks(thread, writing),
    ...analystBlocks(thread, writing),
    ...noticeBlocks(thread, writing),
    ...answerBlocks(thread, writing),
    ...monthBars(thread.months, `${texts.perMonth}: ${title}`, writing, thread.query),
    ...whereTable(thread, title, writing),
  ]
}

export const threadTable = (report: Report, writing: Writing): Block[] => {
  const { texts, number, share } = writing
  return table(
    texts.overview,
    [texts.threads, texts.size, texts.share, texts.before, texts.moved, texts.clear],
    report.threads.map((thread) => [
      titleOf(report, thread.theme, writing),
      ...[number(thread.size), share(thread.share), number(thread.before)],
      texts.movement[thread.movement],
      share(thread.clear),
    ]),
    report.texts.query,
  )
}

export const threads = (report: Report, writing: Writing): Block[] => {
  const { texts, percent, share } = writing
  if (report.threads.length === 0) {
    const none = report.texts.run ? texts.noThreads : texts.notLooked
    return [heading(2, texts.threads, 'threads'), paragraph(none)]
  }
  const items = report.threads.map(({ theme, share: of }) => ({
    label: titleOf(report, theme, writing),
    ...{ share: of.share ?? 0, low: of.low, high: of.high, text: percent(of.share ?? 0) },
  }))
  const told = report.threads.map(
    (one) => `${titleOf(report, one.theme, writing)} ${share(one.share)}`,
  )
  return [
    heading(2, texts.threads, 'threads'),
    paragraph(texts.threadIntro),
    { kind: 'drawing', alt: `${texts.overview}: ${told.join(', ')}.`, drawing: intervals(items) },
    ...threadTable(report, writing),
    ...report.threads.flatMap((thread) => threadBlocks(report, thread, writing)),
  ]
}
