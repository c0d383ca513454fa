/** A span of days as what there are counts of: whole months, and the days before and after them. */

/** Counts of one table from here to there, both included; open where nothing is said. */
export type Part = {
  table: 'daily_count' | 'monthly_count'
  from: string | undefined
  to: string | undefined
}

const DAY_MS = 86_400_000

const dayFrom = (day: string, days: number) =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
const monthOf = (day: string) => day.slice(0, 7)
const isFirst = (day: string) => day.endsWith('-01')
const firstOf = (month: string) => `${month}-01`

/** The first month that lies whole after a day, and the last one that does before one. */
const firstWhole = (from: string) =>
  isFirst(from) ? monthOf(from) : monthOf(dayFrom(firstOf(monthOf(from)), 31))
const lastWhole = (to: string) =>
  isFirst(dayFrom(to, 1)) ? monthOf(to) : monthOf(dayFrom(firstOf(monthOf(to)), -1))

/** `from` and `to` are days, `YYYY-MM-DD`, both included. */
export const inWholeMonths = (from: string | undefined, to: string | undefined): Part[] => {
  const first = from && firstWhole(from)
  const last = to && lastWhole(to)
  if (first && last && first > last) return [{ table: 'daily_count', from, to }]
  const parts: Part[] = [{ table: 'monthly_count', from: first, to: last }]
  if (from && first && !isFirst(from)) {
    parts.push({ table: 'daily_count', from, to: dayFrom(firstOf(first), -1) })
  }
  if (to && last && last !== monthOf(to)) {
    parts.push({ table: 'daily_count', from: firstOf(monthOf(to)), to })
  }
  return parts
}
