import { Hono } from 'hono'
import { shareOf } from '../../analysis/interval.ts'
import { mondayOf } from '../../analysis/weeks.ts'
import { CountsQuery, type Group, isDimension } from '../../shared/api/queries.ts'
import type { Counted } from '../../shared/kept.ts'
import { refuse } from '../../shared/problem.ts'
import { addCounts } from '../../store/add-counts.ts'
import type { CountFilter, CountGroup, CountRow, Store } from '../../store/store.ts'
import { checkQuery } from '../../worker/read-json.ts'
import { countsTable } from '../formats/counts.ts'
import { asFile, formatFor, onePage, streamed } from '../formats/sending.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { mayDo, placesOf, rolesOf } from '../who.ts'

/** Counts with the share that found it clear, its 95 % interval, and the number it rests on. */
const withShare = ({ counts, invited, repeated, ...group }: CountRow) => {
  const { yes, partly, no, unsaid } = counts
  const n = yes + partly + no
  const clear = shareOf(yes, n)
  return { ...group, signals: n + unsaid, yes, partly, no, unsaid, invited, repeated, clear }
}

/** Adds the days of each week up; everything else stays apart. */
const inWeeks = (rows: readonly CountRow[]) => {
  const weeks = new Map<string, CountRow & { week: string }>()
  for (const row of rows) {
    const { day = '', counts, invited, repeated, ...group } = row
    const week = mondayOf(day)
    const key = JSON.stringify([week, group])
    const sum = weeks.get(key)
    if (sum) addCounts(sum, row)
    else weeks.set(key, { week, ...group, counts: { ...counts }, invited, repeated })
  }
  return [...weeks.values()]
}

const countsBy = async (
  store: Store,
  dimension: Counted,
  by: readonly Group[],
  filter: CountFilter,
) => {
  if (!by.includes('week')) return store.counts(dimension, by as CountGroup[], filter)
  const groups = by.filter((group) => group !== 'day' && group !== 'week')
  return inWeeks(await store.counts(dimension, ['day', ...groups], filter))
}

/** `GET /v1/counts`: numbers only. Who may not read words may not ask how many have a word either. */
export const counts = (deps: SignInDeps) =>
  new Hono<SignedIn>().get(
    '/',
    may(deps, 'aggregate', { shares: true }),
    checkQuery(CountsQuery),
    async (c) => {
      const { by, dimension, bom, separator, ...filter } = c.req.valid('query')
      const who = c.get('who')
      const byWords = filter.q !== undefined || filter.theme !== undefined
      if (byWords && !mayDo(who, 'text')) refuse({ code: 'scope_missing', scope: 'text' })
      const groups = by.filter((word): word is Group => !isDimension(word))
      const [named] = by.filter(isDimension)
      const of = named ?? dimension ?? 'all'
      const columns = of === 'all' ? groups : [...groups, 'value' as const]
      const format = formatFor(c, countsTable(columns), { bom, separator })
      const within = await placesOf(deps, who)
      const asked = { ...filter, within, seenBy: rolesOf(who) }
      const rows = (await countsBy(deps.store, of, groups, asked)).map(withShare)
      if (!format) return c.json(rows)
      asFile(c, format)
      return c.body(streamed(format.encode(onePage(rows))))
    },
  )
