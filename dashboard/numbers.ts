/** The numbers of what is chosen, as the first room and the story of a page show them. */
import type { CountsAsked } from '../shared/api/client.ts'
import { type Count, getCounts } from './api.ts'
import type { Days } from './earlier.ts'
import type { PeriodKey } from './filters.ts'

/** Fewer answers a day than this, and a line of days jumps by chance alone: then weeks are shown. */
const ENOUGH_A_DAY = 20
/** Long periods are shown by week as well: a line of two hundred points says less than one of thirty. */
const isShort = (period: PeriodKey, half: string) => !half && (period === '7' || period === '30')

const isThin = (line: readonly Count[]) =>
  line.reduce((sum, { clear }) => sum + clear.n, 0) < ENOUGH_A_DAY * line.length

const lineOf = async (asked: CountsAsked, short: boolean) => {
  const days = short ? await getCounts({ ...asked, by: ['day'] }) : []
  // A week is one point of a line of weeks.
  return short && (days.length <= 7 || !isThin(days))
    ? { unit: 'day' as const, line: days }
    : { unit: 'week' as const, line: await getCounts({ ...asked, by: ['week'] }) }
}

type Of = { period: PeriodKey; half: string }

export const numbersOf = async (asked: CountsAsked, earlier: Days | undefined, of: Of) => {
  const before = { ...asked, ...earlier }
  const [all, line, reasons, channels, then, channelsThen] = await Promise.all([
    getCounts(asked),
    lineOf(asked, isShort(of.period, of.half)),
    getCounts({ ...asked, dimension: 'reason' }),
    getCounts({ ...asked, dimension: 'channel' }),
    earlier ? getCounts(before) : [],
    earlier ? getCounts({ ...before, dimension: 'channel' }) : [],
  ])
  const now = { all: all[0], channels }
  const past = earlier && { all: then[0], channels: channelsThen }
  return { now, past, ...line, reasons }
}
