/** How often pages were seen, by day. */
import { type Kysely, sql } from 'kysely'
import { inPlaces, ofOrganisation, onPage } from '../reading/filters.ts'
import type { Tables } from '../tables.ts'
import type { HeardStore, SampledViews, ViewFilter, ViewGroup } from './heard.ts'

/** Rows in one statement: with six columns far below what either engine takes as parameters. */
const ROWS = 500

type Db = Kysely<Tables>
type Row = Omit<Tables['daily_view'], 'page_number'> & { url: string }

const inParts = <T>(rows: readonly T[]) =>
  Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, n) =>
    rows.slice(n * ROWS, (n + 1) * ROWS),
  )

/** One statement may not touch a row twice: what is the same page without its query is added up. */
const together = (views: readonly SampledViews[], estimated: 0 | 1) => {
  const rows = new Map<string, Row>()
  for (const { site, page, day, language = '', views: count } of views) {
    const key = JSON.stringify([site, page, day, language])
    const row = rows.get(key)
    if (row) row.views += count
    else rows.set(key, { site, url: page, day, language, estimated, views: count })
  }
  return [...rows.values()]
}

const pageKey = (site: string, url: string) => `${site} ${url}`

const numbersOf = async (db: Db, rows: readonly Row[]) => {
  const find = async () => {
    const found = await db
      .selectFrom('page')
      .selectAll()
      .where('url', 'in', [...new Set(rows.map(({ url }) => url))])
      .where('site', 'in', [...new Set(rows.map(({ site }) => site))])
      .execute()
    return new Map(found.map(({ site, url, page_number }) => [pageKey(site, url), page_number]))
  }
  const known = await find()
  const missing = rows.filter(({ site, url }) => !known.has(pageKey(site, url)))
  if (missing.length === 0) return known
  await db
    .insertInto('page')
    // The database gives out numbers.
    .values(missing.map(({ site, url }) => ({ site, url })) as never)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return find()
}

const write = async (db: Db, views: readonly SampledViews[], estimated: 0 | 1) => {
  for (const part of inParts(together(views, estimated))) {
    const numbers = await numbersOf(db, part)
    const values = part.map(({ url, ...row }) => ({
      ...row,
      page_number: numbers.get(pageKey(row.site, url)) as number,
    }))
    const count = estimated ? sql<number>`daily_view.views + excluded.views` : sql`excluded.views`
    await db
      .insertInto('daily_view')
      .values(values)
      .onConflict((conflict) =>
        conflict
          .columns(['site', 'page_number', 'day', 'estimated', 'language'])
          .doUpdateSet({ views: count as never }),
      )
      .execute()
  }
}

/** Days of pages, with the sample only where nobody counted. */
const daysOf = (db: Db, { within, site, organisation, page, from, to }: ViewFilter) =>
  db
    .selectFrom('daily_view')
    .innerJoin('page', 'page.page_number', 'daily_view.page_number')
    .select(['daily_view.site', 'page.url'])
    .select([
      sql<number>`sum(CASE WHEN estimated = 0 THEN views END)`.as('counted'),
      sql<number>`sum(CASE WHEN estimated = 1 THEN views END)`.as('sampled'),
    ])
    .groupBy(['daily_view.site', 'page.url', 'daily_view.day'])
    .$call((rows) => narrowed(rows, { within, site, organisation, page, from, to }))

const narrowed = <Q>(query: Q, { within, site, organisation, page, from, to }: ViewFilter): Q => {
  let rows = query as unknown as ReturnType<typeof plain>
  if (site !== undefined) rows = rows.where('daily_view.site', '=', site)
  if (from !== undefined) rows = rows.where('daily_view.day', '>=', from)
  if (to !== undefined) rows = rows.where('daily_view.day', '<=', to)
  if (page !== undefined) rows = rows.where((eb) => onPage(eb, page))
  if (organisation !== undefined)
    rows = rows.where((eb) => ofOrganisation(eb, 'daily_view.site', organisation))
  if (within) rows = rows.where((eb) => inPlaces(eb, 'daily_view.site', within))
  return rows as unknown as Q
}
const plain = (db: Db) =>
  db.selectFrom('daily_view').innerJoin('page', 'page.page_number', 'daily_view.page_number')

const byLanguage = (db: Db, filter: ViewFilter) =>
  narrowed(plain(db), filter)
    .select(['daily_view.language'])
    .select([sql<number>`sum(views)`.as('views'), sql<number>`sum(views)`.as('estimated')])
    .where('estimated', '=', 1)
    .groupBy('daily_view.language')

const byPlace = (db: Db, by: 'page' | 'site', filter: ViewFilter) => {
  const days = db.selectFrom(daysOf(db, filter).as('days'))
  const grouped =
    by === 'page'
      ? days.select(['site', 'url as page']).groupBy(['site', 'url'])
      : days.select('site').groupBy('site')
  return grouped.select([
    sql<number>`sum(coalesce(counted, sampled))`.as('views'),
    sql<number>`sum(CASE WHEN counted IS NULL THEN sampled ELSE 0 END)`.as('estimated'),
  ])
}

export const viewTable = (
  reader: Db,
  writer: Db,
): Pick<HeardStore, 'addViews' | 'putViews' | 'views'> => ({
  addViews: (views) => write(writer, views, 1),
  putViews: (views) => write(writer, views, 0),
  views: async (by: ViewGroup, filter, limit) => {
    const grouped = by === 'language' ? byLanguage(reader, filter) : byPlace(reader, by, filter)
    const rows = await (grouped as ReturnType<typeof byPlace>)
      .orderBy('views', 'desc')
      // Equal ones come in the same order each time, on any engine.
      .orderBy(sql.ref(by))
      .$if(limit !== undefined, (all) => all.limit(limit as number))
      .execute()
    return rows.map(({ views, estimated, ...group }) => ({
      ...group,
      views: Number(views),
      estimated: Number(estimated),
    }))
  },
})
