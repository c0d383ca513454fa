/** Daily counts, kept in the transaction of the signals they count, so that they can never disagree. */
import type Database from 'better-sqlite3'
import type { Columns } from '../columns.ts'

/** The number that stands for all pages of a site together. */
export const WHOLE_SITE = 0

const values = (row: Columns): [dimension: string, value: string][] => [
  ['all', ''],
  ['language', row.language ?? ''],
  ['source', row.source],
  ...((row.reasons ? JSON.parse(row.reasons) : []) as string[]).map((reason): [string, string] => [
    'reason',
    reason,
  ]),
  ...(row.question_channel ? [['channel', row.question_channel] as [string, string]] : []),
  ...(row.region ? [['region', row.region] as [string, string]] : []),
]

/** A count by its columns in order, and how much it grows. */
type Change = { at: (string | number)[]; by: number }

/** Collects what a batch changes, and writes each count once. */
export const countBatch = (db: Database.Database) => {
  const upsert = db.prepare(`
    INSERT INTO daily_count (site, page_number, dimension, day, value, clarity, signals)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET signals = signals + excluded.signals`)

  return () => {
    const changes = new Map<string, Change>()
    return {
      /** One signal more (`by` 1) or less (-1) in every count that it belongs to. */
      count: (row: Columns, page: number, by: 1 | -1) => {
        if (row.quarantine) return
        const day = row.received_at.slice(0, 10)
        const clarity = row.clarity ?? ''
        for (const [dimension, value] of values(row)) {
          for (const place of [WHOLE_SITE, page]) {
            const key = `${row.site} ${place} ${dimension} ${day} ${clarity} ${value}`
            const change = changes.get(key)
            if (change) change.by += by
            else changes.set(key, { at: [row.site, place, dimension, day, value, clarity], by })
          }
        }
      },
      write: () => {
        for (const { at, by } of changes.values()) if (by !== 0) upsert.run(...at, by)
      },
    }
  }
}
