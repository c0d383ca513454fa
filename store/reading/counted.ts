/** The rows to add up for a count: of whole sites by day, of pages by month where no day is asked for. */
import { type Kysely, sql } from 'kysely'
import { WHOLE_SITE } from '../daily-counts.ts'
import type { CountFilter } from '../store.ts'
import type { Tables } from '../tables.ts'
import { onPage } from './filters.ts'
import type { KeptCount } from './kept-count.ts'
import { inWholeMonths, type Part } from './months.ts'

type Asked = KeptCount & {
  perPage: boolean
  /** Of all sites together, none told from another. */
  total: boolean
  byDay: boolean
  filter: Pick<CountFilter, 'site' | 'page' | 'from' | 'to'>
}

const VALUES = ['value', 'clarity', 'invited', 'repeated', 'signals'] as const

/** From its number and site each page's days are found at once; without them all days that there are would be read. */
const ofEveryPage = (db: Kysely<Tables>, table: Part['table']) =>
  db
    .selectFrom('page')
    // In this order, also for an engine that would turn it round.
    .crossJoin(`${table as 'daily_count'} as counted`)
    .whereRef('counted.page_number', '=', 'page.page_number')
    .whereRef('counted.site', '=', 'page.site')

type Rows = ReturnType<typeof ofSites>
const ofSites = (db: Kysely<Tables>) => db.selectFrom('daily_count as counted')

const partOf = (db: Kysely<Tables>, { dimension, value, perPage, filter }: Asked, part: Part) => {
  const { site, page } = filter
  const { table, from, to } = part
  const time = sql.ref<string>(table === 'daily_count' ? 'counted.day' : 'counted.month')
  const everyPage = perPage && (site ?? page) === undefined
  const rows = everyPage ? ofEveryPage(db, table) : db.selectFrom(`${table} as counted`)
  return (rows as unknown as Rows)
    .select(['counted.site', 'counted.page_number', ...VALUES])
    .select(time.as('day'))
    .where('dimension', '=', dimension)
    .$if(value !== undefined, (rows) => rows.where('value', '=', value ?? ''))
    .$if(!everyPage, (rows) => rows.where('counted.page_number', perPage ? '>' : '=', WHOLE_SITE))
    .$if(perPage && !everyPage, (rows) =>
      // Pages of one site are few: from them the counts are found by number.
      rows.where('counted.page_number', 'in', (eb) =>
        eb
          .selectFrom('page')
          .select('page.page_number')
          .$if(site !== undefined, (pages) => pages.where('page.site', '=', site ?? ''))
          .$if(page !== undefined, (pages) => pages.where((eb) => onPage(eb, page ?? ''))),
      ),
    )
    .$if(from !== undefined, (rows) => rows.where(time, '>=', from as string))
    .$if(to !== undefined, (rows) => rows.where(time, '<=', to as string))
}

/** Of all sites together there is one row where they have hundreds. */
const inTotal = (db: Kysely<Tables>, { dimension, value, filter: { from, to } }: Asked) =>
  db
    .selectFrom('total_count')
    .select([sql<string>`''`.as('site'), sql<number>`0`.as('page_number'), ...VALUES, 'day'])
    .where('dimension', '=', dimension)
    .$if(value !== undefined, (rows) => rows.where('value', '=', value ?? ''))
    .$if(from !== undefined, (rows) => rows.where('day', '>=', from as string))
    .$if(to !== undefined, (rows) => rows.where('day', '<=', to as string))

/** Rows as of `daily_count`; in those of whole months the day is a month. */
export const countedRows = (db: Kysely<Tables>, asked: Asked) => {
  const { perPage, byDay, filter } = asked
  const { from, to } = filter
  if (asked.total) return inTotal(db, asked) as unknown as ReturnType<typeof partOf>
  const inDays: Part = { table: 'daily_count', from, to }
  const [first = inDays, ...others] = perPage && !byDay ? inWholeMonths(from, to) : [inDays]
  return others.reduce(
    (all, part) => all.unionAll(partOf(db, asked, part)),
    partOf(db, asked, first),
  )
}
