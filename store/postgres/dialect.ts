/** How PostgreSQL says what engines say differently. */
import { sql } from 'kysely'
import type { Dialect } from '../reading/filters.ts'

export const postgresDialect: Dialect = {
  quote: (text) => sql`CAST(to_json(CAST(${text} AS TEXT)) AS TEXT)`,
  joinLines: sql`string_agg(part.line, chr(10) ORDER BY part.changed)`,
  matches: (words) => {
    if (words.length === 0) return sql`1 = 0`
    const query = words
      .map(({ stems, prefix }) => {
        const any = stems.map((stem) => `'${stem}'${prefix ? ':*' : ''}`).join(' | ')
        return `(${any})`
      })
      .join(' & ')
    return sql`signal.signal_number IN (SELECT signal_number FROM search WHERE words @@ ${query}::tsquery)`
  },
}
