/**
 * Dutch working days. The holidays are those of the Algemene termijnenwet, article 3, but for one: the Act takes
 * 5 May every year, and desks are closed on it in lustrum years only. What we promise is when the desk answers.
 */
import { AMSTERDAM, dayIn, daysAfter, weekdayOf } from './days.ts'
import type { DeskHours } from './desk-hours.ts'

const DAY = 86_400_000
const dateOf = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day)

/** Easter Sunday in the Gregorian calendar, after Meeus, Jones and Butcher. */
const easter = (year: number) => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30
  const i = Math.floor(c / 4)
  const l = (32 + 2 * (b % 4) + 2 * i - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dateOf(year, Math.floor(n / 31), (n % 31) + 1)
}

/** The holidays of a year, as UTC midnights. */
export const holidays = (year: number): number[] => {
  const sunday = easter(year)
  const kingsDay = dateOf(year, 4, 27)
  return [
    dateOf(year, 1, 1),
    sunday - 2 * DAY,
    sunday + DAY,
    // When it falls on a Sunday it is kept on the Saturday before.
    new Date(kingsDay).getUTCDay() === 0 ? kingsDay - DAY : kingsDay,
    ...(year % 5 === 0 ? [dateOf(year, 5, 5)] : []),
    sunday + 39 * DAY,
    sunday + 50 * DAY,
    dateOf(year, 12, 25),
    dateOf(year, 12, 26),
  ]
}

/** Whether a day, `YYYY-MM-DD`, is a Dutch holiday. */
export const isHoliday = (day: string) =>
  holidays(Number(day.slice(0, 4))).includes(Date.parse(day))

const isWorkingDay = (day: string, closed: readonly string[]) => {
  const weekday = weekdayOf(day)
  return weekday > 0 && weekday < 6 && !isHoliday(day) && !closed.includes(day)
}

type Calendar = {
  /** Where the desk is. */
  timeZone?: string | undefined
  /** Days, `YYYY-MM-DD`, on which an organisation is closed besides: its "verplichte vrije dagen". */
  closed?: readonly string[] | undefined
}

/** The day, `YYYY-MM-DD`, that lies `days` working days after the day on which it was `from` at the desk. */
export const addWorkingDays = (
  from: Date,
  days: number,
  { timeZone = AMSTERDAM, closed = [] }: Calendar = {},
) => {
  let day = dayIn(from, timeZone)
  for (let left = days; left > 0; ) {
    day = daysAfter(day, 1)
    if (isWorkingDay(day, closed)) left--
  }
  return day
}

/** The day on which an answer is promised to whoever asks at this moment; undefined when a site promises none. */
export const promisedDay = (
  site: { replyWithinDays?: number | undefined; desk?: DeskHours | undefined } | undefined,
  from: Date,
) => {
  const { replyWithinDays, desk } = site ?? {}
  if (replyWithinDays === undefined) return undefined
  return addWorkingDays(from, replyWithinDays, { timeZone: desk?.zone, closed: desk?.closed })
}
