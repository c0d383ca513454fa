/**
 * Signals counted one by one, for what no counts are kept of: two choices at once, words, a theme. Says the same as
 * kept counts would; the cost depends on how many signals there are.
 */
import { type RawBuilder, sql } from 'kysely'
import type { Counted } from '../../shared/kept.ts'
import { REASONS, ROLES } from '../../shared/words.ts'
import type { SignalFilter } from '../signal-row.ts'
import type { CountFilter, CountGroup, CountRow } from '../store.ts'
import { filtered, type Reader } from './filters.ts'

const dayOf = sql<string>`substr(signal.received_at, 1, 10)`
const GROUPS: Record<CountGroup, RawBuilder<string>> = {
  day: dayOf,
  site: sql.ref('signal.site'),
  organisation: sql.ref('site.organisation'),
  page: sql.ref('page.url'),
}

/** A row for each reason; the words are of a closed list, so none is part of another with its quotes. */
const reasons = sql<{ reason: string }>`(${sql.join(
  REASONS.map((reason) => sql`SELECT ${sql.lit(reason)} AS reason`),
  sql` UNION ALL `,
)})`

const VALUES: Record<Exclude<Counted, 'all'>, RawBuilder<string>> = {
  language: sql`coalesce(signal.language, '')`,
  source: sql.ref('signal.source'),
  reason: sql.ref('named.reason'),
  channel: sql.ref('signal.question_channel'),
  region: sql.ref('signal.region'),
  lifeEvent: sql.ref('signal.life_event'),
}

const count = (condition: RawBuilder<unknown>) =>
  sql<number>`CAST(coalesce(sum(CASE WHEN ${condition} THEN 1 ELSE 0 END), 0) AS INTEGER)`

/** Who counts does not read: what is restricted counts for everybody, unless they ask by its words. */
const asSignals = ({ votes, q, theme, seenBy, ...filter }: CountFilter): SignalFilter => ({
  ...filter,
  q,
  theme,
  seenBy: q === undefined && theme === undefined ? ROLES : seenBy,
})

export const countSignals = async (
  { db, dialect }: Reader,
  dimension: Counted,
  by: readonly CountGroup[],
  filter: CountFilter,
): Promise<CountRow[]> => {
  const from = db
    .selectFrom('signal')
    .innerJoin('page', 'page.page_number', 'signal.page_number')
    .leftJoin('site', 'site.site', 'signal.site')
  const named =
    dimension === 'reason'
      ? (from.innerJoin(reasons.as('named'), (join) =>
          join.on(sql<boolean>`signal.reasons LIKE '%"' || named.reason || '"%'`),
        ) as unknown as typeof from)
      : from
  const value = dimension === 'all' ? undefined : VALUES[dimension]
  const { query } = filtered(named, asSignals(filter), dialect)
  const groups = [
    ...by.map((group) => GROUPS[group].as(group)),
    ...(value ? [value.as('value')] : []),
  ]
  const keys = [...(value ? [value] : []), ...by.map((group) => GROUPS[group])]
  const counted = query
    .select([
      count(sql`clarity = 'yes'`).as('yes'),
      count(sql`clarity = 'partly'`).as('partly'),
      count(sql`clarity = 'no'`).as('no'),
      count(sql`clarity IS NULL`).as('unsaid'),
      count(sql`invited = 1`).as('invited'),
      count(sql`repeated = 1`).as('repeated'),
      ...groups,
    ])
    .$if(filter.votes === 'distinct', (some) => some.where('repeated', '=', 0))
    .$if(value !== undefined, (some) => some.where(sql<boolean>`${value} IS NOT NULL`))
    .$if(keys.length > 0, (some) => some.groupBy(keys))
    .having(sql<number>`count(*)`, '>', 0)
  const rows = await keys.reduce((some, key) => some.orderBy(key), counted).execute()
  return rows.map(({ yes, partly, no, unsaid, invited, repeated, ...named }) => ({
    ...named,
    counts: { yes, partly, no, unsaid },
    invited,
    repeated,
  }))
}
