/** Filters become SQL in one place, for lists, exports and counts, on every engine alike. */
import {
  type Expression,
  type ExpressionBuilder,
  type Kysely,
  type RawBuilder,
  type SqlBool,
  sql,
} from 'kysely'
import type { Place } from '../../shared/rights.ts'
import type { Role } from '../../shared/words.ts'
import { type SearchWord, searchWords } from '../search-words.ts'
import type { SignalFilter } from '../signal-row.ts'
import type { PageRequest } from '../store.ts'
import type { Tables } from '../tables.ts'

/** A condition that leaves fewer rows to look through. */
export type Narrowing = () => Promise<RawBuilder<SqlBool>>

/** What engines say differently. */
export type Dialect = {
  /** Where to look for these words, in turn, until a page is full; the last one leaves out nothing. */
  windows?: (
    words: readonly SearchWord[],
  ) => (db: Kysely<Tables>, request: PageRequest) => Narrowing[]
  /** Leaves only signals whose words hold all these, in a query for `signal`. */
  search: <Q>(query: Q, words: readonly SearchWord[]) => Q
  /** That a signal has this id, in words for which there is an index. */
  byId: (id: string) => RawBuilder<SqlBool>
  /** A column of which an index is not to be used: in the order of change its range need not be put in order. */
  asIs: (column: string) => RawBuilder<string>
  /** What a search sorts by, equal to `signal.changed`: an index of words may come sorted by itself. */
  searchOrder: 'signal.changed' | 'search.rowid'
  /** Of an engine within our process, whose long reads hold up everything else: lets the others go first. */
  breath?: () => Promise<void>
  /** A text as a JSON string. */
  quote: (text: RawBuilder<unknown>) => RawBuilder<unknown>
  /** The `line` of each row of `part`, in the order of change, with line breaks between. */
  joinLines: RawBuilder<string | null>
}
export type Reader = { db: Kysely<Tables>; dialect: Dialect }

/** The last moment of a day or, for a moment, that moment itself; as it sorts among ISO times. */
const untilEndOf = (to: string) => (to.length === 10 ? `${to}T23:59:59.999Z` : to)

/** Everything at or below an address that ends in `*`, as a range that an index can walk. */
const prefixRange = (page: string): [string, string] => {
  const prefix = page.slice(0, -1)
  return [prefix, `${prefix}\u{10ffff}`]
}

type PageBuilder = ExpressionBuilder<Tables, 'page'>

export const onPage = (builder: unknown, page: string) => {
  const eb = builder as PageBuilder
  if (!page.endsWith('*')) return eb('page.url', '=', page)
  const [low, high] = prefixRange(page)
  return eb.and([eb('page.url', '>=', low), eb('page.url', '<', high)])
}

/** Where it is written of which site a row is. */
type SiteColumn =
  `${'signal' | 'page' | 'daily_count' | 'daily_view' | 'erased' | 'notice' | 'page_change' | 'site' | 'text_count' | 'theme_count' | 'theme_words'}.site`

/** The sites of an organisation. */
export const ofOrganisation = (
  builder: unknown,
  column: 'site' | SiteColumn,
  organisation: string,
) => {
  const eb = builder as ExpressionBuilder<Tables, 'signal' | 'daily_count'>
  return eb(
    column as 'signal.site',
    'in',
    eb.selectFrom('site').select('site.site').where('site.organisation', '=', organisation),
  )
}

/** Whatever lies in one of the places; nothing when there are none. */
export const inPlaces = (builder: unknown, column: SiteColumn, places: readonly Place[]) => {
  const eb = builder as ExpressionBuilder<Tables, 'signal' | 'page'>
  return eb.or(
    places.map((place) => {
      if ('organisation' in place) return ofOrganisation(eb, column, place.organisation)
      const here = eb(column as 'signal.site', '=', place.site)
      return place.page === undefined ? here : eb.and([here, onPage(eb, place.page)])
    }),
  )
}

/** What is for everybody, and what is for one of these roles. Who forgets to name the reader shows less, not more. */
export const seenBy = (builder: unknown, roles: readonly Role[] = []) => {
  const eb = builder as SignalBuilder
  return eb.or([
    eb('signal.restricted', 'is', null),
    // A JSON list of words from a closed list, as are reasons.
    ...roles.map((role) => eb('signal.restricted', 'like', `%"${role}"%`)),
  ])
}

type SignalBuilder = ExpressionBuilder<Tables, 'signal' | 'page'>

/** Columns that a filter compares as they are. */
const PLAIN = {
  site: 'signal.site',
  clarity: 'signal.clarity',
  channel: 'signal.question_channel',
  language: 'signal.language',
  source: 'signal.source',
  region: 'signal.region',
  lifeEvent: 'signal.life_event',
} as const

