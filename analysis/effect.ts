/** Whether a change to a page made it clearer: what people answered before and after, with how sure that is. */
import { daysAfter } from '../shared/days.ts'
import { type Difference, squareAndAdd } from '../shared/difference.ts'
import { differenceOf, type Part, shareOf } from './interval.ts'

/** Days looked at on each side, unless somebody asks for others. */
export const WINDOW_DAYS = 28
/** Answers on a side without which a share says nothing. */
export const ANSWERS_MIN = 20
const WEEK = 7

/** Answers of one day: how many found it clear, of how many that answered. */
export type DayAnswers = { day: string } & Part

/** Days from here to there, both included. */
export type Span = { from: string; to: string }

const daysIn = ({ from, to }: Span) =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1)

type Around = {
  /** The day of the change. It belongs to neither side: nobody wrote down the hour. */
  day: string
  /** Days of other changes to the page. */
  otherChanges: readonly string[]
  /** First and last whole day of which there are counts. */
  data: Span
  windowDays: number
}

/**
 * The days before and after that are compared: as many as asked for, cut at another change and where the data ends,
 * and in whole weeks, so that each day of the week stands equally often on both sides. A side may be empty.
 */
export const windowsAround = ({ day, otherChanges, data, windowDays }: Around) => {
  const earlier = otherChanges.filter((other) => other <= day).sort()
  const later = otherChanges.filter((other) => other > day).sort()
  const latest = earlier.filter((other) => other < day).at(-1)
  const first = [daysAfter(day, -windowDays), data.from, ...(latest ? [daysAfter(latest, 1)] : [])]
  const last = [daysAfter(day, windowDays), data.to, ...(later[0] ? [daysAfter(later[0], -1)] : [])]
  const before = { from: first.sort().at(-1) ?? day, to: daysAfter(day, -1) }
  const after = { from: daysAfter(day, 1), to: last.sort()[0] ?? day }
  const weeks = (span: Span) => Math.floor(daysIn(span) / WEEK) * WEEK
  return {
    before: { from: daysAfter(day, -weeks(before)), to: before.to },
    after: { from: after.from, to: daysAfter(day, weeks(after)) },
  }
}

const during = (answers: readonly DayAnswers[], { from, to }: Span): Part =>
  answers
    .filter(({ day }) => day >= from && day <= to)
    .reduce((sum, one) => ({ part: sum.part + one.part, n: sum.n + one.n }), { part: 0, n: 0 })

/** What there is too little of, to say anything. */
export type Missing = {
  side: 'before' | 'after'
  of: 'days' | 'answers'
  has: number
  needs: number
}

export type Compared = {
  before: ReturnType<typeof shareOf>
  after: ReturnType<typeof shareOf>
  /** After minus before; null where a side has no answers. */
  difference: Difference | null
}

const compare = (answers: readonly DayAnswers[], before: Span, after: Span): Compared => {
  const [then, now] = [during(answers, before), during(answers, after)]
  return {
    before: shareOf(then.part, then.n),
    after: shareOf(now.part, now.n),
    difference: then.n > 0 && now.n > 0 ? differenceOf(now, then) : null,
  }
}

export type Effect = {
  spans: { before: Span; after: Span }
  /** Empty when there is enough to go by. */
  missing: Missing[]
  page: Compared
  /** Other pages of the site on the same days: what happened there did not come from this change. */
  control: Compared
  /** What the page moved more than the others did; null when there is not enough of either. */
  beyondControl: Difference | null
}

export const effectOf = (
  around: Around,
  page: readonly DayAnswers[],
  others: readonly DayAnswers[],
): Effect => {
  const { before, after } = windowsAround(around)
  const here = compare(page, before, after)
  const there = compare(others, before, after)
  const missing = (['before', 'after'] as const).flatMap((side): Missing[] => {
    const days = daysIn(side === 'before' ? before : after)
    if (days < WEEK) return [{ side, of: 'days', has: days, needs: WEEK }]
    const { n } = here[side]
    return n < ANSWERS_MIN ? [{ side, of: 'answers', has: n, needs: ANSWERS_MIN }] : []
  })
  const enough = missing.length === 0
  const steady = there.before.n >= ANSWERS_MIN && there.after.n >= ANSWERS_MIN
  return {
    spans: { before, after },
    missing,
    page: enough ? here : { ...here, difference: null },
    control: steady ? there : { ...there, difference: null },
    beyondControl:
      enough && steady && here.difference && there.difference
        ? squareAndAdd(here.difference, there.difference)
        : null,
  }
}
