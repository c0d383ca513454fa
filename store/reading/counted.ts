/** The rows to add up for a count: of all sites or of whole sites by day, of pages by month where no day is asked for. */
import { type Kysely, sql } from 'kysely'
import { EVERY_SITE, WHOLE_SITE } from '../daily-counts.ts'
import type { CountFilter } from '../store.ts'
import type { Tables } from '../tables.ts'
import { onPage } from './filters.ts'
import type { KeptCount } from './kept-count.ts'
import { inWholeMonths, type Part } from './months.ts'

type Asked = KeptCount & {
  perPage: boolean
  /** Whether it is about all sites together; else of each site apart. */
  everySite: boolean
  byDay: boolean
  filter: Pick<CountFilter, 'site' | 'page' | 'from' | 'to'>
}

const partOf = (db: Kysely<Tables>, asked: Asked, part: Part) => {
  const { dimension, value, perPage, everySite, filter } = asked
  const { site, page } = filter
  const { table, from, to } = part
  const time = table === 'daily_count' ? ('day' as const) : ('month' as const)
  return db
    .selectFrom(table)
    .select(['site', 'page_number', 'value', 'clarity', 'invited', 'repeated', 'signals'])
    .select(sql.ref<string>(time).as('day'))
    .where('dimension', '=', dimension)
    .$if(value !== undefined, (rows) => rows.where('value', '=', value ?? ''))
    .where('page_number', perPage ? '>' : '=', WHOLE_SITE)
    .where('site', everySite ? '=' : '>', EVERY_SITE)
    .$if(perPage && (site ?? page) !== undefined, (rows) =>
      // Pages of one site are few: from them the counts are found by number.
      rows.where('page_number', 'in', (eb) =>
        eb
          .selectFrom('page')
          .select('page.page_number')
          .$if(site !== undefined, (pages) => pages.where('page.site', '=', site ?? ''))
          .$if(page !== undefined, (pages) => pages.where((eb) => onPage(eb, page ?? ''))),
      ),
    )
    .$if(from !== undefined, (rows) => rows.where(sql.ref(time), '>=', from))
    .$if(to !== undefined, (rows) => rows.where(sql.ref(time), '<=', to))
}

/** Rows as of `daily_count`; in those of whole months the day is a month. */
export const countedRows = (db: Kysely<Tables>, asked: Asked) => {
  const { perPage, byDay, filter } = asked
  const { from, to } = filter
  const inDays: Part = { table: 'daily_count', from, to }
  const [first = inDays, ...others] = perPage && !byDay ? inWholeMonths(from, to) : [inDays]
  return others.reduce(
    (all, part) => all.unionAll(partOf(db, asked, part)),
    partOf(db, asked, first),
  )
}
