/** Tokens: kept by their digest, called by its beginning. */
import { type Kysely, type SqlBool, sql } from 'kysely'
import type { Store, Token } from '../store.ts'
import type { Tables } from '../tables.ts'
import { inPart } from './part.ts'

/** Characters of a digest by which a token is called: enough to be its own, useless to who has only these. */
const TOKEN_NAME = 12

const toToken = (row: Tables['token']): Token => ({
  label: row.label,
  scopes: JSON.parse(row.scopes),
  ...(row.reach === null ? {} : { reach: JSON.parse(row.reach) }),
  ...(row.event_sources === null ? {} : { eventSources: JSON.parse(row.event_sources) }),
  ...(row.share === null ? {} : { share: JSON.parse(row.share) }),
  ...(row.used_on === null ? {} : { usedOn: row.used_on }),
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  ...(row.revoked_at === null ? {} : { revokedAt: row.revoked_at }),
})

export const tokenTable = (
  reader: Kysely<Tables>,
  writer: Kysely<Tables>,
): Pick<Store, 'findToken' | 'putToken' | 'tokens' | 'revokeToken' | 'markTokenUsed'> => ({
  findToken: async (digest) => {
    const row = await reader
      .selectFrom('token')
      .selectAll()
      .where('digest', '=', digest)
      .executeTakeFirst()
    return row && toToken(row)
  },
  tokens: async (part, filter) => {
    const ended = sql<SqlBool>`(revoked_at IS NOT NULL OR coalesce(expires_at, '~') <= ${filter?.at})`
    const name = sql<string>`substr(digest, 1, ${sql.lit(TOKEN_NAME)})`
    const rows = await reader
      .selectFrom('token')
      .selectAll()
      .$if(filter !== undefined, (all) =>
        all.where(filter?.ended ? ended : sql<SqlBool>`NOT ${ended}`),
      )
      .$call(inPart(part, sql`created_at`, name))
      .execute()
    return rows.map((row) => ({ name: row.digest.slice(0, TOKEN_NAME), ...toToken(row) }))
  },
  revokeToken: async (name, at) => {
    const { numUpdatedRows } = await writer
      .updateTable('token')
      .set({ revoked_at: at })
      .where('digest', '>=', name)
      .where('digest', '<', `${name}~`)
      .where('revoked_at', 'is', null)
      .executeTakeFirst()
    return numUpdatedRows > 0n
  },
  markTokenUsed: async (name, day) => {
    await writer
      .updateTable('token')
      .set({ used_on: day })
      .where('digest', '>=', name)
      .where('digest', '<', `${name}~`)
      .where((eb) => eb.or([eb('used_on', 'is', null), eb('used_on', '<', day)]))
      .execute()
  },
  putToken: async (digest, token) => {
    const { label, scopes, reach, eventSources, share, usedOn, createdAt, expiresAt, revokedAt } =
      token
    const kept = {
      label,
      scopes: JSON.stringify(scopes),
      reach: reach ? JSON.stringify(reach) : null,
      event_sources: eventSources ? JSON.stringify(eventSources) : null,
      share: share ? JSON.stringify(share) : null,
      used_on: usedOn ?? null,
      created_at: createdAt,
      expires_at: expiresAt,
      revoked_at: revokedAt ?? null,
    }
    await writer
      .insertInto('token')
      .values({ digest, ...kept })
      .onConflict((conflict) => conflict.column('digest').doUpdateSet(kept))
      .execute()
  },
})
