/** How PostgreSQL says what engines say differently. */
import { type SelectQueryBuilder, sql } from 'kysely'
import type { Dialect } from '../reading/filters.ts'
import type { SearchWord } from '../search-words.ts'
import { searchWindows } from './search-windows.ts'

const matching = (words: readonly SearchWord[]) =>
  words
    .map(({ stems, prefix }) => {
      const any = stems.map((stem) => `'${stem}'${prefix ? ':*' : ''}`).join(' | ')
      return `(${any})`
    })
    .join(' & ')

type Query = SelectQueryBuilder<Record<string, Record<string, unknown>>, string, unknown>

export const postgresDialect: Dialect = {
  quote: (text) => sql`CAST(to_json(CAST(${text} AS TEXT)) AS TEXT)`,
  joinLines: sql`string_agg(part.line, chr(10) ORDER BY part.changed)`,
  search: (query, words) =>
    (query as unknown as Query)
      .innerJoin('search', 'search.signal_number', 'signal.signal_number')
      .where(sql<boolean>`search.words @@ ${matching(words)}::tsquery`) as never,
  byId: (id) =>
    sql`signal.signal_number = (SELECT identity.signal_number FROM identity WHERE identity.id = ${id})`,
  // Its planner knows how many rows there are in a range, and partitions are found by this column.
  asIs: (column) => sql.ref(column),
  searchOrder: 'signal.changed',
  windows: (words) => searchWindows(matching(words)),
}
