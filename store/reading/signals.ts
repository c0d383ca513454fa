/** Signals as they are read back: a page of them, in the order of change. */
import { sql } from 'kysely'
import { fromCursor, toSignalRow } from '../columns.ts'
import type { SignalFilter, SignalRow } from '../signal-row.ts'
import type { PageRequest } from '../store.ts'
import { filtered, inWindows, type Reader } from './filters.ts'
import { spanOf } from './since.ts'

/** The newest or oldest rows that a filter lets through, from a cursor on. */
export const readSignals = async (
  reader: Reader,
  filter: SignalFilter,
  request: PageRequest,
): Promise<SignalRow[]> => {
  const { db, dialect } = reader
  const { after, limit, order = 'oldest' } = request
  const span = await spanOf(db, filter)
  const { query, order: column } = filtered(
    db
      .selectFrom('signal')
      .innerJoin('page', 'page.page_number', 'signal.page_number')
      .leftJoin('contact', 'contact.signal_number', 'signal.signal_number')
      .leftJoin('alike', 'alike.likeness', 'signal.likeness')
      .selectAll('signal')
      .select([
        'page.url',
        sql<number>`CASE WHEN contact.signal_number IS NULL THEN 0 ELSE 1 END`.as('reachable'),
        'alike.signals as alike',
      ]),
    filter,
    dialect,
    span.last || order === 'oldest' ? 'change' : 'either',
  )
  const cursor = after === undefined ? undefined : fromCursor(after)
  const sorted = query
    .orderBy(sql.ref(column), order === 'oldest' ? 'asc' : 'desc')
    .limit(limit)
    .$if(span.after > 0, (rows) => rows.where(sql.ref<number>(column), '>', span.after))
    .$if(cursor !== undefined, (rows) =>
      rows.where(sql.ref<number>(column), order === 'oldest' ? '>' : '<', cursor as number),
    )
  return inWindows(reader, filter, request, async (narrow) => {
    const rows = await sorted
      .$if(narrow !== undefined, (all) => all.where(narrow as never))
      .execute()
    return { found: rows.map(toSignalRow), rows: rows.length }
  })
}
