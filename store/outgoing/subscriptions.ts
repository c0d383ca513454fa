/** Who wants to hear what happens to questions, and what they do not know yet. */
import type { Kysely } from 'kysely'
import { insertDeliveries } from '../desk/deliveries.ts'
import type { Together } from '../desk/together.ts'
import type { Tables } from '../tables.ts'
import type { KeptSubscription, OutgoingStore } from './outgoing.ts'

const toSubscription = (row: Tables['subscription']): KeptSubscription => ({
  subscription: row.subscription,
  label: row.label,
  url: row.url,
  secrets: row.secrets,
  ...(row.events === null ? {} : { events: JSON.parse(row.events) }),
  ...(row.reach === null ? {} : { reach: JSON.parse(row.reach) }),
  createdAt: row.created_at,
})

export const subscriptionTable = (
  reader: Kysely<Tables>,
  writer: Kysely<Tables>,
  together: Together,
): Pick<
  OutgoingStore,
  'subscriptions' | 'putSubscription' | 'removeSubscription' | 'untold' | 'tell'
> => ({
  subscriptions: async () => {
    const rows = await reader
      .selectFrom('subscription')
      .selectAll()
      .orderBy('created_at')
      .orderBy('subscription')
      .execute()
    return rows.map(toSubscription)
  },
  putSubscription: async ({ subscription, label, url, secrets, events, reach, createdAt }) => {
    const kept = {
      ...{ label, url, secrets },
      events: events ? JSON.stringify(events) : null,
      reach: reach ? JSON.stringify(reach) : null,
    }
    await writer
      .insertInto('subscription')
      .values({ subscription, created_at: createdAt, ...kept })
      .onConflict((conflict) => conflict.column('subscription').doUpdateSet(kept))
      .execute()
  },
  removeSubscription: (subscription) =>
    together(
      writer.deleteFrom('subscription').where('subscription', '=', subscription).compile(),
      writer
        .deleteFrom('delivery')
        .where('sink', '=', 'webhook')
        .where('target', '=', subscription)
        .compile(),
    ),
  untold: async (limit) => {
    const rows = await reader
      .selectFrom('erased')
      .select(['id', 'site', 'erased_at'])
      .where('told', '=', 0)
      .orderBy('erased_at')
      .orderBy('id')
      .limit(limit)
      .execute()
    return rows.map(({ id, site, erased_at }) => ({ id, site: site ?? '', erasedAt: erased_at }))
  },
  tell: (id, deliveries) =>
    together(
      writer
        .updateTable('erased')
        .set({ told: 1 })
        .where('id', '=', id)
        .where('told', '=', 0)
        .compile(),
      ...insertDeliveries(writer, deliveries),
    ),
})
