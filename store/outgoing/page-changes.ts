/** What was done to pages because of what people said. */
import { type Kysely, sql } from 'kysely'
import { inPlaces } from '../reading/filters.ts'
import { wholeSites } from '../reading/keeping.ts'
import { inPart } from '../reading/part.ts'
import type { Tables } from '../tables.ts'
import { meetsPage } from './meets-page.ts'
import type { OutgoingStore } from './outgoing.ts'

export const pageChangeTable = (
  reader: Kysely<Tables>,
  writer: Kysely<Tables>,
): Pick<OutgoingStore, 'pageChanges' | 'putPageChange' | 'removePageChange'> => ({
  pageChanges: async ({ site, page, from, to, within }, part) => {
    const rows = await reader
      .selectFrom('page_change')
      .selectAll()
      .$if(site !== undefined, (all) => all.where('site', '=', site as string))
      .$if(page !== undefined, (all) => all.where(meetsPage(page ?? '')))
      .$if(within !== undefined, (all) =>
        all.where((eb) => inPlaces(eb, 'page_change.site', wholeSites(within))),
      )
      .$if(from !== undefined, (all) => all.where('day', '>=', from as string))
      .$if(to !== undefined, (all) => all.where('day', '<=', to as string))
      .$call(inPart(part, sql`day`, sql`page_change`))
      .execute()
    return rows.map(({ page_change, created_at, created_by, ...row }) => ({
      change: page_change,
      ...row,
      createdAt: created_at,
      createdBy: created_by,
    }))
  },
  putPageChange: async ({ change, createdAt, createdBy, ...kept }) => {
    await writer
      .insertInto('page_change')
      .values({ page_change: change, created_at: createdAt, created_by: createdBy, ...kept })
      .onConflict((conflict) => conflict.column('page_change').doUpdateSet(kept))
      .execute()
  },
  removePageChange: async (change) => {
    const { numDeletedRows } = await writer
      .deleteFrom('page_change')
      .where('page_change', '=', change)
      .executeTakeFirst()
    return numDeletedRows > 0n
  },
})
