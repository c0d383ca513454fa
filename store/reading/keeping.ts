/** Sites, receipts and contact: small tables, read and written alike on every engine. */
import { type Kysely, sql } from 'kysely'
import type { Place } from '../../shared/rights.ts'
import { Site } from '../../shared/site.ts'
import type { Erasure, Store } from '../store.ts'
import type { Tables } from '../tables.ts'
import { inPlaces } from './filters.ts'
import { inPart } from './part.ts'

type Keeping = Pick<
  Store,
  | 'sites'
  | 'putSite'
  | 'findReceipt'
  | 'idOfReceipt'
  | 'contact'
  | 'erasures'
  | 'receivedBefore'
  | 'destroyContacts'
>

/** Of which sites places are, or have a page. */
export const wholeSites = (places: readonly Place[] = []): Place[] =>
  places.map((place) => ('site' in place ? { site: place.site } : place))

/** `writer` must not run transactions of its own between awaits: on SQLite others write on it too. */
export const keeping = (reader: Kysely<Tables>, writer: Kysely<Tables>): Keeping => ({
  sites: async (part, within) => {
    const key = sql<string>`site.site`
    const rows = await reader
      .selectFrom('site')
      .select('settings')
      .$if(within !== undefined, (all) =>
        all.where((eb) => inPlaces(eb, 'site.site', wholeSites(within))),
      )
      .$call(inPart(part, key, key))
      .execute()
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
  idOfReceipt: async (digest) => {
    const row = await reader
      .selectFrom('signal')
      .select('id')
      .where('receipt', '=', digest)
      .executeTakeFirst()
    return row?.id
  },
  erasures: async (since, limit, within, order) => {
    const way = order === 'newest' ? 'desc' : 'asc'
    const rows = await reader
      .selectFrom('erased')
      .selectAll()
      .where('erased_at', '>', since)
      // Of its page nothing is kept: who may read some pages is told of the whole site.
      .$if(within !== undefined, (all) =>
        all.where((eb) => inPlaces(eb, 'erased.site', wholeSites(within))),
      )
      .orderBy('erased_at', way)
      .orderBy('id', way)
      .limit(limit)
      .execute()
    return rows.map(({ id, reason, erased_at }) => ({
      id,
      reason: reason as Erasure['reason'],
      erasedAt: erased_at,
    }))
  },
  receivedBefore: async (before, limit) => {
    const rows = await reader
      .selectFrom('signal')
      .select('id')
      .where('received_at', '<', before)
      .orderBy('received_at')
      .limit(limit)
      .execute()
    return rows.map(({ id }) => id)
  },
  destroyContacts: async (before) => {
    const { numDeletedRows } = await writer
      .deleteFrom('contact')
      .where('received_at', '<', before)
      .executeTakeFirst()
    return Number(numDeletedRows)
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
