import { dayIn } from '../../shared/days.ts'
import { daysOf, type Period } from '../../shared/period.ts'

/** The days of a period that have been. */
export const daysSoFar = (period: Period, now: Date) => {
  const { from, to: end } = daysOf(period)
  const today = now.toISOString().slice(0, 10)
  return { from, to: today < end ? today : end, complete: dayIn(now) > end && today > end }
}
