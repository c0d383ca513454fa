/** The sections that are mostly numbers: how much, where, how and from whom, and how it was counted. */
import { fill } from '../../../shared/html.ts'
import { CARIBBEAN } from '../../../shared/regions.ts'
import type { Cut, CutBy, Report } from '../../../shared/report.ts'
import { textsOf } from '../../../shared/texts/index.ts'
import { type Block, heading, paragraph, table } from './blocks.ts'
import { bars, intervals, tiles } from './drawing.ts'
import type { Writing } from './writing.ts'

export const cutOf = (report: Report, by: CutBy): Cut =>
  report.cuts.find((cut) => cut.by === by) ?? { by, query: '', queryBefore: '', rows: [] }

/** A row for each value, and the answers beside it. */
export const cutTable = ({ by, query, rows }: Cut, writing: Writing): Block[] => {
  const { texts, number, share, value } = writing
  const { yes, partly, no, unsaid } = texts.answers
  return table(
    texts.cuts[by],
    [texts.cuts[by], texts.signals, texts.before, yes, partly, no, unsaid, texts.clear],
    rows.map((row) => [
      value(by, row.value),
      ...[row.signals, row.before, row.yes, row.partly, row.no, row.unsaid].map(number),
      share(row.clear),
    ]),
    query,
  )
}

export const monthBars = (
  months: readonly { month: string; signals: number }[],
  caption: string,
  { texts, number, month }: Writing,
  query: string,
): Block[] => {
  const items = months.map(({ month: name, signals }) => ({
    label: month(name),
    value: signals,
    text: number(signals),
  }))
  const alt = `${caption}: ${items.map(({ label, text }) => `${label} ${text}`).join(', ')}.`
  return [
    { kind: 'drawing', alt, drawing: bars(items) },
    ...table(
      caption,
      [texts.month, texts.signals],
      months.map(({ month: name, signals }) => [
        `${month(name)} ${name.slice(0, 4)}`,
        number(signals),
      ]),
      query,
    ),
  ]
}

const clarityBlocks = ({ clarity, total }: Report, writing: Writing): Block[] => {
  const { texts, number, share, percent } = writing
  const items = clarity.map(({ answer, share: of }) => ({
    label: texts.answers[answer],
    ...{ share: of.share ?? 0, low: of.low, high: of.high, text: percent(of.share ?? 0) },
  }))
  const told = clarity.map(({ answer, share: of }) => `${texts.answers[answer]} ${share(of)}`)
  return [
    heading(3, texts.clarity, 'clarity'),
    { kind: 'drawing', alt: `${texts.clarity} ${told.join(', ')}.`, drawing: intervals(items) },
    ...table(
      texts.clarity,
      [texts.answer, texts.now, texts.before, texts.share, texts.outOf],
      clarity.map(({ answer, signals, before, share: of }) => [
        texts.answers[answer],
        ...[number(signals), number(before), share(of), number(of.n)],
      ]),
      total.query,
    ),
  ]
}

const questionBlocks = ({ questions }: Report, { texts, number }: Writing): Block[] => {
  if (!questions) return []
  const { query, ...fates } = questions
  return [
    heading(3, texts.asked, 'questions'),
    ...table(
      texts.asked,
      [texts.questions, texts.now],
      Object.entries(fates).map(([fate, count]) => [
        texts.fates[fate as keyof typeof fates],
        number(count),
      ]),
      query,
    ),
  ]
}

export const heard = (report: Report, writing: Writing): Block[] => {
  const { texts, number } = writing
  const { total, months } = report
  const { signals, before, invited, repeated } = total
  return [
    heading(2, texts.heard, 'heard'),
    paragraph(fill(texts.reactionsLine, { signals: number(signals), before: number(before) })),
    paragraph(fill(texts.invitedLine, { invited: number(invited), repeated: number(repeated) })),
    heading(3, texts.perMonth, 'months'),
    ...monthBars(months.rows, texts.perMonth, writing, months.query),
    ...clarityBlocks(report, writing),
    ...questionBlocks(report, writing),
  ]
}

/** All provinces, also those that are silent. */
export const regions = (report: Report, writing: Writing): Block[] => {
  const { texts, number, value } = writing
  const cut = cutOf(report, 'region')
  const of = new Map(cut.rows.map((row) => [row.value, row.signals]))
  const overseas = Object.keys(CARIBBEAN).reduce((sum, island) => sum + (of.get(island) ?? 0), 0)
  const told = cut.rows.map((row) => `${value('region', row.value)} ${number(row.signals)}`)
  const provinces = new Map([...of].filter(([region]) => region.startsWith('NL-')))
  return [
    heading(2, texts.regions, 'regions'),
    paragraph(texts.regionsIntro),
    {
      kind: 'drawing',
      alt: `${texts.map}: ${told.join(', ')}.`,
      drawing: tiles(provinces, number, {
        name: Object.values(CARIBBEAN).join(', '),
        signals: overseas,
      }),
    },
    ...cutTable(cut, writing),
  ]
}

const WHO = ['source', 'channel', 'language', 'lifeEvent'] as const

export const who = (report: Report, writing: Writing): Block[] => {
  const { texts, number, language } = writing
  const { reason } = textsOf(language).details
  const named = (word: string) =>
    Object.hasOwn(reason, word) ? reason[word as keyof typeof reason] : word
  return [
    heading(2, texts.who, 'who'),
    ...WHO.flatMap((by) => {
      const rows = cutTable(cutOf(report, by), writing)
      return rows.length > 0 ? [heading(3, texts.cuts[by], by), ...rows] : []
    }),
    ...table(
      texts.reasons,
      [texts.value, texts.signals, texts.before],
      report.reasons.rows.map(({ value, signals, before }) => [
        named(value),
        ...[signals, before].map(number),
      ]),
      report.reasons.query,
    ),
  ]
}

export const method = ({ texts: counts }: Report, writing: Writing): Block[] => {
  const { texts, number, day } = writing
  const { query, run, ...numbers } = counts
  const { stored, quarantined, erased, analysed, inThemes, other } = numbers
  const shown = Object.entries(numbers).map(([name, count]) => [name, number(count)])
  const rows: [string, number][] = [
    [texts.texts.stored, stored],
    [texts.texts.quarantined, quarantined],
    [texts.texts.erased, erased],
    [texts.texts.analysed, analysed],
    [texts.inThemes, inThemes],
    [texts.other, other],
  ]
  return [
    heading(2, texts.method, 'method'),
    paragraph(fill(texts.textsLine, Object.fromEntries(shown))),
    ...table(
      texts.sums,
      [texts.value, texts.size],
      rows.map(([name, count]) => [name, number(count)]),
      query,
    ),
    paragraph(texts.undetectable),
    paragraph(texts.howMany),
    paragraph(texts.notASample),
    ...(run
      ? [
          paragraph(
            fill(texts.run, {
              ...{ at: day(run.at), version: run.version, seed: run.seed },
              hash: run.inputHash.slice(0, 12),
            }),
          ),
        ]
      : []),
  ]
}
