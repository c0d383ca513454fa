/** Sums of counts by day and month; the cost depends on days and pages, never on the number of signals. */
import { sql } from 'kysely'
import type { Counted } from '../../shared/kept.ts'
import type { CountFilter, CountGroup, CountRow } from '../store.ts'
import { countSignals } from './count-signals.ts'
import { countedRows } from './counted.ts'
import { inPlaces, ofOrganisation, type Reader } from './filters.ts'
import { keptCountOf, tellsPagesApart } from './kept-count.ts'

const COLUMN_OF = {
  day: 'daily_count.day',
  site: 'daily_count.site',
  organisation: 'site.organisation',
  page: 'page.url',
} as const

const sumOf = (clarity: string) =>
  sql<number>`coalesce(sum(signals) FILTER (WHERE clarity = ${clarity}), 0)`
const sumWhere = (column: 'invited' | 'repeated') =>
  sql<number>`coalesce(sum(signals) FILTER (WHERE ${sql.ref(column)} = 1), 0)`

export const readCounts = async (
  reader: Reader,
  dimension: Counted,
  by: readonly CountGroup[],
  filter: CountFilter,
): Promise<CountRow[]> => {
  const { db } = reader
  const kept = keptCountOf(dimension, filter)
  if (!kept) return countSignals(reader, dimension, by, filter)
  const perPage = tellsPagesApart(by, filter)
  const { site, organisation, invited, votes, within } = filter
  const total =
    !perPage && !site && !organisation && !within && by.every((group) => group === 'day')
  const counted = countedRows(db, { ...kept, perPage, total, byDay: by.includes('day'), filter })
  // Of one value there is one sum, whatever it is called.
  const value = dimension === 'all' ? sql<string>`''` : sql.ref<string>('value')
  let query = db
    .selectFrom(counted.as('daily_count'))
    .leftJoin('page', 'page.page_number', 'daily_count.page_number')
    .select([
      value.as('value'),
      sumOf('yes').as('yes'),
      sumOf('partly').as('partly'),
      sumOf('no').as('no'),
      sumOf('').as('unsaid'),
      sumWhere('invited').as('invited'),
      sumWhere('repeated').as('repeated'),
    ])
    .having(sql`sum(signals)`, '>', 0)
    .$if(dimension !== 'all', (rows) => rows.groupBy('value').orderBy('value'))
  if (by.includes('organisation')) {
    query = query.innerJoin('site', 'site.site', 'daily_count.site') as unknown as typeof query
  }
  for (const group of by) {
    const column = sql.ref<string>(COLUMN_OF[group])
    query = query.select(column.as(group)).groupBy(column).orderBy(column) as typeof query
  }
  if (within) query = query.where((eb) => inPlaces(eb, 'daily_count.site', within))
  if (site) query = query.where('daily_count.site', '=', site)
  if (organisation)
    query = query.where((eb) => ofOrganisation(eb, 'daily_count.site', organisation))
  if (invited !== undefined) query = query.where('invited', '=', Number(invited))
  if (votes === 'distinct') query = query.where('repeated', '=', 0)
  const rows = await query.execute()
  return rows.map(({ yes, partly, no, unsaid, invited, repeated, value, ...groups }) => ({
    ...groups,
    ...(dimension === 'all' ? {} : { value }),
    counts: { yes, partly, no, unsaid },
    invited,
    repeated,
  }))
}
