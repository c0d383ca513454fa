/** Sudden waves, each told once. */
import type { Kysely } from 'kysely'
import { insertDeliveries } from '../desk/deliveries.ts'
import type { Together } from '../desk/together.ts'
import type { Tables } from '../tables.ts'
import type { Alert, HeardStore } from './heard.ts'

const toAlert = ({ page, marks, created_at, ...row }: Tables['alert']): Alert => ({
  ...row,
  ...(page === '' ? {} : { page }),
  what: row.what as Alert['what'],
  marks: JSON.parse(marks),
  createdAt: created_at,
})

export const alertTable = (
  reader: Kysely<Tables>,
  writer: Kysely<Tables>,
  together: Together,
): Pick<HeardStore, 'alerts' | 'putAlert'> => ({
  alerts: async ({ alert, site, from, to }) => {
    const rows = await reader
      .selectFrom('alert')
      .selectAll()
      .$if(alert !== undefined, (all) => all.where('alert', '=', alert as string))
      .$if(site !== undefined, (all) => all.where('site', '=', site as string))
      .$if(from !== undefined, (all) => all.where('day', '>=', from as string))
      .$if(to !== undefined, (all) => all.where('day', '<=', to as string))
      .orderBy('day', 'desc')
      .orderBy('site')
      .orderBy('page')
      .orderBy('what')
      .execute()
    return rows.map(toAlert)
  },
  putAlert: ({ page, marks, createdAt, ...rest }, deliveries) =>
    together(
      writer
        .insertInto('alert')
        .values({
          ...rest,
          page: page ?? '',
          marks: JSON.stringify(marks),
          created_at: createdAt,
        })
        .onConflict((conflict) => conflict.doNothing())
        .compile(),
      ...insertDeliveries(writer, deliveries),
    ),
})
