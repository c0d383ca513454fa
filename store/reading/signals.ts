/** Signals as they are read back: a page of them, in the order of change. */
import { sql } from 'kysely'
import { fromCursor, toSignalRow } from '../columns.ts'
import type { SignalFilter, SignalRow } from '../signal-row.ts'
import type { PageRequest } from '../store.ts'
import { conditions, type Reader } from './filters.ts'

/** The newest or oldest rows that a filter lets through, from a cursor on. */
export const readSignals = async (
  { db, dialect }: Reader,
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
      sql<number>`CASE WHEN contact.signal_number IS NULL THEN 0 ELSE 1 END`.as('reachable'),
      'alike.signals as alike',
    ])
    .where((eb) => eb.and(conditions(eb as never, filter, dialect)))
    .orderBy('signal.changed', order === 'oldest' ? 'asc' : 'desc')
    .limit(limit)
  const cursor = after === undefined ? undefined : fromCursor(after)
  if (cursor !== undefined) {
    query = query.where('signal.changed', order === 'oldest' ? '>' : '<', cursor)
  }
  return (await query.execute()).map(toSignalRow)
}
