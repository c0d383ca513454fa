/** Destroying what somebody said, so that no byte of it is left. */
import type Database from 'better-sqlite3'
import type { Columns } from '../columns.ts'
import { MADE_OF_IT, staysPublic } from '../desk/belonging.ts'
import type { Erasure } from '../store.ts'
import { textKeyOf } from '../text-counts.ts'
import { themeTally } from './beside.ts'

type Found = Columns & { signal_number: number; changed: number }

export const eraser = (db: Database.Database) => {
  const find = db.prepare<[string], Found>('SELECT * FROM signal WHERE id = ?')
  const remember = db.prepare(
    'INSERT INTO erased (id, site, reason, erased_at, told) VALUES (?, ?, ?, ?, ?)',
  )
  // Of what never was a question subscribers never heard.
  const isQuestion = db.prepare('SELECT 1 FROM question WHERE id = ?')
  const unlink = db.prepare('UPDATE alike SET signals = signals - 1 WHERE likeness = ?')
  const forgetStems = db.prepare('DELETE FROM search WHERE rowid = ?')
  const forget = db.prepare('DELETE FROM signal WHERE signal_number = ?')
  const forgetWords = db.prepare('DELETE FROM alike WHERE likeness = ? AND signals = 0')
  const belonging = MADE_OF_IT.map(([table, column]) =>
    db.prepare(`DELETE FROM ${table} WHERE ${column} = ?`),
  )
  const unpublish = db.prepare('DELETE FROM public_answer WHERE id = ?')
  const letStand = db.prepare('UPDATE public_answer SET id = NULL WHERE id = ?')
  const uncount = db.prepare(
    'UPDATE text_count SET signals = signals - 1 WHERE half = ? AND site = ? AND what = ?',
  )
  const tally = themeTally(db)
  const erase = db.transaction((id: string, reason: Erasure['reason'], at: string): boolean => {
    const row = find.get(id)
    if (!row) return false
    const told = isQuestion.get(id) ? 0 : 1
    // Contact and steps go with the signal; the counts stay, they are nobody's. What was analysed is counted as it
    // stands: there the signal is taken off.
    forgetStems.run(row.changed)
    tally.around(id, () => forget.run(row.signal_number))
    const said = textKeyOf(row)
    if (said) uncount.run(...said)
    for (const drop of belonging) drop.run(id)
    const published = staysPublic(reason) ? letStand : unpublish
    published.run(id)
    if (row.likeness) {
      unlink.run(row.likeness)
      forgetWords.run(row.likeness)
    }
    remember.run(id, row.site, reason, at, told)
    return true
  }).immediate

  return {
    erase,
    /** Deleted rows are overwritten as they go; what was indexed or waits in the WAL goes here. */
    scrub: () => {
      db.exec("INSERT INTO search (search) VALUES ('optimize')")
      db.pragma('wal_checkpoint(TRUNCATE)')
    },
  }
}
