/** The numbers of one choice, as the first room, the story of a page and a shared link show them. */
import type { CountsAsked } from '../shared/api/client.ts'
import { getCounts } from './api.ts'
import type { Filters } from './filters.ts'

/** Long periods are shown by week: a line of two hundred points says less than one of thirty. */
export const unitOf = ({ period }: Pick<Filters, 'period'>) =>
  period === '7' || period === '30' ? 'day' : 'week'

export const numbersOf = async (query: CountsAsked, unit: 'day' | 'week') => {
  const [all, line, reasons, channels] = await Promise.all([
    getCounts(query),
    getCounts({ ...query, by: [unit] }),
    getCounts({ ...query, dimension: 'reason' }),
    getCounts({ ...query, dimension: 'channel' }),
  ])
  return { all: all[0], line, reasons, channels }
}
