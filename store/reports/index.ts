/** All that the store keeps of reports, on any engine. */
import { type Kysely, sql } from 'kysely'
import { ROLES } from '../../shared/words.ts'
import type { Together } from '../desk/together.ts'
import { filtered, inPlaces, type Reader } from '../reading/filters.ts'
import type { Tables } from '../tables.ts'
import { decisionTable, reportTextTable } from './decisions.ts'
import type { ReportStore } from './reports.ts'
import { reportTable } from './versions.ts'

const tally = ({ db, dialect }: Reader): ReportStore['textTally'] => {
  const endOf = (day: string) => `${day}T23:59:59.999Z`
  return async ({ from, to, within }) => {
    // What was said in confidence counts too: a number gives nothing of it away.
    const filter = {
      from,
      to,
      within,
      withWords: true,
      quarantine: 'include',
      seenBy: ROLES,
    } as const
    const perPage = within?.some((place) => 'page' in place && place.page)
    const signals = db.selectFrom('signal')
    const { query } = filtered(
      (perPage
        ? (signals.innerJoin('page', 'page.page_number', 'signal.page_number') as typeof signals)
        : signals
      ).select([
        sql<number>`count(*) FILTER (WHERE signal.quarantine IS NULL)`.as('analysed'),
        sql<number>`count(*) FILTER (WHERE signal.quarantine IS NOT NULL)`.as('quarantined'),
      ]),
      filter,
      dialect,
    )
    // Which page it was said on is gone as well: of pages alone nothing can be told.
    const places = within?.filter((place) => !('page' in place && place.page))
    const [said, erased] = await Promise.all([
      query.executeTakeFirstOrThrow(),
      db
        .selectFrom('erased')
        .select(sql<number>`count(*)`.as('erased'))
        .where('erased_at', '>=', from)
        .where('erased_at', '<=', endOf(to))
        .where('reason', '<>', 'retention')
        .$if(places !== undefined, (all) =>
          all.where((eb) => inPlaces(eb, 'erased.site', places ?? [])),
        )
        .executeTakeFirstOrThrow(),
    ])
    return {
      analysed: Number(said.analysed),
      quarantined: Number(said.quarantined),
      erased: Number(erased.erased),
    }
  }
}

export const reportTables = (
  reader: Reader,
  writer: Kysely<Tables>,
  together: Together,
): ReportStore => ({
  ...reportTable(reader.db, writer, together),
  ...decisionTable(reader.db, writer, together),
  ...reportTextTable(reader.db),
  textTally: tally(reader),
})
