/** What is kept beside each signal, in its transaction: counts, likeness, the search index, numbers. */
import type Database from 'better-sqlite3'
import { type Columns, searchTextOf } from '../columns.ts'
import type { Changes, countChanges } from '../daily-counts.ts'
import { type Ids, tallyStatements } from '../themes/tally.ts'
import type { Numbers } from './append.ts'

export const countWriter = (db: Database.Database) => {
  const adding = (table: string, time: string) =>
    db.prepare(`
    INSERT INTO ${table} (site, page_number, dimension, ${time}, value, clarity, invited, repeated, signals)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET signals = signals + excluded.signals`)
  const toDay = adding('daily_count', 'day')
  const toMonth = adding('monthly_count', 'month')
  const toTexts = db.prepare(`
    INSERT INTO text_count (half, site, what, signals) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET signals = signals + excluded.signals`)
  const toTotals = db.prepare(`
    INSERT INTO total_count (dimension, day, value, clarity, invited, repeated, signals)
    VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET signals = signals + excluded.signals`)
  return ({ days, totals, months, texts }: Changes) => {
    for (const { key, by } of days) toDay.run(...key, by)
    for (const { key, by } of months) toMonth.run(...key, by)
    for (const { key, by } of totals) toTotals.run(...key, by)
    for (const { key, by } of texts) toTexts.run(...key, by)
  }
}

/** Each id is in one JSON list: a list of any length is one parameter. */
export const sqliteIds: Ids = { among: 'SELECT value FROM json_each(?)', given: JSON.stringify }

/** Takes a signal off the tallies of its theme while it changes. */
export const themeTally = (db: Database.Database) => {
  const isPlaced = db.prepare<[string]>('SELECT 1 FROM signal_theme WHERE id = ?')
  const statements = tallyStatements(sqliteIds)
  const [off, on, clear] = [statements.off, statements.on, statements.clear].map((texts) =>
    texts.map((text) => db.prepare(text)),
  ) as [Database.Statement[], Database.Statement[], Database.Statement[]]
  return {
    around: (id: string, change: () => void) => {
      if (!isPlaced.get(id)) return change()
      const ids = sqliteIds.given([id])
      for (const step of off) step.run(ids)
      change()
      for (const step of on) step.run(ids)
      for (const step of clear) step.run()
    },
  }
}

/** What signals and changes are called. A number is never given out again, also when its signal is erased. */
export const numbering = (db: Database.Database) => {
  const last = db.prepare<[], { last_number: number; last_change: number }>(
    'SELECT last_number, last_change FROM counter',
  )
  const keep = db.prepare('UPDATE counter SET last_number = ?, last_change = ?')
  return {
    last: () => last.get() ?? { last_number: 0, last_change: 0 },
    keep: (number: number, change: number) => keep.run(number, change),
  }
}

type Counts = Pick<ReturnType<typeof countChanges>, 'count'>

/** How many signals share their words. The first of them is the vote, the others repeat it. */
export const likenessCounter = (db: Database.Database) => {
  const change = db.prepare<[string, number], { signals: number }>(`
    INSERT INTO alike (likeness, signals) VALUES (?, ?)
    ON CONFLICT DO UPDATE SET signals = signals + excluded.signals RETURNING signals`)
  const nextInLine = db.prepare<[string], Columns & Numbers>(
    'SELECT * FROM signal WHERE likeness = ? AND repeated = 1 ORDER BY signal_number LIMIT 1',
  )
  const promote = db.prepare('UPDATE signal SET repeated = 0 WHERE signal_number = ?')
  return {
    /** Answers 1 when these words were there already, else 0. */
    join: (likeness: string | null): 0 | 1 =>
      likeness !== null && (change.get(likeness, 1)?.signals ?? 1) > 1 ? 1 : 0,
    /** When the first goes, the next becomes the vote. */
    leave: (row: Columns, counts: Counts) => {
      if (row.likeness === null) return
      const left = change.get(row.likeness, -1)?.signals ?? 0
      if (left === 0 || row.repeated === 1) return
      const next = nextInLine.get(row.likeness)
      if (!next) return
      promote.run(next.signal_number)
      counts.count(next, next.page_number, -1)
      counts.count({ ...next, repeated: 0 }, next.page_number, 1)
    },
  }
}

/** The full-text index: stems by number of change, so that it gives them newest first by itself. */
export const searchIndex = (db: Database.Database) => {
  const insert = db.prepare('INSERT INTO search (rowid, words) VALUES (?, ?)')
  const remove = db.prepare('DELETE FROM search WHERE rowid = ?')
  return {
    put: (changed: number, columns: Columns, before: (Columns & Numbers) | undefined) => {
      const words = searchTextOf(columns)
      if (before && searchTextOf(before)) remove.run(before.changed)
      if (words) insert.run(changed, words)
    },
  }
}
