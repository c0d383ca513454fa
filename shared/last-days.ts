/** Days that move along with the calendar, as somebody chooses them. Free of zod, for browsers. */
export const PERIODS = ['7', '30', '90', 'half', 'all'] as const
export type PeriodKey = (typeof PERIODS)[number]

/** With which earlier days: those just before, or the same ones a year ago. */
export const COMPARED = ['before', 'year'] as const

const DAY = 86_400_000
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)

/** First and last day of a period, UTC, both included; no first day for everything. */
export const daysOf = (period: PeriodKey, now: Date): { from?: string; to: string } => {
  const to = dayOf(now.getTime())
  if (period === 'all') return { to }
  if (period === 'half') {
    const month = now.getUTCMonth() < 6 ? '01' : '07'
    return { from: `${now.getUTCFullYear()}-${month}-01`, to }
  }
  return { from: dayOf(now.getTime() - (Number(period) - 1) * DAY), to }
}
