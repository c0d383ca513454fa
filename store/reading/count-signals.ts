/**
 * Signals counted one by one, for what no counts are kept of: two choices at once, words, a theme. Says the same as
 * kept counts would; the cost depends on how many signals there are.
 */
import { type RawBuilder, sql } from 'kysely'
import type { Counted } from '../../shared/kept.ts'
import { ROLES } from '../../shared/words.ts'
import { addCounts } from '../add-counts.ts'
import type { SignalFilter } from '../signal-row.ts'
import type { CountFilter, CountGroup, CountRow } from '../store.ts'
import { type Dialect, filtered, type Reader } from './filters.ts'
import { monthByMonth } from './month-by-month.ts'
import { spanOf } from './since.ts'

const groupsIn = ({ asIs }: Dialect): Record<CountGroup, RawBuilder<string>> => ({
  day: sql`substr(signal.received_at, 1, 10)`,
  // Sorted by the index of sites, each month would be looked for in all time.
  site: asIs('signal.site'),
  organisation: sql.ref('site.organisation'),
  page: sql.ref('page.url'),
})

/** Reasons are a list: lists are counted, and taken apart after. There are a few hundred of them at most. */
const VALUES: Record<Exclude<Counted, 'all'>, RawBuilder<string>> = {
  language: sql`coalesce(signal.language, '')`,
  source: sql.ref('signal.source'),
  reason: sql.ref('signal.reasons'),
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

/** Rows of all pieces added up, with one for each reason in a list; in the order of values, then of groups. */
const addedUp = (rows: readonly CountRow[], dimension: Counted): CountRow[] => {
  const sums = new Map<string, CountRow>()
  for (const row of rows) {
    const { value, counts, invited, repeated, ...groups } = row
    const values = dimension === 'reason' ? (JSON.parse(value ?? '[]') as string[]) : [value]
    for (const each of values) {
      const key = [each ?? '', ...Object.values(groups)].join('\0')
      const sum = sums.get(key)
      if (sum) addCounts(sum, row)
      else {
        const named = each === undefined ? groups : { ...groups, value: each }
        sums.set(key, { ...named, counts: { ...counts }, invited, repeated })
      }
    }
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}

/** What is counted of one piece of time. */
const countPiece = async (
  { db, dialect }: Reader,
  dimension: Counted,
  by: readonly CountGroup[],
  filter: CountFilter,
  after = 0,
): Promise<CountRow[]> => {
  const pages = db.selectFrom('signal').innerJoin('page', 'page.page_number', 'signal.page_number')
  type From = typeof pages
  // A join that nobody asks for is a look-up for each signal.
  const from =
    by.includes('page') || filter.within ? pages : (db.selectFrom('signal') as unknown as From)
  const placed = by.includes('organisation')
    ? (from.innerJoin('site', 'site.site', 'signal.site') as unknown as From)
    : from
  const value = dimension === 'all' ? undefined : VALUES[dimension]
  const groups = groupsIn(dialect)
  const keys = [...(value ? [value] : []), ...by.map((group) => groups[group])]
  const { query, order } = filtered(placed, asSignals(filter), dialect, 'arrival')
  const counted = query
    .select([
      count(sql`clarity = 'yes'`).as('yes'),
      count(sql`clarity = 'partly'`).as('partly'),
      count(sql`clarity = 'no'`).as('no'),
      count(sql`clarity IS NULL`).as('unsaid'),
      count(sql`invited = 1`).as('invited'),
      count(sql`repeated = 1`).as('repeated'),
      ...by.map((group) => groups[group].as(group)),
      ...(value ? [value.as('value')] : []),
    ])
    .$if(after > 0, (some) => some.where(sql.ref<number>(order), '>', after))
    .$if(filter.votes === 'distinct', (some) => some.where('repeated', '=', 0))
    .$if(value !== undefined, (some) => some.where(sql<boolean>`${value} IS NOT NULL`))
    .$if(keys.length > 0, (some) => some.groupBy(keys))
    .having(sql<number>`count(*)`, '>', 0)
  const rows = await counted.execute()
  return rows.map(({ yes, partly, no, unsaid, invited, repeated, ...named }) => ({
    ...named,
    counts: { yes, partly, no, unsaid },
    invited,
    repeated,
  }))
}

export const countSignals = async (
  reader: Reader,
  dimension: Counted,
  by: readonly CountGroup[],
  filter: CountFilter,
): Promise<CountRow[]> => {
  const { breath } = reader.dialect
  // Words are found by their index, at once from where the first day began.
  const byWords = filter.q !== undefined
  const { after } = byWords ? await spanOf(reader.db, filter) : { after: 0 }
  const pieces = breath && !byWords ? await monthByMonth(reader.db, filter) : [filter]
  const rows: CountRow[] = []
  for (const { from, to } of pieces) {
    rows.push(...(await countPiece(reader, dimension, by, { ...filter, from, to }, after)))
    await breath?.()
  }
  return addedUp(rows, dimension)
}
