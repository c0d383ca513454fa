/** How SQLite says what engines say differently. */
import { sql } from 'kysely'
import type { Dialect } from '../reading/filters.ts'

export const sqliteDialect: Dialect = {
  quote: (text) => sql`json_quote(${text})`,
  joinLines: sql`group_concat(part.line, char(10))`,
  matches: (words) => {
    if (words.length === 0) return sql`1 = 0`
    // FTS5: every word quoted, so that none of them is an operator; stems hold letters and digits only.
    const query = words
      .map(({ stems, prefix }) => {
        const any = stems.map((stem) => `"${stem}"${prefix ? '*' : ''}`).join(' OR ')
        return `(${any})`
      })
      .join(' AND ')
    return sql`signal.signal_number IN (SELECT rowid FROM search WHERE words MATCH ${query})`
  },
}
