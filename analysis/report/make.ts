/** Everything of a period as one report. Pure: whatever it needs is handed in. */
import type { Period } from '../../shared/period.ts'
import type { Decision } from '../../shared/reflection.ts'
import { CARIBBEAN, PROVINCES } from '../../shared/regions.ts'
import {
  CUTS,
  type CutBy,
  type NotHeard,
  type Report,
  type ReportChange,
  type Serious,
} from '../../shared/report.ts'
import type { ThemesOfPeriod } from '../../shared/themes.ts'
import { shareOf } from '../interval.ts'
import { type Counted, cutRows, rowOf, sumOf, together } from './cuts.ts'
import { countsQuery, periodQuery } from './queries.ts'
import { type Around, implementersOf, threadsOf } from './threads.ts'

/** Counts of one half-year. `all` is by month; each of `by` has a value per row. */
export type PeriodCounts = {
  from: string
  to: string
  all: readonly (Counted & { day?: string; invited: number; repeated: number })[]
  by: Record<CutBy | 'reason', readonly Counted[]>
}

export type ReportParts = Omit<Around, 'query' | 'months'> & {
  period: Period
  organisation: string
  complete: boolean
  madeAt: string
  now: PeriodCounts
  before: PeriodCounts
  themes: ThemesOfPeriod
  /** All that there are in these places, also those of which nothing is heard. */
  organisations: readonly string[]
  questions: Omit<NonNullable<Report['questions']>, 'query'> | null
  summary: string | undefined
  decisions: readonly Decision[] | null
  serious: readonly Serious[] | null
  notHeard: readonly NotHeard[] | null
  changes: readonly ReportChange[]
}

/** The months of a stretch of days, `2026-01`, both ends included. */
export const monthsOf = ({ from, to }: { from: string; to: string }) => {
  const months: string[] = []
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); ) {
    months.push(month)
    month = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 1))
      .toISOString()
      .slice(0, 7)
  }
  return months
}

const add = (rows: PeriodCounts['all'], of: 'invited' | 'repeated') =>
  rows.reduce((sum, row) => sum + row[of], 0)

const reasonsOf = (now: readonly Counted[], before: readonly Counted[]) => {
  const there = new Map(before.map(({ value = '', counts }) => [value, sumOf(counts)]))
  return now
    .map(({ value = '', counts }) => ({
      value,
      signals: sumOf(counts),
      before: there.get(value) ?? 0,
    }))
    .sort((one, other) => other.signals - one.signals || (one.value < other.value ? -1 : 1))
}

/** What has a row in a cut whatever it says: silence is news too. */
const always = (by: CutBy, organisations: readonly string[]) =>
  by === 'region'
    ? [...Object.keys(PROVINCES), ...Object.keys(CARIBBEAN)]
    : by === 'organisation'
      ? organisations
      : []

/** Throws `SumsDoNotAddUp` when the parts cannot be of one whole. */
export const makeReport = (parts: ReportParts): Report => {
  const { now, before, organisation, organisations } = parts
  const whole = together(now.all)
  const wholeBefore = together(before.all)
  const asked = { organisation, from: now.from, to: now.to }
  const askedBefore = { organisation, from: before.from, to: before.to }
  const months = monthsOf(now)
  const answered = whole.yes + whole.partly + whole.no
  const { threads, texts } = threadsOf(parts.themes, {
    ...parts,
    months,
    query: (thread) => periodQuery(parts.period, organisation, thread),
  })
  return {
    ...{ period: parts.period, organisation, from: now.from, to: now.to },
    ...{ complete: parts.complete, madeAt: parts.madeAt },
    ...(parts.summary === undefined ? {} : { summary: parts.summary }),
    decisions: parts.decisions && [...parts.decisions],
    total: {
      ...rowOf('', whole, sumOf(wholeBefore)),
      invited: add(now.all, 'invited'),
      repeated: add(now.all, 'repeated'),
      query: countsQuery(undefined, asked),
      queryBefore: countsQuery(undefined, askedBefore),
    },
    clarity: (['yes', 'partly', 'no'] as const).map((answer) => ({
      answer,
      signals: whole[answer],
      before: wholeBefore[answer],
      share: shareOf(whole[answer], answered),
    })),
    months: {
      query: countsQuery('day', asked),
      rows: months.map((month) => ({
        month,
        signals: sumOf(together(now.all.filter(({ day }) => day?.slice(0, 7) === month))),
      })),
    },
    cuts: CUTS.map((by) => ({
      by,
      query: countsQuery(by, asked),
      queryBefore: countsQuery(by, askedBefore),
      rows: cutRows(
        by,
        { whole, rows: now.by[by] },
        { whole: wholeBefore, rows: before.by[by] },
        always(by, organisations),
      ),
    })),
    reasons: {
      query: countsQuery('reason', asked),
      rows: reasonsOf(now.by.reason, before.by.reason),
    },
    questions: parts.questions && {
      ...parts.questions,
      query: periodQuery(parts.period, organisation),
    },
    texts,
    threads,
    implementers: implementersOf(organisations, threads),
    serious: parts.serious && [...parts.serious],
    notHeard: parts.notHeard && [...parts.notHeard],
    changes: [...parts.changes],
  }
}
