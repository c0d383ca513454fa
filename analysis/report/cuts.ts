/** Counts of a period beside the period before, so that every cut of them adds up to the same sum. */
import type { CutBy, ReportRow } from '../../shared/report.ts'
import { shareOf } from '../interval.ts'

export type Clarities = { yes: number; partly: number; no: number; unsaid: number }
/** Counts of one value; as the store answers them. */
export type Counted = { value?: string; counts: Clarities }

/** Something was counted twice, or a part is larger than its whole: such a report must not leave. */
export class SumsDoNotAddUp extends Error {
  override readonly name = 'SumsDoNotAddUp'
}

const NONE: Clarities = { yes: 0, partly: 0, no: 0, unsaid: 0 }
const ANSWERS = ['yes', 'partly', 'no', 'unsaid'] as const

export const sumOf = ({ yes, partly, no, unsaid }: Clarities) => yes + partly + no + unsaid

export const plus = (one: Clarities, other: Clarities, sign = 1): Clarities => ({
  yes: one.yes + sign * other.yes,
  partly: one.partly + sign * other.partly,
  no: one.no + sign * other.no,
  unsaid: one.unsaid + sign * other.unsaid,
})

export const together = (rows: readonly Counted[]) =>
  rows.reduce((sum, { counts }) => plus(sum, counts), NONE)

export const rowOf = (value: string, counts: Clarities, before: number): ReportRow => ({
  value,
  signals: sumOf(counts),
  before,
  ...counts,
  clear: shareOf(counts.yes, counts.yes + counts.partly + counts.no),
})

/** What the values leave of a whole: those that did not say. */
const rest = (by: CutBy, whole: Clarities, rows: readonly Counted[]) => {
  const left = plus(whole, together(rows), -1)
  if (ANSWERS.some((answer) => left[answer] < 0)) throw new SumsDoNotAddUp(by)
  return left
}

const byValue = (rows: readonly Counted[]) => {
  const values = new Map<string, Clarities>()
  for (const { value = '', counts } of rows) {
    values.set(value, plus(values.get(value) ?? NONE, counts))
  }
  return values
}

type Period = { whole: Clarities; rows: readonly Counted[] }

/**
 * One row for each value, the largest first, and one without a value for whoever did not say: together they are the
 * whole. `always` are values that have a row whatever they say.
 */
export const cutRows = (
  by: CutBy,
  now: Period,
  before: Period,
  always: readonly string[] = [],
): ReportRow[] => {
  const here = byValue(now.rows)
  const there = byValue(before.rows)
  here.set('', plus(here.get('') ?? NONE, rest(by, now.whole, now.rows)))
  there.set('', plus(there.get('') ?? NONE, rest(by, before.whole, before.rows)))
  const rows = [...new Set([...here.keys(), ...there.keys(), ...always])].map((value) =>
    rowOf(value, here.get(value) ?? NONE, sumOf(there.get(value) ?? NONE)),
  )
  return rows
    .filter(({ value, signals, before }) => value !== '' || signals + before > 0)
    .sort(
      (one, other) =>
        Number(one.value === '') - Number(other.value === '') ||
        other.signals - one.signals ||
        (one.value < other.value ? -1 : 1),
    )
}

/** The parts of a number by value, the largest first, with what is not known as a part of its own. */
export const partsOf = (whole: number, parts: Record<string, number>, name: string) => {
  const said = Object.entries(parts)
    .filter(([value, signals]) => value !== '' && signals > 0)
    .map(([value, signals]) => ({ value, signals }))
    .sort((one, other) => other.signals - one.signals || (one.value < other.value ? -1 : 1))
  const left = whole - said.reduce((sum, { signals }) => sum + signals, 0)
  if (left < 0) throw new SumsDoNotAddUp(name)
  return left > 0 ? [...said, { value: '', signals: left }] : said
}
