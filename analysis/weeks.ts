/** Days together in weeks, which begin on Monday (ISO 8601). */

const DAY = 86_400_000

/** The Monday of the week of a day, both `YYYY-MM-DD`. */
export const mondayOf = (day: string) => {
  const time = Date.parse(day)
  return new Date(time - ((new Date(time).getUTCDay() + 6) % 7) * DAY).toISOString().slice(0, 10)
}
