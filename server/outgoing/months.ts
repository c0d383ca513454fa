/** What a site was told, by month: the cells of which everything that everybody may read is made. */
import type { CountRow, Store } from '../../store/store.ts'

const none = () => ({ yes: 0, partly: 0, no: 0, unsaid: 0 })
type Month = { month: string; all: CountRow['counts']; asking: CountRow['counts'] }

/** The oldest first; `asking` are in `all` as well. Only whole months may be asked for. */
export const monthsOfSite = async (
  store: Pick<Store, 'counts'>,
  site: string,
  days: { from?: string; to: string },
): Promise<Month[]> => {
  const filter = { ...days, site }
  const [everybody, asking] = await Promise.all([
    store.counts('all', ['day'], filter),
    store.counts('channel', ['day'], filter),
  ])
  const months = new Map<string, Month>()
  const add = (rows: readonly CountRow[], which: 'all' | 'asking') => {
    for (const { day = '', counts } of rows) {
      const name = day.slice(0, 7)
      const month = months.get(name) ?? { month: name, all: none(), asking: none() }
      for (const answer of ['yes', 'partly', 'no', 'unsaid'] as const) {
        month[which][answer] += counts[answer]
      }
      months.set(name, month)
    }
  }
  add(everybody, 'all')
  add(asking, 'asking')
  return [...months.values()].sort((one, other) => (one.month < other.month ? -1 : 1))
}
