/** When somebody can be called: where the moments that they chose meet the hours of the desk, each in its own zone. */
import { AMSTERDAM, dayIn, daysAfter, wallTime, weekdayOf } from './days.ts'
import { type DeskHours, type Hours, WEEKDAYS, type Zone } from './desk-hours.ts'
import { MOMENTS, type Moment } from './words.ts'
import { isHoliday } from './working-days.ts'

/** What people mean by them. An evening ends before calling somebody would be rude. */
const CLOCK: Record<Moment, Hours> = {
  'workday-morning': { from: '08:00', until: '12:00' },
  'workday-afternoon': { from: '12:00', until: '18:00' },
  'workday-evening': { from: '18:00', until: '21:00' },
  saturday: { from: '09:00', until: '18:00' },
}

/** How far ahead it makes sense to promise a call. */
const DAYS_MAX = 60

export type CallWindow = { moment: Moment; from: Date; until: Date }

type Asked = {
  personZone?: Zone
  desk: DeskHours
  from: Date
  count: number
}

/** How far the clock there runs ahead of UTC, in milliseconds. */
const aheadAt = (time: number, zone: Zone) =>
  Date.parse(`${wallTime(new Date(time), zone)}Z`) - Math.floor(time / 1000) * 1000

/** The instant at which calendar and clock there show this. */
const instantOf = (day: string, clock: string, zone: Zone) => {
  const asUtc = Date.parse(`${day}T${clock}:00Z`)
  const near = asUtc - aheadAt(asUtc, zone)
  // The clock may have changed between the guess and the instant itself.
  return asUtc - aheadAt(near, zone)
}

type Span = { from: number; until: number }
const spanOf = (day: string, { from, until }: Hours, zone: Zone): Span => ({
  from: instantOf(day, from, zone),
  until: instantOf(day, until, zone),
})

const isOn = (moment: Moment, day: string) => {
  const weekday = weekdayOf(day)
  return moment === 'saturday' ? weekday === 6 : weekday > 0 && weekday < 6
}

const openOn = (day: string, { zone = AMSTERDAM, hours, closed = [] }: DeskHours): Span[] => {
  const weekday = WEEKDAYS[weekdayOf(day)]
  if (!weekday || isHoliday(day) || closed.includes(day)) return []
  return (hours[weekday] ?? []).map((one) => spanOf(day, one, zone))
}

/**
 * The next windows in which the desk may call, soonest first; none when the two do not meet within 60 days.
 * A window that has begun is what is left of it.
 */
export const callWindows = (
  moments: readonly Moment[],
  { personZone = AMSTERDAM, desk, from, count }: Asked,
): CallWindow[] => {
  const chosen = MOMENTS.filter((moment) => moments.includes(moment))
  const found: CallWindow[] = []
  const today = dayIn(from, personZone)
  for (let n = 0; n <= DAYS_MAX && chosen.length > 0 && found.length < count; n++) {
    const day = daysAfter(today, n)
    // Their day lies in at most three of the desk.
    const open = [-1, 0, 1].flatMap((days) => openOn(daysAfter(day, days), desk))
    const met = chosen
      .filter((moment) => isOn(moment, day))
      .flatMap((moment) => {
        const theirs = spanOf(day, CLOCK[moment], personZone)
        return open.map((ours) => ({
          moment,
          from: Math.max(theirs.from, ours.from, from.getTime()),
          until: Math.min(theirs.until, ours.until),
        }))
      })
      .filter((one) => one.from < one.until)
      .sort((a, b) => a.from - b.from)
    found.push(
      ...met.map((one) => ({ ...one, from: new Date(one.from), until: new Date(one.until) })),
    )
  }
  return found.slice(0, count)
}
