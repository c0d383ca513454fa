/** Reading signals and counts: filters become SQL in one place, for lists, exports and counts alike. */
import { type ExpressionBuilder, type Kysely, sql } from 'kysely'
import { fromCursor, toSignalRow } from '../columns.ts'
import type { SignalFilter, SignalRow } from '../signal-row.ts'
import type { Counted, CountFilter, CountGroup, CountRow, PageRequest } from '../store.ts'
import type { Tables } from '../tables.ts'
import { WHOLE_SITE } from './counting.ts'

/** The last moment of a day or, for a moment, that moment itself; as it sorts among ISO times. */
const untilEndOf = (to: string) => (to.length === 10 ? `${to}T23:59:59.999Z` : to)

/** Everything at or below an address that ends in `*`, as a range that an index can walk. */
const prefixRange = (page: string): [string, string] => {
  const prefix = page.slice(0, -1)
  return [prefix, `${prefix}\u{10ffff}`]
}

type Filtered = ExpressionBuilder<Tables, 'page'> | ExpressionBuilder<Tables, 'page' | 'signal'>

const onPage = (eb: Filtered, page: string) => {
  const column = eb as ExpressionBuilder<Tables, 'page'>
  if (!page.endsWith('*')) return column('page.url', '=', page)
  const [low, high] = prefixRange(page)
  return column.and([column('page.url', '>=', low), column('page.url', '<', high)])
}

/** The newest or oldest rows that a filter lets through, from a cursor on. */
export const readSignals = async (
  db: Kysely<Tables>,
  filter: SignalFilter,
  { after, limit, order = 'oldest' }: PageRequest,
): Promise<SignalRow[]> => {
  let query = db
    .selectFrom('signal')
    .innerJoin('page', 'page.page_number', 'signal.page_number')
    .leftJoin('contact', 'contact.signal_number', 'signal.signal_number')
    .leftJoin('alike', 'alike.likeness', 'signal.likeness')
    .selectAll('signal')
    .select([
      'page.url',
      sql<number>`contact.signal_number IS NOT NULL`.as('reachable'),
      'alike.signals as alike',
    ])
    .orderBy('signal.changed', order === 'oldest' ? 'asc' : 'desc')
    .limit(limit)
  const cursor = after === undefined ? undefined : fromCursor(after)
  if (cursor !== undefined) {
    query = query.where('signal.changed', order === 'oldest' ? '>' : '<', cursor)
  }
  if (filter.site) query = query.where('signal.site', '=', filter.site)
  if (filter.organisation) {
    const { organisation } = filter
    query = query.where('signal.site', 'in', (eb) =>
      eb.selectFrom('site').select('site.site').where('site.organisation', '=', organisation),
    )
  }
  if (filter.page) {
    const { page } = filter
    query = query.where((eb) => onPage(eb as unknown as Filtered, page))
  }
  if (filter.from) query = query.where('signal.received_at', '>=', filter.from)
  if (filter.to) query = query.where('signal.received_at', '<=', untilEndOf(filter.to))
  if (filter.clarity) query = query.where('signal.clarity', '=', filter.clarity)
  if (filter.withWords) {
    query = query.where((eb) =>
      eb.or([
        eb('signal.message', 'is not', null),
        eb('signal.question_text', 'is not', null),
        eb('signal.offer', 'is not', null),
      ]),
    )
  }
  const quarantine = filter.quarantine ?? 'exclude'
  if (quarantine !== 'include') {
    query = query.where('signal.quarantine', quarantine === 'only' ? 'is not' : 'is', null)
  }
  return (await query.execute()).map(toSignalRow)
}

const COLUMN_OF = { day: 'daily_count.day', site: 'daily_count.site', page: 'page.url' } as const

/** Sums of daily counts; the cost depends on days and pages, never on the number of signals. */
export const readCounts = async (
  db: Kysely<Tables>,
  dimension: Counted,
  by: readonly CountGroup[],
  filter: CountFilter,
): Promise<CountRow[]> => {
  const perPage = by.includes('page') || filter.page !== undefined
  const sumOf = (clarity: string) =>
    sql<number>`coalesce(sum(signals) FILTER (WHERE clarity = ${clarity}), 0)`
  let query = db
    .selectFrom('daily_count')
    .leftJoin('page', 'page.page_number', 'daily_count.page_number')
    .where('dimension', '=', dimension)
    .where('daily_count.page_number', perPage ? '<>' : '=', WHOLE_SITE)
    .select([
      'value',
      sumOf('yes').as('yes'),
      sumOf('partly').as('partly'),
      sumOf('no').as('no'),
      sumOf('').as('unsaid'),
    ])
    .groupBy('value')
    .having(sql`sum(signals)`, '>', 0)
    .orderBy('value')
  for (const group of by) {
    query = query
      .select(sql.ref<string>(COLUMN_OF[group]).as(group))
      .groupBy(COLUMN_OF[group])
      .orderBy(COLUMN_OF[group]) as typeof query
  }
  if (filter.site) query = query.where('daily_count.site', '=', filter.site)
  if (filter.organisation) {
    const { organisation } = filter
    query = query.where('daily_count.site', 'in', (eb) =>
      eb.selectFrom('site').select('site.site').where('site.organisation', '=', organisation),
    )
  }
  if (filter.page) {
    const { page } = filter
    query = query.where((eb) => onPage(eb as unknown as Filtered, page))
  }
  if (filter.from) query = query.where('day', '>=', filter.from)
  if (filter.to) query = query.where('day', '<=', filter.to)
  const rows = await query.execute()
  return rows.map(({ yes, partly, no, unsaid, value, ...groups }) => ({
    ...groups,
    ...(dimension === 'all' ? {} : { value }),
    counts: { yes, partly, no, unsaid },
  }))
}
