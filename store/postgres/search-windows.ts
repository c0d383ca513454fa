/**
 * Searches in PostgreSQL, newest or oldest first. No index there holds both words and the order of change, and
 * the planner's guess at how rare a word is (2 % for the beginning of any word) made it walk a million rows
 * for one that is there once. So a search looks twice: among the first few in order, where a common word has
 * filled the page already, and else at whatever the index of words has.
 */
import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import { fromCursor } from '../columns.ts'
import type { Narrowing } from '../reading/filters.ts'
import type { PageRequest } from '../store.ts'
import type { Tables } from '../tables.ts'

/** Signals looked through first: some tens of milliseconds' worth. */
const FIRST_LOOK = 5000
/** A longer page looks further: up to a word that one in fifty signals has. */
const LOOK_PER_ROW = 50

const edge = async (db: Kysely<Tables>, order: PageRequest['order']) => {
  const changed = db.fn[order === 'oldest' ? 'min' : 'max']<number | null>('changed')
  const { at } = await db.selectFrom('signal').select(changed.as('at')).executeTakeFirstOrThrow()
  return at ?? 0
}

export const searchWindows =
  (words: string) =>
  (db: Kysely<Tables>, { after, limit, order = 'oldest' }: PageRequest): Narrowing[] => {
    const reach = Math.max(FIRST_LOOK, limit * LOOK_PER_ROW)
    const within = async (): Promise<RawBuilder<SqlBool>> => {
      const start = (after && fromCursor(after)) || (await edge(db, order))
      const end = order === 'oldest' ? start + reach : start - reach
      return sql`signal.changed BETWEEN ${Math.min(start, end)} AND ${Math.max(start, end)}`
    }
    const among = async (): Promise<RawBuilder<SqlBool>> => {
      const { rows } = await sql<{ signal_number: number }>`
        SELECT signal_number FROM search WHERE words @@ ${words}::tsquery`.execute(db)
      const numbers = rows.map(({ signal_number }) => signal_number)
      return sql`signal.signal_number = ANY(${numbers}::bigint[])`
    }
    return [within, among]
  }
