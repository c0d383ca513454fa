/** A list a part at a time, by where a row stands in its order: still a place when that row has gone. */
import { type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'

/** What a list is ordered by, and what tells apart rows that are alike in that. */
export type ListPlace = readonly [key: string, id: string]
export type Part = {
  /** Only what comes after this place. */
  after?: ListPlace | undefined
  limit: number
}

/** In this order, and no more than a part of it; all without one. Both columns are text. */
export const inPart =
  (
    part: Part | undefined,
    key: RawBuilder<string>,
    id: RawBuilder<string>,
    way: 'asc' | 'desc' = 'asc',
  ) =>
  <DB, TB extends keyof DB, O>(query: SelectQueryBuilder<DB, TB, O>) => {
    const ordered = query.orderBy(key, way).orderBy(id, way)
    if (!part) return ordered
    const beyond = way === 'asc' ? sql`>` : sql`<`
    const [at, of] = part.after ?? []
    return ordered
      .$if(part.after !== undefined, (all) =>
        all.where(sql<SqlBool>`(${key}, ${id}) ${beyond} (${at}, ${of})`),
      )
      .limit(part.limit)
  }
