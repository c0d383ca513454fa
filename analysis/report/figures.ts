/** Every number of a report in one list: what CSV and JSON carry, and what other forms are held to. */
import type { Report, Thread } from '../../shared/report.ts'
import type { Share } from '../interval.ts'

export type Figure = {
  /** `region`, `threads`, …: which part of the report. */
  section: string
  /** Of what; empty for the whole, or for whoever did not say. */
  item: string
  measure: string
  number: number | null
  /** Of a share: its 95 % interval, and what it is a share of. */
  low?: number
  high?: number
  n?: number
  query: string
}

const shareFigure = ({ n, share, low, high }: Share) => ({ number: share, low, high, n })

type Numbers = Record<string, number | Share>

const figures = (section: string, item: string, query: string, numbers: Numbers): Figure[] =>
  Object.entries(numbers).map(([measure, value]) => ({
    ...{ section, item, measure },
    ...(typeof value === 'number' ? { number: value } : shareFigure(value)),
    query,
  }))

const threadFigures = (thread: Thread): Figure[] => {
  const { theme, query, size, distinct, before, share, asked, answered, clear, clarity } = thread
  const { yes, partly, no } = clarity
  const own = { size, distinct, before, share, asked, answered, yes, partly, no, clear }
  return [
    ...figures('threads', theme, query, own),
    ...thread.months.flatMap(({ month, signals }) =>
      figures('thread-months', `${theme} ${month}`, query, { signals }),
    ),
    ...Object.entries(thread.by).flatMap(([by, parts]) =>
      parts.flatMap(({ value, signals }) =>
        figures(`thread-${by}`, `${theme} ${value}`.trim(), query, { signals }),
      ),
    ),
  ]
}

export const figuresOf = (report: Report): Figure[] => {
  const { total, clarity, months, cuts, reasons, questions, texts, threads } = report
  const { signals, before, yes, partly, no, unsaid, clear, invited, repeated } = total
  const { stored, quarantined, erased, analysed, inThemes, other } = texts
  const { query: questionsQuery = '', ...fates } = questions ?? {}
  return [
    ...figures('total', '', total.query, {
      ...{ signals, before, yes, partly, no, unsaid, clear, invited, repeated },
    }),
    ...clarity.flatMap(({ answer, signals, before, share }) =>
      figures('clarity', answer, total.query, { signals, before, share }),
    ),
    ...months.rows.flatMap(({ month, signals }) =>
      figures('months', month, months.query, { signals }),
    ),
    ...cuts.flatMap(({ by, query, rows }) =>
      rows.flatMap(({ value, ...numbers }) => figures(by, value, query, numbers)),
    ),
    ...reasons.rows.flatMap(({ value, signals, before }) =>
      figures('reason', value, reasons.query, { signals, before }),
    ),
    ...figures('questions', '', questionsQuery, fates as Numbers),
    ...figures('texts', '', texts.query, {
      ...{ stored, quarantined, erased, analysed, inThemes, other },
    }),
    ...threads.flatMap(threadFigures),
    ...(report.serious ?? []).flatMap(({ what, signals, query }) =>
      figures('serious', what, query, { signals }),
    ),
    ...(report.notHeard ?? []).flatMap(({ by, value, signals, query }) =>
      figures('not-heard', `${by} ${value}`, query, { signals }),
    ),
    ...report.changes.flatMap(({ change, effect }) =>
      effect
        ? figures('changes', change, texts.query, { before: effect.before, after: effect.after })
        : [],
    ),
  ]
}
