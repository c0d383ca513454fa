/** Half-years, by which government looks back: `2026-H1` is January to June. Free of zod, for browsers. */

export const HALF_YEAR = /^20\d{2}-H[12]$/

/** The half-year that a day, `YYYY-MM-DD`, lies in. */
export const periodOf = (day: string): string =>
  `${day.slice(0, 4)}-${Number(day.slice(5, 7)) <= 6 ? 'H1' : 'H2'}`

/** First and last day, both included. */
export const daysOf = (period: string) => {
  const year = period.slice(0, 4)
  return period.endsWith('H1')
    ? { from: `${year}-01-01`, to: `${year}-06-30` }
    : { from: `${year}-07-01`, to: `${year}-12-31` }
}

export const periodBefore = (period: string): string => {
  const year = Number(period.slice(0, 4))
  return period.endsWith('H2') ? `${year}-H1` : `${year - 1}-H2`
}
