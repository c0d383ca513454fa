/** The store on PostgreSQL, safe with several servers at once. */
import { Kysely, PostgresDialect } from 'kysely'
import { groupCommit } from '../../shared/group-commit.ts'
import type { Outcome } from '../../shared/kept.ts'
import { Refusal } from '../../shared/problem.ts'
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
import { appendTo } from './append.ts'
import { postgresDialect } from './dialect.ts'
import { electing } from './elect.ts'
import { eraseFrom, scrubbing } from './erase.ts'
import { migrate } from './migrate.ts'
import { asRefusal, assertDurable, isServerWide, openPool } from './pool.ts'
import { disposing } from './quarantine.ts'
import { postgresIds } from './tally.ts'
import { together } from './together.ts'

const BATCH_MAX = 500
const QUEUE_MAX = 10_000

/** Rejects when the database cannot be reached, is of a later version, or does not write through to disk. */
export const openPostgresStore = async (url: string): Promise<Store> => {
  const pool = openPool(url)
  try {
    await assertDurable(pool)
    await migrate(pool)
  } catch (error) {
    await pool.end()
    throw error
  }
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  const reading = { db, dialect: postgresDialect }
  const append = appendTo(pool)
  const commits = groupCommit<PlacedEntry, Outcome>({
    commit: append,
    schedule: setImmediate,
    batchMax: BATCH_MAX,
    queueMax: QUEUE_MAX,
    full: () => new Refusal({ code: 'outbox_full', retryAfterSeconds: 5 }),
    oneToBlame: (error) => !isServerWide(error),
  })
  const tally = tallying(postgresIds)
  const store = {
    ...keeping(db, db),
    ...tokenTable(db, db),
    ...peopleTable(db, db),
    ...grantTable(db, db),
    ...savedFilterTable(db, db),
    ...auditLog(db, db),
    ...deskTables(db, db, together(pool), tally),
    ...outgoingTables(db, db, together(pool)),
    ...themeTables(db, db, together(pool), tally),
    ...heardTables(db, db, together(pool)),
    ...reportTables(reading, db, together(pool)),
    quarantine: disposing(pool),
    erase: eraseFrom(pool),
    scrub: scrubbing(pool),
    once: electing(pool),
    append: (entries: readonly PlacedEntry[]) => Promise.all(entries.map(commits.append)),
    signals: (filter, page) => readSignals(reading, filter, page),
    lines: lineReader(reading),
    counts: (dimension, by, filter) => readCounts(reading, dimension, by, filter),
    size: async () => {
      const { rows } = await pool.query('SELECT pg_database_size(current_database()) AS bytes')
      return Number(rows[0]?.bytes)
    },
    ready: async () => {
      await pool.query('SELECT last_change FROM counter')
    },
    close: async () => {
      await commits.drained()
      await db.destroy()
    },
  } satisfies Store
  return saying503(store)
}

type Asking = Record<string, (...args: never[]) => Promise<unknown>>

/** The same store, in which an error that means "not now" is the refusal that says so. */
const saying503 = <S extends Asking>(store: S): S => {
  const wrapped = Object.entries(store).map(([name, ask]) => [
    name,
    (...args: never[]) =>
      ask(...args).catch((error) => {
        throw asRefusal(error)
      }),
  ])
  return Object.fromEntries(wrapped) as S
}
