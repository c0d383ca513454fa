/** Sites, tokens, receipts and contact: small tables, read and written alike on every engine. */
import type { Kysely } from 'kysely'
import { Site } from '../../shared/site.ts'
import type { Store } from '../store.ts'
import type { Tables } from '../tables.ts'

type Keeping = Pick<
  Store,
  'sites' | 'putSite' | 'findToken' | 'putToken' | 'findReceipt' | 'contact'
>

/** `writer` must not run transactions of its own between awaits: on SQLite others write on it too. */
export const keeping = (reader: Kysely<Tables>, writer: Kysely<Tables>): Keeping => ({
  sites: async () => {
    const rows = await reader.selectFrom('site').select('settings').orderBy('site').execute()
    return rows.map(({ settings }) => Site.parse(JSON.parse(settings)))
  },
  putSite: async (site) => {
    const kept = { organisation: site.organisation, settings: JSON.stringify(site) }
    await writer
      .insertInto('site')
      .values({ site: site.site, ...kept })
      .onConflict((conflict) => conflict.column('site').doUpdateSet(kept))
      .execute()
  },
  findToken: async (digest) => {
    const row = await reader
      .selectFrom('token')
      .selectAll()
      .where('digest', '=', digest)
      .executeTakeFirst()
    if (!row) return undefined
    const { label, scopes, created_at, expires_at } = row
    return { label, scopes: JSON.parse(scopes), createdAt: created_at, expiresAt: expires_at }
  },
  putToken: async (digest, { label, scopes, createdAt, expiresAt }) => {
    const kept = {
      label,
      scopes: JSON.stringify(scopes),
      created_at: createdAt,
      expires_at: expiresAt,
    }
    await writer
      .insertInto('token')
      .values({ digest, ...kept })
      .onConflict((conflict) => conflict.column('digest').doUpdateSet(kept))
      .execute()
  },
  findReceipt: async (digest) => {
    const row = await reader
      .selectFrom('signal')
      .select(['site', 'received_at', 'question_text', 'question_channel'])
      .where('receipt', '=', digest)
      .executeTakeFirst()
    if (!row) return undefined
    const { site, received_at, question_text, question_channel } = row
    return { site, receivedAt: received_at, questionText: question_text, channel: question_channel }
  },
  contact: async (id) => {
    const row = await reader
      .selectFrom('contact')
      .innerJoin('signal', 'signal.signal_number', 'contact.signal_number')
      .select('sealed')
      .where('id', '=', id)
      .executeTakeFirst()
    return row?.sealed
  },
})
