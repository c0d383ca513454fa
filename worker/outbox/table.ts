/**
 * The outbox on disk: what was accepted and has not yet arrived. The same SQL in a Durable Object and on
 * better-sqlite3, so that one contract suite holds both.
 */
import { fingerprint } from '../../shared/fingerprint.ts'
import type { Outcome } from '../../shared/kept.ts'
import type { Entry } from '../../shared/signal.ts'

/** The little that we need of a SQLite. Statements are constants; values are bound. */
export type Sql = {
  all: <Row>(statement: string, ...values: (string | number | null)[]) => Row[]
  run: (statement: string, ...values: (string | number | null)[]) => void
  /** All or nothing; durable when it returns, or when the answer is let out. */
  transaction: <T>(work: () => T) => T
}

/** One accepted entry on its way, with the number under which it waits. */
export type Waiting = { number: number; body: string }
export type Parked = { number: number; id: string; revision: number; reason: string; since: string }
export type Sizes = { waiting: number; parked: number; oldest: string | null }

/** Parked entries that are told of at once. */
export const PARKED_SHOWN = 1_000

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS outbox (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    body TEXT,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'parked', 'arrived')),
    reason TEXT,
    since TEXT NOT NULL,
    UNIQUE (id, revision)
  );
  CREATE INDEX IF NOT EXISTS outbox_waiting ON outbox (number) WHERE state = 'waiting';
  CREATE INDEX IF NOT EXISTS outbox_parked ON outbox (number) WHERE state = 'parked';
  CREATE INDEX IF NOT EXISTS outbox_arrived ON outbox (since) WHERE state = 'arrived';
  CREATE TABLE IF NOT EXISTS outbox_size (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    bytes INTEGER NOT NULL,
    entries INTEGER NOT NULL
  );
  INSERT OR IGNORE INTO outbox_size VALUES (1, 0, 0);`

type Options = {
  sql: Sql
  /** Bytes of bodies that may wait; more is refused rather than promised. */
  bytesMax: number
}

/** Not an outcome but a refusal: no room, and nothing was dropped to make some. */
export type Put = Outcome | 'full'

export const outboxTable = ({ sql, bytesMax }: Options) => {
  for (const statement of SCHEMA.split(';')) if (statement.trim()) sql.run(statement)

  const grow = (bytes: number, entries: number) =>
    sql.run('UPDATE outbox_size SET bytes = bytes + ?, entries = entries + ?', bytes, entries)
  const used = () => sql.all<{ bytes: number }>('SELECT bytes FROM outbox_size')[0]?.bytes ?? 0

  const leave = (
    number: number,
    state: 'parked' | 'arrived',
    reason: string | null,
    at: string,
  ) => {
    const [row] = sql.all<{ bytes: number }>(
      "SELECT length(body) AS bytes FROM outbox WHERE number = ? AND state = 'waiting'",
      number,
    )
    if (!row) return
    if (state === 'arrived') {
      // The body goes; id and fingerprint stay a while, so that a repeat gets the same answer.
      sql.run(
        "UPDATE outbox SET state = 'arrived', body = NULL, since = ? WHERE number = ?",
        at,
        number,
      )
      grow(-row.bytes, -1)
    } else {
      sql.run("UPDATE outbox SET state = 'parked', reason = ? WHERE number = ?", reason, number)
      grow(0, -1)
    }
  }

  return {
    /** Writes a batch in one transaction, and answers for each entry in order. */
    put: (batch: readonly Entry[]): Put[] =>
      sql.transaction(() => {
        let bytes = used()
        return batch.map((entry): Put => {
          const { id, revision } = entry.signal
          const print = fingerprint(entry.signal)
          const [known] = sql.all<{ fingerprint: string }>(
            'SELECT fingerprint FROM outbox WHERE id = ? AND revision = ?',
            id,
            revision,
          )
          if (known) return known.fingerprint === print ? 'known' : 'conflict'
          const body = JSON.stringify(entry)
          if (bytes + body.length > bytesMax) return 'full'
          bytes += body.length
          sql.run(
            'INSERT INTO outbox (id, revision, fingerprint, body, since) VALUES (?, ?, ?, ?, ?)',
            id,
            revision,
            print,
            body,
            entry.receivedAt,
          )
          grow(body.length, 1)
          return 'stored'
        })
      }),

    /** The oldest that wait, at most so many. */
    next: (limit: number): Waiting[] =>
      sql.all<Waiting>(
        "SELECT number, body FROM outbox WHERE state = 'waiting' ORDER BY number LIMIT ?",
        limit,
      ),

    /** What became of some of them. */
    settle: (arrived: readonly number[], parked: readonly [number, string][], at: string) =>
      sql.transaction(() => {
        for (const number of arrived) leave(number, 'arrived', null, at)
        for (const [number, reason] of parked) leave(number, 'parked', reason, at)
      }),

    /** Forgets the fingerprints of what arrived before this moment. */
    forget: (before: string) =>
      sql.run("DELETE FROM outbox WHERE state = 'arrived' AND since < ?", before),

    parked: (limit: number): Parked[] =>
      sql.all<Parked>(
        "SELECT number, id, revision, reason, since FROM outbox WHERE state = 'parked' ORDER BY number LIMIT ?",
        limit,
      ),

    /** Gives parked entries another chance; answers how many. */
    replay: (): number =>
      sql.transaction(() => {
        const [row] = sql.all<{ n: number }>(
          "SELECT count(*) AS n FROM outbox WHERE state = 'parked'",
        )
        const count = row?.n ?? 0
        sql.run("UPDATE outbox SET state = 'waiting', reason = NULL WHERE state = 'parked'")
        grow(0, count)
        return count
      }),

    sizes: (): Sizes => {
      const [row] = sql.all<Sizes>(`
        SELECT (SELECT entries FROM outbox_size) AS waiting,
          (SELECT count(*) FROM outbox WHERE state = 'parked') AS parked,
          (SELECT since FROM outbox WHERE state = 'waiting' ORDER BY number LIMIT 1) AS oldest`)
      return row ?? { waiting: 0, parked: 0, oldest: null }
    },

    full: () => used() >= bytesMax,
  }
}

export type OutboxTable = ReturnType<typeof outboxTable>
