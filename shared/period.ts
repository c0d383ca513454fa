/** Half-years, by which government looks back: `2026-H1` is January to June. */
import * as z from 'zod'

export const Period = z.string().regex(/^20\d{2}-H[12]$/, 'a half-year, like 2026-H1')
export type Period = z.infer<typeof Period>

/** The half-year that a day, `YYYY-MM-DD`, lies in. */
export const periodOf = (day: string): Period =>
  `${day.slice(0, 4)}-${Number(day.slice(5, 7)) <= 6 ? 'H1' : 'H2'}`

/** First and last day, both included. */
export const daysOf = (period: Period) => {
  const year = period.slice(0, 4)
  return period.endsWith('H1')
    ? { from: `${year}-01-01`, to: `${year}-06-30` }
    : { from: `${year}-07-01`, to: `${year}-12-31` }
}

export const periodBefore = (period: Period): Period => {
  const year = Number(period.slice(0, 4))
  return period.endsWith('H2') ? `${year}-H1` : `${year - 1}-H2`
}

/** The last day of the last month that is over on a day. */
export const lastFullMonth = (day: string) =>
  new Date(Date.parse(`${day.slice(0, 7)}-01`) - 86_400_000).toISOString().slice(0, 10)
