/**
 * Dutch working days. Holidays are the official ones of the Algemene termijnenwet, article 3, plus
 * King's Day and Liberation Day in lustrum years, on which government desks are closed.
 */

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

const isWorkingDay = (time: number) => {
  const date = new Date(time)
  const weekday = date.getUTCDay()
  return weekday > 0 && weekday < 6 && !holidays(date.getUTCFullYear()).includes(time)
}

/** The day, `YYYY-MM-DD`, that lies `days` working days after the day of `from`. */
export const addWorkingDays = (from: Date, days: number) => {
  let time = dateOf(from.getUTCFullYear(), from.getUTCMonth() + 1, from.getUTCDate())
  for (let left = days; left > 0; ) {
    time += DAY
    if (isWorkingDay(time)) left--
  }
  return new Date(time).toISOString().slice(0, 10)
}
