import type { Kysely } from 'kysely'
import type { Store } from '../store.ts'
import type { Tables } from '../tables.ts'

export const savedFilterTable = (
  reader: Kysely<Tables>,
  writer: Kysely<Tables>,
): Pick<Store, 'savedFilters' | 'putSavedFilter' | 'removeSavedFilter'> => ({
  savedFilters: async (owner) => {
    const rows = await reader
      .selectFrom('saved_filter')
      .selectAll()
      .where((eb) => eb.or([eb('owner', '=', owner), eb('shared', '=', 1)]))
      .orderBy('created_at')
      .orderBy('saved_filter')
      .execute()
    return rows.map((row) => ({
      filter: row.saved_filter,
      owner: row.owner,
      title: row.title,
      query: JSON.parse(row.query),
      shared: row.shared === 1,
      createdAt: row.created_at,
    }))
  },
  putSavedFilter: async ({ filter, owner, title, query, shared, createdAt }) => {
    const kept = { owner, title, query: JSON.stringify(query), shared: Number(shared) }
    await writer
      .insertInto('saved_filter')
      .values({ saved_filter: filter, created_at: createdAt, ...kept })
      .onConflict((conflict) => conflict.column('saved_filter').doUpdateSet(kept))
      .execute()
  },
  removeSavedFilter: async (filter) => {
    await writer.deleteFrom('saved_filter').where('saved_filter', '=', filter).execute()
  },
})