/** The index that signals are read along: of when they came in, of the order of change, or as the engine likes. */
type Along = 'arrival' | 'change' | 'either'
/** Columns by which an engine would leave that index. */
type Columns = Record<'received' | 'page' | 'pages', RawBuilder<string>>

const columnsAlong = (along: Along, { asIs }: Dialect): Columns => {
  const of = (column: string, ...others: Along[]) =>
    others.includes(along) ? asIs(column) : sql.ref<string>(column)
  return {
    received: of('signal.received_at', 'change'),
    // What was said on one page has an index in the order of change, on several it has not.
    page: of('signal.page_number', 'arrival'),
    pages: of('signal.page_number', 'arrival', 'change'),
  }
}

const atPage = (columns: Columns, page: string, site: string | undefined) => {
  if (!page.endsWith('*') && site !== undefined) {
    return sql<SqlBool>`${columns.page} =
      (SELECT page_number FROM page AS named WHERE named.site = ${site} AND named.url = ${page})`
  }
  const [low, high] = prefixRange(page)
  const here = page.endsWith('*')
    ? sql`named.url >= ${low} AND named.url < ${high}`
    : sql`named.url = ${page}`
  return sql<SqlBool>`${columns.pages} IN (SELECT page_number FROM page AS named WHERE ${here})`
}

/** Each condition that a filter sets. */
const conditions = (
  eb: SignalBuilder,
  filter: SignalFilter,
  columns: Columns,
): Expression<SqlBool>[] => {
  const all: Expression<SqlBool>[] = [seenBy(eb, filter.seenBy)]
  for (const [member, column] of Object.entries(PLAIN)) {
    const value = filter[member as keyof typeof PLAIN]
    if (value !== undefined) all.push(eb(column as 'signal.site', '=', value))
  }
  const { organisation, page, reason, from, to, withWords, invited, within } = filter
  if (within) all.push(inPlaces(eb, 'signal.site', within))
  if (organisation) all.push(ofOrganisation(eb, 'signal.site', organisation))
  if (page) all.push(atPage(columns, page, filter.site))
  // Reasons are a JSON list of words from a closed list: none of them is part of another with its quotes.
  if (reason) all.push(eb('signal.reasons', 'like', `%"${reason}"%`))
  if (filter.theme !== undefined)
    all.push(sql`signal.id IN (SELECT id FROM signal_theme WHERE theme = ${filter.theme})`)
  if (from) all.push(sql`${columns.received} >= ${from}`)
  if (to) all.push(sql`${columns.received} <= ${untilEndOf(to)}`)
  if (invited !== undefined) {
    all.push(sql`coalesce(signal.invited, 0) = ${Number(invited)}`)
  }
  if (withWords) {
    all.push(
      eb.or([
        eb('signal.message', 'is not', null),
        eb('signal.question_text', 'is not', null),
        eb('signal.offer', 'is not', null),
      ]),
    )
  }
  // What looked like a letter may turn out to be a mark: no word of that is anywhere.
  if (filter.q !== undefined && wordsIn(filter).length === 0) all.push(sql`1 = 0`)
  const quarantine = filter.quarantine ?? 'exclude'
  if (quarantine !== 'include') {
    all.push(eb('signal.quarantine', quarantine === 'only' ? 'is not' : 'is', null))
  }
  return all
}

/** A query for signals with every condition of a filter, and the column to sort it by. */
export const filtered = <Q extends { where: (...args: never[]) => unknown }>(
  query: Q,
  filter: SignalFilter,
  dialect: Dialect,
  along: Along = 'either',
) => {
  const { search, searchOrder, byId } = dialect
  const columns = columnsAlong(along, dialect)
  const words = wordsIn(filter)
  const found = words.length === 0 ? query : search(query, words)
  const where = found.where as (build: (eb: SignalBuilder) => Expression<SqlBool>) => Q
  return {
    query: where.call(found, (eb) =>
      eb.and([
        ...conditions(eb, filter, columns),
        ...(filter.id === undefined ? [] : [byId(filter.id)]),
      ]),
    ),
    order: words.length === 0 ? ('signal.changed' as const) : searchOrder,
  }
}

const wordsIn = ({ q }: SignalFilter) => (q === undefined ? [] : searchWords(q))

/** Runs a query, for a search once for each window, until a page is full. */
export const inWindows = async <R>(
  { db, dialect }: Reader,
  filter: SignalFilter,
  request: PageRequest,
  run: (narrow: RawBuilder<SqlBool> | undefined) => Promise<{ found: R; rows: number }>,
): Promise<R> => {
  const words = wordsIn(filter)
  const windows = words.length === 0 ? [] : (dialect.windows?.(words)(db, request) ?? [])
  for (const narrow of windows) {
    const { found, rows } = await run(await narrow())
    if (rows >= request.limit || narrow === windows.at(-1)) return found
  }
  return (await run(undefined)).found
}
