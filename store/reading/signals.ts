/** Signals as they are read back: a page of them, in the order of change. */
import { type Kysely, type SqlBool, sql } from 'kysely'
import { fromCursor, toSignalRow } from '../columns.ts'
import type { SignalFilter, SignalRow } from '../signal-row.ts'
import type { PageRequest } from '../store.ts'
import type { Tables } from '../tables.ts'
import { filtered, inWindows, type Reader } from './filters.ts'
import { spanOf } from './since.ts'

/** Signals of a theme from which on some are never far in the order of change: collecting all of them costs more. */
const BROAD = 5_000

const isBroad = async (db: Kysely<Tables>, theme: string) => {
  const { signals } = await db
    .selectFrom('theme_count')
    .select((eb) => eb.fn.sum<number | null>('signals').as('signals'))
    .where('theme', '=', theme)
    .where('dimension', '=', 'all')
    .where('site', '=', '')
    .executeTakeFirstOrThrow()
  return Number(signals ?? 0) >= BROAD
}
const isOf = (theme: string) =>
  sql<SqlBool>`EXISTS (SELECT 1 FROM signal_theme AS placed WHERE placed.id = signal.id AND placed.theme = ${theme})`

/** The newest or oldest rows that a filter lets through, from a cursor on. */
export const readSignals = async (
  reader: Reader,
  filter: SignalFilter,
  request: PageRequest,
): Promise<SignalRow[]> => {
  const { db, dialect } = reader
  const { after, limit, order = 'oldest' } = request
  const span = await spanOf(db, filter)
  const { theme } = filter
  const broad = theme !== undefined && (await isBroad(db, theme))
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
    broad ? { ...filter, theme: undefined } : filter,
    dialect,
    span.last || order === 'oldest' ? 'change' : 'either',
  )
  const cursor = after === undefined ? undefined : fromCursor(after)
  const sorted = query
    .orderBy(sql.ref(column), order === 'oldest' ? 'asc' : 'desc')
    .limit(limit)
    .$if(broad, (rows) => rows.where(isOf(theme ?? '')))
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
