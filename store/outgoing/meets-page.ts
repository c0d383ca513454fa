/** Whether what stands on a page, or on all that begin so, has a page in common with this; as `meetOnPage` says it. */
import { type SqlBool, sql } from 'kysely'

/** Of a table with a column `page`. `place` is an address, or the beginning of some that ends in `*`. */
export const meetsPage = (place: string) => {
  const begin = sql`CAST(${place.replace(/\*$/, '')} AS TEXT)`
  const here = sql<SqlBool>`(page = ${begin} OR substr(${begin}, 1, length(page) - 1) || '*' = page)`
  return place.endsWith('*')
    ? sql<SqlBool>`(${here} OR substr(page, 1, length(${begin})) = ${begin})`
    : here
}
