/** The store on one SQLite file: one connection that writes, one that reads. */
import { Kysely, SqliteDialect } from 'kysely'
import { groupCommit } from '../../shared/group-commit.ts'
import type { Outcome } from '../../shared/kept.ts'
import { Refusal, refuse } from '../../shared/problem.ts'
import { deskTables } from '../desk/index.ts'
import { heardTables } from '../heard/index.ts'
import { outgoingTables } from '../outgoing/index.ts'
import { auditLog } from '../reading/audit.ts'
import { readCounts } from '../reading/counts.ts'
import { keeping } from '../reading/keeping.ts'
import { lineReader } from '../reading/lines.ts'
import { grantTable, peopleTable } from '../reading/people.ts'
import { savedFilterTable } from '../reading/saved-filters.ts'
import { readSignals } from '../reading/signals.ts'
import { tokenTable } from '../reading/tokens.ts'
import { reportTables } from '../reports/index.ts'
import type { PlacedEntry, Store } from '../store.ts'
import type { Tables } from '../tables.ts'
import { themeTables } from '../themes/index.ts'
import { tallying } from '../themes/tally.ts'
import { appender } from './append.ts'
import { sqliteIds } from './beside.ts'
import { sqliteDialect } from './dialect.ts'
import { isDiskFull, isStoreWide } from './disk.ts'
import { eraser } from './erase.ts'
import { openReader, openWriter, remembering } from './open.ts'
import { disposer } from './quarantine.ts'
import { together } from './together.ts'

/** Signals in one transaction: past a few hundred an fsync is no longer what costs. */
const BATCH_MAX = 500
/** Signals that may wait for a transaction: at most a few seconds of full load, 40 MB. */
const QUEUE_MAX = 10_000

export const SQLITE_MIGRATIONS = new URL('./migrations/', import.meta.url)

/** Opens or makes the file. Throws `SchemaTooNew` for a file of a later version. */
export const openSqliteStore = (file: string): Store => {
  const writer = openWriter(file, SQLITE_MIGRATIONS)
  const database = remembering(openReader(file))
  const reader = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) })
  const reading = { db: reader, dialect: sqliteDialect }
  const append = appender(writer)
  const commits = groupCommit<PlacedEntry, Outcome>({
    commit: (batch) => append(batch),
    schedule: setImmediate,
    batchMax: BATCH_MAX,
    queueMax: QUEUE_MAX,
    full: () => new Refusal({ code: 'outbox_full', retryAfterSeconds: 5 }),
    // A full disk fails every signal alike; trying them one by one would only take longer.
    oneToBlame: (error) => !isStoreWide(error),
  })

  const desk = new Kysely<Tables>({ dialect: new SqliteDialect({ database: writer }) })
  const erasing = eraser(writer)
  const dispose = disposer(writer)
  const tally = tallying(sqliteIds)

  return {
    ...keeping(reader, desk),
    ...tokenTable(reader, desk),
    ...peopleTable(reader, desk),
    ...grantTable(reader, desk),
    ...savedFilterTable(reader, desk),
    ...auditLog(reader, desk),
    ...deskTables(reader, desk, together(writer), tally),
    ...outgoingTables(reader, desk, together(writer)),
    ...themeTables(reader, desk, together(writer), tally),
    ...heardTables(reader, desk, together(writer)),
    ...reportTables(reading, desk, together(writer)),
    quarantine: async (id, reasons) => dispose(id, reasons),
    erase: async (id, reason, at) => erasing.erase(id, reason, at),
    scrub: async () => erasing.scrub(),
    // One file has one server.
    once: async (_, work) => {
      await work()
      return true
    },
    append: (entries) => Promise.all(entries.map(commits.append)).catch(refuseWhenFull),
    signals: (filter, page) => readSignals(reading, filter, page),
    lines: lineReader(reading),
    counts: (dimension, by, filter) => readCounts(reading, dimension, by, filter),
    size: async () => {
      const of = (what: string) => writer.pragma(what, { simple: true }) as number
      return of('page_count') * of('page_size')
    },
    ready: async () => {
      // Takes and gives back the write lock: proves that the file can be written to.
      writer.transaction(() => {}).immediate()
    },
    close: async () => {
      await commits.drained()
      await reader.destroy()
      writer.close()
    },
  }
}

/** A disk without room is a reason to come back later, not a fault. */
const refuseWhenFull = (error: unknown): never => {
  if (isDiskFull(error)) {
    refuse({ code: 'outbox_full', retryAfterSeconds: 5 })
  }
  throw error
}
