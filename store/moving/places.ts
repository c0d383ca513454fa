/** Whole stores as places to copy from and to: a SQLite file, a PostgreSQL database. */
import { Kysely, PostgresDialect, SqliteDialect, sql } from 'kysely'
import { searchTextOf } from '../columns.ts'
import { migrate } from '../postgres/migrate.ts'
import { openPool } from '../postgres/pool.ts'
import { partitionFor } from '../postgres/write.ts'
import { openWriter } from '../sqlite/open.ts'
import { SQLITE_MIGRATIONS } from '../sqlite/store.ts'
import type { SignalTable, Tables } from '../tables.ts'
import type { Row, Table } from './tables.ts'

export type Last = Pick<Tables['counter'], 'last_number' | 'last_change'>

export type Place = {
  db: Kysely<Tables>
  /** Begins a look at one moment, however long it takes. */
  snapshot: string
  /** Writes rows, and makes what they need. */
  insert: (table: Table, rows: readonly Row[]) => Promise<void>
  /** Sets what counts on, once everything is there, to where the other place was. */
  finish: (last: Last) => Promise<void>
  close: () => Promise<void>
}

const words = (rows: readonly Row[]) =>
  rows.flatMap((row) => {
    const text = searchTextOf(row as unknown as SignalTable)
    return text
      ? [{ number: row.signal_number as number, changed: row.changed as number, text }]
      : []
  })

const put = (db: Kysely<Tables>, table: Table, rows: readonly Row[]) =>
  db
    .insertInto(table)
    .values(rows as never)
    .execute()

const count = async (db: Kysely<Tables>, last: Last) => {
  await db.updateTable('counter').set(last).execute()
}

export const sqlitePlace = (file: string): Place => {
  const writer = openWriter(file, SQLITE_MIGRATIONS)
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: writer }) })
  const search = writer.prepare('INSERT INTO search (rowid, words) VALUES (?, ?)')
  return {
    db,
    snapshot: 'BEGIN',
    insert: async (table, rows) => {
      await put(db, table, rows)
      if (table === 'signal') for (const { changed, text } of words(rows)) search.run(changed, text)
    },
    finish: (last) => count(db, last),
    close: async () => {
      await db.destroy()
    },
  }
}

export const postgresPlace = async (url: string): Promise<Place> => {
  const pool = openPool(url)
  await migrate(pool)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return {
    db,
    snapshot: 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
    insert: async (table, rows) => {
      if (table === 'signal') {
        const months = new Set(rows.map(({ received_at }) => String(received_at).slice(0, 7)))
        for (const month of months) await pool.query(partitionFor(month))
        await pool.query(
          'INSERT INTO identity (id, signal_number) SELECT * FROM unnest($1::text[], $2::bigint[])',
          [rows.map(({ id }) => id), rows.map(({ signal_number }) => signal_number)],
        )
        const found = words(rows)
        await pool.query(
          `INSERT INTO search (signal_number, words)
          SELECT number, array_to_tsvector(string_to_array(words, ' '))
          FROM unnest($1::bigint[], $2::text[]) AS new (number, words)`,
          [found.map(({ number }) => number), found.map(({ text }) => text)],
        )
      }
      await put(db, table, rows)
    },
    finish: async (last) => {
      await count(db, last)
      await sql`SELECT setval(pg_get_serial_sequence('page', 'page_number'),
        (SELECT coalesce(max(page_number), 0) + 1 FROM page), false)`.execute(db)
    },
    close: async () => {
      await db.destroy()
    },
  }
}
