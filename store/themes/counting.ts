/** What was counted of themes as signals came and went; the cost depends on themes, sites and pages. */
import { type Kysely, sql } from 'kysely'
import { inPlaces } from '../reading/filters.ts'
import type { Tables } from '../tables.ts'
import { THEME_PARTS, type ThemeCount, type ThemeStore } from './themes.ts'

/** Rows of all sites together, or of those in some places. */
const countsOf = (
  db: Kysely<Tables>,
  dimensions: readonly string[],
  { period, within }: Parameters<ThemeStore['themeSizes']>[0],
) => {
  const rows = db
    .selectFrom('theme_count')
    .where('half', '=', period)
    .where('dimension', 'in', dimensions)
  return within
    ? rows
        .where('theme_count.site', '<>', '')
        .where((eb) => inPlaces(eb, 'theme_count.site', within))
    : rows.where('theme_count.site', '=', '')
}

/** Of pages the value is their number. */
const PAGE = sql<number>`CAST(theme_count.value AS INTEGER)`
const sumOf = sql<number>`CAST(sum(signals) AS INTEGER)`

export const themeCounting = (
  db: Kysely<Tables>,
): Pick<ThemeStore, 'themeSizes' | 'themeParts'> => ({
  themeSizes: async (asked) => {
    const { period, within } = asked
    const [sizes, repeated] = await Promise.all([
      countsOf(db, ['all'], asked)
        .select(['theme', sumOf.as('signals')])
        .groupBy('theme')
        .execute(),
      db
        .selectFrom('theme_words')
        .select(['words', 'theme', 'signals'])
        .where('half', '=', period)
        // As it stands there: an index holds these alone.
        .where(sql<boolean>`many = 1`)
        .$if(within !== undefined, (rows) =>
          rows.where((eb) => inPlaces(eb, 'theme_words.site', within ?? [])),
        )
        .execute(),
    ])
    return { sizes, repeated }
  },
  themeParts: async (asked) => {
    const { period, within, largest } = asked
    const bySite = db
      .selectFrom('theme_count')
      .leftJoin('site', 'site.site', 'theme_count.site')
      .select(['theme', 'theme_count.site', 'site.organisation', 'signals'])
      .where('half', '=', period)
      .where('dimension', '=', 'all')
      .where('theme_count.site', '<>', '')
      .$if(within !== undefined, (rows) =>
        rows.where((eb) => inPlaces(eb, 'theme_count.site', within ?? [])),
      )
    const pages = (theme: string) => {
      const counted = db
        .selectFrom('theme_count')
        .select(['theme', 'value', 'signals'])
        .where('half', '=', period)
        .where('dimension', '=', 'page')
        .where('theme_count.site', '=', '')
        .where('theme', '=', theme)
        .$if(within !== undefined, (rows) =>
          rows.where(PAGE, 'in', (eb) =>
            eb
              .selectFrom('page')
              .select('page.page_number')
              .where((of) => inPlaces(of, 'page.site', within ?? [])),
          ),
        )
        .$if(largest !== undefined, (rows) =>
          rows
            .orderBy('signals', 'desc')
            .orderBy('value')
            .limit(largest ?? 0),
        )
      // Addresses are looked up for what is left.
      return db
        .selectFrom(counted.as('theme_count'))
        .innerJoin('page', (join) => join.on(sql<boolean>`page.page_number = ${PAGE}`))
        .select(['theme', 'page.url', 'signals'])
        .execute()
    }
    const parts = await countsOf(db, THEME_PARTS, asked)
      .select(['theme', 'dimension', 'value', sumOf.as('signals')])
      .groupBy(['theme', 'dimension', 'value'])
      .execute()
    const sites = await bySite.execute()
    const found = [...new Set(sites.map(({ theme }) => theme))].filter((theme) => theme !== '')
    const onPages = largest === 0 ? [] : await Promise.all(found.map(pages))
    return [
      ...(parts as ThemeCount[]),
      ...sites.flatMap(({ theme, site, organisation, signals }): ThemeCount[] => [
        { theme, dimension: 'site', value: site, signals },
        { theme, dimension: 'organisation', value: organisation ?? site, signals },
      ]),
      ...onPages.flat().map(
        ({ theme, url, signals }): ThemeCount => ({
          ...{ theme, dimension: 'page', value: url, signals },
        }),
      ),
    ]
  },
})
