/** Setting a signal apart and letting it out again: the counts and the order of change go along. */
import type Database from 'better-sqlite3'
import type { Columns } from '../columns.ts'
import { countChanges } from '../daily-counts.ts'
import type { Numbers } from './append.ts'
import { countWriter, numbering, searchIndex, themeTally } from './beside.ts'

/** False when there is no such signal. */
export const disposer = (db: Database.Database) => {
  const find = db.prepare<[string], Columns & Numbers>('SELECT * FROM signal WHERE id = ?')
  const put = db.prepare('UPDATE signal SET quarantine = ?, changed = ? WHERE signal_number = ?')
  const writeCounts = countWriter(db)
  const search = searchIndex(db)
  const numbers = numbering(db)
  const tally = themeTally(db)
  return db.transaction((id: string, reasons: readonly string[]): boolean => {
    const row = find.get(id)
    if (!row) return false
    const quarantine = reasons.length > 0 ? JSON.stringify(reasons) : null
    const { last_number, last_change } = numbers.last()
    const changed = last_change + 1
    const counts = countChanges()
    counts.count(row, row.page_number, -1)
    counts.count({ ...row, quarantine }, row.page_number, 1)
    tally.around(id, () => put.run(quarantine, changed, row.signal_number))
    search.put(changed, row, row)
    writeCounts(counts.all())
    numbers.keep(last_number, changed)
    return true
  }).immediate
}
