/** When somebody who wants to be called can be called, and whom to call next. */
import { callWindows } from '../../shared/call-moments.ts'
import { type DeskHours, WEEKDAYS, type Zone } from '../../shared/desk-hours.ts'
import type { Site } from '../../shared/site.ts'
import { MOMENTS, type Moment } from '../../shared/words.ts'
import type { QuestionRow } from '../../store/desk/desk.ts'

/** Of a desk that has not said when it is there. */
const OFFICE: DeskHours = {
  hours: Object.fromEntries(
    WEEKDAYS.slice(1, 6).map((day) => [day, [{ from: '09:00', until: '17:00' }]]),
  ),
}

type Asked = { site: Site | undefined; now: Date; zone?: Zone | undefined; count: number }

/** Soonest first; whoever chose no moments can be called at any that there is. */
export const windowsOf = (question: QuestionRow, { site, now, zone, count }: Asked) => {
  const chosen = (question.moments ?? []) as Moment[]
  const windows = callWindows(chosen.length > 0 ? chosen : MOMENTS, {
    ...{ desk: site?.desk ?? OFFICE, from: now, count },
    ...(zone ? { personZone: zone } : {}),
  })
  return windows.map(({ moment, from, until }) => ({
    ...{ moment, from: from.toISOString(), until: until.toISOString() },
  }))
}

/** Who can be called first comes first; then the oldest promise. */
export const inCallOrder = <T extends { call: { from: string } | null; due?: string }>(
  rows: readonly T[],
): T[] =>
  [...rows].sort((a, b) => {
    const [one, other] = [a.call?.from ?? '~', b.call?.from ?? '~']
    if (one !== other) return one < other ? -1 : 1
    return (a.due ?? '~') < (b.due ?? '~') ? -1 : 1
  })
