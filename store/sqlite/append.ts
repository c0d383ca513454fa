/** Writing signals: one transaction for a whole batch, the database has the last word on doubles. */
import type Database from 'better-sqlite3'
import { fingerprint } from '../../shared/fingerprint.ts'
import type { Outcome } from '../../shared/kept.ts'
import { type Columns, stepOnto } from '../columns.ts'
import { countChanges } from '../daily-counts.ts'
import type { PlacedEntry } from '../store.ts'
import { countWriter, likenessCounter, numbering, searchIndex, themeTally } from './beside.ts'

export type Numbers = { signal_number: number; changed: number; page_number: number }
type Found = Columns & Numbers & { url: string; sealed: string | null }

const COLUMNS = [
  'revision',
  'site',
  'page_title',
  'page_language',
  'clarity',
  'reasons',
  'message',
  'quote',
  'question_text',
  'question_channel',
  'question_moments',
  'question_language',
  'offer',
  'region',
  'life_event',
  'language',
  'invited',
  'assisted',
  'source',
  'restricted',
  'receipt',
  'received_at',
  'updated_at',
  'quarantine',
  'likeness',
  'repeated',
  'set_by',
  'page_number',
  'changed',
] as const satisfies (keyof (Columns & Numbers))[]

/** Answers for each entry of a batch in order; nothing of it is there when it throws. */
export const appender = (db: Database.Database) => {
  const find = db.prepare<[string], Found>(`
    SELECT signal.*, page.url, contact.sealed FROM signal
    JOIN page USING (page_number) LEFT JOIN contact USING (signal_number)
    WHERE id = ?`)
  const wasErased = db.prepare<[string]>('SELECT 1 FROM erased WHERE id = ?')
  const findStep = db.prepare<[number, number], { fingerprint: string }>(
    'SELECT fingerprint FROM step WHERE signal_number = ? AND revision = ?',
  )
  const insert = db.prepare(`
    INSERT INTO signal (signal_number, id, ${COLUMNS.join()})
    VALUES (@signal_number, @id, ${COLUMNS.map((c) => `@${c}`).join()})`)
  const update = db.prepare(`
    UPDATE signal SET ${COLUMNS.map((c) => `${c} = @${c}`).join()} WHERE signal_number = @signal_number`)
  const insertStep = db.prepare(
    'INSERT INTO step (signal_number, revision, fingerprint) VALUES (?, ?, ?)',
  )
  const findPage = db.prepare<[string, string], { page_number: number }>(
    'SELECT page_number FROM page WHERE site = ? AND url = ?',
  )
  const insertPage = db.prepare('INSERT INTO page (site, url) VALUES (?, ?)')
  const keepContact = db.prepare(`
    INSERT INTO contact (signal_number, sealed, received_at) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET sealed = excluded.sealed, received_at = excluded.received_at`)
  const dropContact = db.prepare('DELETE FROM contact WHERE signal_number = ?')
  const alike = likenessCounter(db)
  const search = searchIndex(db)
  const writeCounts = countWriter(db)
  const numbers = numbering(db)
  const markDay = db.prepare('INSERT INTO daily_change VALUES (?, ?) ON CONFLICT DO NOTHING')
  const tally = themeTally(db)

  const pageNumber = (site: string, url: string) =>
    findPage.get(site, url)?.page_number ?? Number(insertPage.run(site, url).lastInsertRowid)

  return db.transaction((batch: readonly PlacedEntry[]): Outcome[] => {
    const counts = countChanges()
    const { last_number, last_change } = numbers.last()
    let number = last_number
    let changed = last_change
    const days = new Set<string>()

    const appendOne = (entry: PlacedEntry): Outcome => {
      const print = fingerprint(entry.signal)
      const row = find.get(entry.signal.id)
      if (!row && wasErased.get(entry.signal.id)) return 'known'
      if (row) {
        if (row.site !== entry.signal.site) return 'conflict'
        const step = findStep.get(row.signal_number, entry.signal.revision)
        if (step) return step.fingerprint === print ? 'known' : 'conflict'
      }
      const sealedBefore = row?.sealed ?? undefined
      const { url, sealed, columns } = stepOnto(
        entry,
        row && { row, url: row.url, sealed: sealedBefore },
      )
      const page_number = pageNumber(columns.site, url)
      changed += 1
      days.add(columns.received_at.slice(0, 10))
      if (row) counts.count(row, row.page_number, -1)
      if (row?.likeness !== columns.likeness) {
        if (row) alike.leave(row, counts)
        columns.repeated = alike.join(columns.likeness)
      }
      const signal_number = row ? row.signal_number : ++number
      const values = { ...columns, page_number, changed, signal_number }
      // No run has seen a signal that is new.
      if (row) tally.around(row.id, () => update.run(values))
      else insert.run(values)
      counts.count(columns, page_number, 1)
      search.put(changed, columns, row)
      insertStep.run(signal_number, entry.signal.revision, print)
      if (sealed && sealed !== sealedBefore)
        keepContact.run(signal_number, sealed, entry.receivedAt)
      if (!sealed && sealedBefore) dropContact.run(signal_number)
      return 'stored'
    }

    const outcomes = batch.map(appendOne)
    writeCounts(counts.all())
    for (const day of days) markDay.run(day, last_change)
    numbers.keep(number, changed)
    return outcomes
  }).immediate
}
