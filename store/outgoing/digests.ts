/** Who of staff gets a summary by e-mail. */
import type { Kysely } from 'kysely'
import type { DigestRhythm } from '../../shared/outgoing.ts'
import { insertDeliveries } from '../desk/deliveries.ts'
import type { Together } from '../desk/together.ts'
import type { Tables } from '../tables.ts'
import type { KeptDigest, OutgoingStore } from './outgoing.ts'

const toDigest = ({ page, sent_until, created_at, ...row }: Tables['digest']): KeptDigest => ({
  ...row,
  language: row.language as KeptDigest['language'],
  every: row.every as DigestRhythm,
  ...(page === null ? {} : { page }),
  sentUntil: sent_until,
  createdAt: created_at,
})

export const digestTable = (
  reader: Kysely<Tables>,
  writer: Kysely<Tables>,
  together: Together,
): Pick<OutgoingStore, 'digests' | 'putDigest' | 'removeDigest' | 'sendDigest'> => ({
  digests: async (owner) => {
    const rows = await reader
      .selectFrom('digest')
      .selectAll()
      .$if(owner !== undefined, (all) => all.where('owner', '=', owner as string))
      .orderBy('created_at')
      .orderBy('digest')
      .execute()
    return rows.map(toDigest)
  },
  putDigest: async ({ digest, page, sentUntil, createdAt, ...rest }) => {
    const kept = { ...rest, page: page ?? null }
    await writer
      .insertInto('digest')
      .values({ digest, sent_until: sentUntil, created_at: createdAt, ...kept })
      .onConflict((conflict) => conflict.column('digest').doUpdateSet(kept))
      .execute()
  },
  removeDigest: (digest) =>
    together(
      writer.deleteFrom('digest').where('digest', '=', digest).compile(),
      writer.deleteFrom('delivery').where('about', '=', digest).compile(),
    ),
  sendDigest: ({ digest, sentUntil }, until, deliveries) =>
    together(
      writer
        .updateTable('digest')
        .set({ sent_until: until })
        .where('digest', '=', digest)
        .where('sent_until', '=', sentUntil)
        .compile(),
      ...insertDeliveries(writer, deliveries),
    ),
})
