/** The tables that make up a store, with the columns by which their rows are told apart, in the order of copying. */
import { createHash, type Hash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.ts'

export type Table = keyof Tables
export type Row = Record<string, string | number | null>

/** What a table refers to comes before it. Search indexes are made anew, not copied. */
export const COPIED: readonly [Table, readonly string[]][] = [
  ['site', ['site']],
  ['token', ['digest']],
  ['person', ['person']],
  ['site_grant', ['site_grant']],
  ['page', ['page_number']],
  ['signal', ['signal_number']],
  ['step', ['signal_number', 'revision']],
  ['alike', ['likeness']],
  ['contact', ['signal_number']],
  [
    'daily_count',
    ['dimension', 'page_number', 'site', 'day', 'value', 'clarity', 'invited', 'repeated'],
  ],
  [
    'monthly_count',
    ['dimension', 'page_number', 'site', 'month', 'value', 'clarity', 'invited', 'repeated'],
  ],
  ['daily_change', ['day']],
  ['total_count', ['dimension', 'day', 'value', 'clarity', 'invited', 'repeated']],
  ['text_count', ['half', 'site', 'what']],
  ['issue', ['issue']],
  ['issue_event', ['issue', 'number']],
  ['daily_view', ['site', 'page_number', 'day', 'estimated', 'language']],
  ['alert', ['alert']],
  ['question', ['id']],
  ['question_event', ['id', 'number']],
  ['proposal', ['id']],
  ['answer', ['answer']],
  ['public_answer', ['answer']],
  ['delivery', ['delivery']],
  ['core_message', ['core_message']],
  ['core_message_text', ['core_message', 'place', 'version']],
  ['saved_filter', ['saved_filter']],
  ['theme_run', ['run']],
  ['theme', ['theme']],
  ['theme_event', ['theme', 'number']],
  ['theme_quote', ['theme']],
  ['signal_theme', ['id']],
  ['theme_count', ['half', 'dimension', 'site', 'theme', 'value']],
  ['theme_words', ['half', 'words', 'theme', 'site']],
  ['subscription', ['subscription']],
  ['digest', ['digest']],
  ['notice', ['notice']],
  ['page_change', ['page_change']],
  ['report', ['report']],
  ['report_text', ['report', 'theme']],
  ['report_quote', ['report', 'theme']],
  ['decision', ['decision']],
  ['erased', ['id']],
  ['audit', ['number']],
]

/** Rows read at once: with thirty columns below what either engine takes as parameters. */
const ROWS = 1_000

/** All rows of a table in the order of its key, so many at a time. */
export async function* rowsOf(db: Kysely<Tables>, table: Table, key: readonly string[]) {
  const refs = sql.join(key.map((name) => sql.ref(name)))
  for (let last: Row | undefined; ; ) {
    const after = last
      ? sql`WHERE (${refs}) > (${sql.join(key.map((name) => (last as Row)[name]))})`
      : sql``
    const { rows } = await sql<Row>`
      SELECT * FROM ${sql.table(table)} ${after} ORDER BY ${refs} LIMIT ${ROWS}`.execute(db)
    if (rows.length > 0) yield rows
    if (rows.length < ROWS) return
    last = rows.at(-1)
  }
}

export type Sum = { table: Table; rows: number; hash: string }

/** Counts rows and hashes them, members in alphabetical order: equal tables, equal sums, on any engine. */
export const summing = (table: Table) => {
  const hash: Hash = createHash('sha256')
  let rows = 0
  return {
    add: (batch: readonly Row[]) => {
      for (const row of batch) {
        const members = Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))
        hash.update(JSON.stringify(members))
        rows++
      }
    },
    sum: (): Sum => ({ table, rows, hash: hash.digest('hex') }),
  }
}
