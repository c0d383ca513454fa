/** What is known, what is not yet, and when there is more. */
import { type Kysely, sql } from 'kysely'
import { insertDeliveries } from '../desk/deliveries.ts'
import type { Together } from '../desk/together.ts'
import { inPlaces } from '../reading/filters.ts'
import { wholeSites } from '../reading/keeping.ts'
import { inPart } from '../reading/part.ts'
import type { Tables } from '../tables.ts'
import { meetsPage } from './meets-page.ts'
import type { KeptNotice, OutgoingStore } from './outgoing.ts'

const toNotice = (row: Tables['notice']): KeptNotice => ({
  notice: row.notice,
  site: row.site,
  page: row.page,
  language: row.language,
  known: row.known,
  ...(row.unknown === null ? {} : { unknown: row.unknown }),
  ...(row.confidential === null ? {} : { confidential: row.confidential }),
  moreOn: row.more_on,
  ...(row.keeper === null ? {} : { keeper: row.keeper }),
  ...(row.reminded_on === null ? {} : { remindedOn: row.reminded_on }),
  changedAt: row.changed_at,
  changedBy: row.changed_by,
})

export const noticeTable = (
  reader: Kysely<Tables>,
  writer: Kysely<Tables>,
  together: Together,
): Pick<OutgoingStore, 'notices' | 'noticesOn' | 'putNotice' | 'removeNotice' | 'remind'> => ({
  notices: async ({ site, page, within } = {}, part) => {
    const rows = await reader
      .selectFrom('notice')
      .selectAll()
      .$if(site !== undefined, (all) => all.where('site', '=', site as string))
      .$if(page !== undefined, (all) => all.where(meetsPage(page ?? '')))
      .$if(within !== undefined, (all) =>
        all.where((eb) => inPlaces(eb, 'notice.site', wholeSites(within))),
      )
      .$call(inPart(part, sql`changed_at`, sql`notice`, 'desc'))
      .execute()
    return rows.map(toNotice)
  },
  noticesOn: async (site, url, today) => {
    const rows = await reader
      .selectFrom('notice')
      .selectAll()
      .where('site', '=', site)
      .where('more_on', '>=', today)
      .where(meetsPage(url))
      .orderBy('changed_at', 'desc')
      .orderBy('notice')
      .execute()
    return rows.map(toNotice)
  },
  putNotice: async (notice) => {
    const kept = {
      ...{ site: notice.site, page: notice.page, language: notice.language, known: notice.known },
      unknown: notice.unknown ?? null,
      confidential: notice.confidential ?? null,
      more_on: notice.moreOn,
      keeper: notice.keeper ?? null,
      // A new day is a new promise.
      reminded_on: null,
      changed_at: notice.changedAt,
      changed_by: notice.changedBy,
    }
    await writer
      .insertInto('notice')
      .values({ notice: notice.notice, ...kept })
      .onConflict((conflict) => conflict.column('notice').doUpdateSet(kept))
      .execute()
  },
  removeNotice: (notice) =>
    together(
      writer.deleteFrom('notice').where('notice', '=', notice).compile(),
      writer.deleteFrom('delivery').where('about', '=', notice).compile(),
    ),
  remind: ({ notice, remindedOn }, day, deliveries) =>
    together(
      writer
        .updateTable('notice')
        .set({ reminded_on: day })
        .where('notice', '=', notice)
        .where('reminded_on', remindedOn === undefined ? 'is' : '=', remindedOn ?? null)
        .compile(),
      ...insertDeliveries(writer, deliveries),
    ),
})
