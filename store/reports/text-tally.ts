/** How many texts of a half-year there are to analyse, and how many are set apart or gone. */
import { sql } from 'kysely'
import { daysOf } from '../../shared/half-year.ts'
import type { Place } from '../../shared/rights.ts'
import { ROLES } from '../../shared/words.ts'
import { filtered, inPlaces, type Reader } from '../reading/filters.ts'
import { hasPage } from '../reading/kept-count.ts'
import type { TextKind } from '../text-counts.ts'
import type { ReportStore } from './reports.ts'

type Asked = Parameters<ReportStore['textTally']>[0]

const endOf = (day: string) => `${day}T23:59:59.999Z`

/** From what is kept by site. */
const kept = ({ db }: Reader, { period, within }: Asked) =>
  db
    .selectFrom('text_count')
    .select(['what', sql<number>`CAST(sum(signals) AS INTEGER)`.as('signals')])
    .where('half', '=', period)
    .$if(within !== undefined, (all) =>
      all.where((eb) => inPlaces(eb, 'text_count.site', within ?? [])),
    )
    .groupBy('what')
    .execute()

/** Of single pages signals themselves are counted. */
const counted = ({ db, dialect }: Reader, { period, within }: Asked) => {
  const what = sql<string>`CASE WHEN signal.quarantine IS NOT NULL THEN 'quarantined'
    WHEN signal.restricted IS NOT NULL THEN 'confidential' ELSE 'analysed' END`
  const everything = { withWords: true, quarantine: 'include', seenBy: ROLES } as const
  const { query } = filtered(
    db
      .selectFrom('signal')
      .innerJoin('page', 'page.page_number', 'signal.page_number')
      .select([what.as('what'), sql<number>`count(*)`.as('signals')]),
    { ...daysOf(period), within, ...everything },
    dialect,
  )
  return query.groupBy(what).execute()
}

const erasedIn = async ({ db }: Reader, from: string, to: string, within: Asked['within']) => {
  // Which page it was said on is gone as well: of pages alone nothing can be told.
  const places = within?.filter((place) => !hasPage(place))
  const { erased } = await db
    .selectFrom('erased')
    .select(sql<number>`count(*)`.as('erased'))
    .where('erased_at', '>=', from)
    .where('erased_at', '<=', endOf(to))
    // As it stands there: an index holds these alone.
    .where(sql<boolean>`reason <> 'retention'`)
    .$if(places !== undefined, (all) =>
      all.where((eb) => inPlaces(eb, 'erased.site', places as readonly Place[])),
    )
    .executeTakeFirstOrThrow()
  return Number(erased)
}

export const textTally =
  (reader: Reader): ReportStore['textTally'] =>
  async (asked) => {
    const { from, to } = daysOf(asked.period)
    const rows = await (asked.within?.some(hasPage) ? counted : kept)(reader, asked)
    const of = (kind: TextKind) => Number(rows.find(({ what }) => what === kind)?.signals ?? 0)
    return {
      analysed: of('analysed'),
      confidential: of('confidential'),
      quarantined: of('quarantined'),
      erased: await erasedIn(reader, from, to, asked.within),
    }
  }
