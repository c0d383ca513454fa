/** Half-years as they are asked for. */
import * as z from 'zod'
import { HALF_YEAR } from './half-year.ts'

export { daysOf, periodBefore, periodOf } from './half-year.ts'

export const Period = z.string().regex(HALF_YEAR, 'a half-year, like 2026-H1')
export type Period = z.infer<typeof Period>

/** The last day of the last month that is over on a day. */
export const lastFullMonth = (day: string) =>
  new Date(Date.parse(`${day.slice(0, 7)}-01`) - 86_400_000).toISOString().slice(0, 10)
