/** What was done and agreed, who carries it out, and what weighs more than it is said. */
import { fill } from '../../../shared/html.ts'
import type { Decision } from '../../../shared/reflection.ts'
import { CUTS, type CutBy, type Report } from '../../../shared/report.ts'
import { type Block, heading, paragraph, said, table } from './blocks.ts'
import { cutOf, cutTable } from './numbers.ts'
import { titleOf } from './threads.ts'
import type { Writing } from './writing.ts'

type Shown = Pick<Decision, 'what' | 'due' | 'state' | 'reason' | 'period'> & { owner?: string }

/** Who does it stands in it for staff alone. */
export const decisionTable = (
  caption: string,
  decisions: readonly Shown[],
  { texts, day, period }: Writing,
): Block[] => {
  const { what, owner, due, state, period: taken } = texts.decision
  const owned = decisions.some((decision) => decision.owner !== undefined)
  const labels = [what, ...(owned ? [owner] : []), due, state, taken]
  return table(
    caption,
    labels.map((label) => ({ label, wide: true })),
    decisions.map((decision) => [
      ...[decision.what, ...(owned ? [decision.owner ?? ''] : []), day(decision.due)],
      `${texts.decisionState[decision.state]}${decision.reason ? `: ${decision.reason}` : ''}`,
      period(decision.period),
    ]),
  )
}

/** First of all: what came of what was agreed. */
export const decisionsBefore = ({ decisions, period }: Report, writing: Writing): Block[] => {
  const { texts } = writing
  const earlier = (decisions ?? []).filter((one) => one.period !== period)
  return [
    heading(2, texts.decisionsBefore, 'decisions-before'),
    ...(earlier.length === 0
      ? [paragraph(decisions === null ? texts.decisionsElsewhere : texts.noDecisions)]
      : decisionTable(texts.decisionsBefore, earlier, writing)),
  ]
}

export const decisionsNow = ({ decisions, period }: Report, writing: Writing): Block[] => {
  const { texts } = writing
  const own = (decisions ?? []).filter((one) => one.period === period)
  return own.length === 0
    ? []
    : [
        heading(2, texts.decisionsNow, 'decisions-now'),
        ...decisionTable(texts.decisionsNow, own, writing),
      ]
}

const OFTEN_MAX = 5

/** Side by side: what many say, and what weighs though few say it. */
export const oftenAndSerious = (report: Report, writing: Writing): Block[] => {
  const { texts, number, kind } = writing
  const { serious } = report
  const often = report.threads.slice(0, OFTEN_MAX)
  return [
    heading(2, texts.serious, 'serious'),
    paragraph(texts.seriousIntro),
    ...table(
      texts.often,
      [texts.often, texts.size],
      often.map(({ theme, size }) => [titleOf(report, theme, writing), number(size)]),
      report.texts.query,
    ),
    ...(serious === null
      ? [paragraph(texts.seriousNotLooked)]
      : serious.length === 0
        ? [paragraph(texts.noSerious)]
        : table(
            texts.serious,
            [texts.serious, { label: texts.kind, wide: true }, texts.size],
            serious.map((one) => [one.what, kind(one.kind), number(one.signals)]),
          )),
  ]
}

export const implementers = (report: Report, writing: Writing): Block[] => {
  const { texts, number } = writing
  const remarks = report.implementers.flatMap(({ organisation, remarks }) =>
    remarks.map(({ theme, text }) => ({
      label: `${organisation}: ${titleOf(report, theme, writing)}`,
      text,
    })),
  )
  return [
    heading(2, texts.implementers, 'implementers'),
    paragraph(texts.implementersIntro),
    ...cutTable(cutOf(report, 'organisation'), writing),
    ...table(
      texts.inThreads,
      [texts.cuts.organisation, { label: texts.inThreads, wide: true }],
      report.implementers.map(({ organisation, threads }) => [
        organisation,
        threads.length === 0
          ? texts.none
          : threads
              .map(
                ({ theme, signals }) => `${titleOf(report, theme, writing)} (${number(signals)})`,
              )
              .join('; '),
      ]),
      report.texts.query,
    ),
    ...(remarks.length > 0 ? [heading(3, texts.remarks, 'remarks')] : []),
    ...remarks.flatMap(({ label, text }) => said(label, text)),
  ]
}

const KNOWN_CUTS: readonly string[] = [...CUTS, 'page']

export const notHeard = (report: Report, writing: Writing): Block[] => {
  const { texts, number, value } = writing
  const { notHeard } = report
  const named = (by: string) =>
    KNOWN_CUTS.includes(by) ? (by === 'page' ? texts.page : texts.cuts[by as CutBy]) : by
  return [
    heading(2, texts.notHeard, 'not-heard'),
    ...(notHeard === null
      ? [paragraph(texts.notMeasured)]
      : notHeard.length === 0
        ? [paragraph(texts.allHeard)]
        : table(
            texts.notHeard,
            [
              { label: texts.value, wide: true },
              { label: texts.notHeard, wide: true },
              texts.signals,
              texts.expected,
            ],
            notHeard.map((one) => [
              named(one.by),
              KNOWN_CUTS.includes(one.by) ? value(one.by as CutBy, one.value) : one.value,
              number(one.signals),
              one.expected === null ? '–' : number(Math.round(one.expected)),
            ]),
          )),
  ]
}

export const changes = ({ changes }: Report, { texts, day, share }: Writing): Block[] => [
  heading(2, texts.changes, 'changes'),
  ...(changes.length === 0
    ? [paragraph(texts.noChanges)]
    : table(
        texts.changes,
        [texts.day, texts.page, texts.change, texts.effect].map((label) => ({ label, wide: true })),
        changes.map(({ day: on, page, what, effect }) => [
          ...[day(on), page, what],
          effect ? `${share(effect.before)} → ${share(effect.after)}` : texts.noEffect,
        ]),
      )),
]

export const brief = (report: Report, { texts, number, share, day }: Writing): Block[] => {
  const { summary, total, texts: counts, threads } = report
  const items = [
    fill(texts.reactionsLine, { signals: number(total.signals), before: number(total.before) }),
    `${texts.clear}: ${share(total.clear)}.`,
    ...(counts.run ? [`${texts.threads}: ${number(threads.length)}.`] : [texts.notLooked]),
  ]
  return [
    heading(2, texts.brief, 'brief'),
    ...said(texts.interpretation, summary),
    { kind: 'list', items },
    paragraph(fill(texts.made, { day: day(report.madeAt) })),
  ]
}
