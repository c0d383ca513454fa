/** How SQLite says what engines say differently. */
import { type SelectQueryBuilder, sql } from 'kysely'
import type { Dialect } from '../reading/filters.ts'
import type { SearchWord } from '../search-words.ts'

/** FTS5: every word quoted, so that none of them is an operator; stems hold letters and digits only. */
const matching = (words: readonly SearchWord[]) =>
  words
    .map(({ stems, prefix }) => {
      const any = stems.map((stem) => `"${stem}"${prefix ? '*' : ''}`).join(' OR ')
      return `(${any})`
    })
    .join(' AND ')

type Query = SelectQueryBuilder<Record<string, Record<string, unknown>>, string, unknown>

export const sqliteDialect: Dialect = {
  breath: () => new Promise((resolve) => setImmediate(resolve)),
  quote: (text) => sql`json_quote(${text})`,
  joinLines: sql`group_concat(part.line, char(10))`,
  search: (query, words) =>
    (query as unknown as Query)
      .innerJoin('search', 'search.rowid', 'signal.changed')
      .where(sql`search.words`, 'match', matching(words)) as never,
  byId: (id) => sql`signal.id = ${id}`,
  // A plus makes an expression of it, and expressions are not in the index.
  asIs: (column) => sql`+${sql.ref(column)}`,
  searchOrder: 'search.rowid',
}
