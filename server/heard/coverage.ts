/** Seen against heard, from the counts that are kept by day. */
import { type Basis, type Covered, coverage, type Group } from '../../analysis/coverage.ts'
import { REGIONS } from '../../analysis/population.ts'
import { daysAfter } from '../../shared/days.ts'
import type { CoverageBy } from '../../shared/heard.ts'
import { isIn } from '../../shared/rights.ts'
import type { Site } from '../../shared/site.ts'
import { CHANNELS, SOURCES } from '../../shared/words.ts'
import type { ViewRow } from '../../store/heard/heard.ts'
import type { CountFilter, CountRow, Store } from '../../store/store.ts'

type Span = { from: string; to: string }
type Asked = Omit<CountFilter, 'from' | 'to' | 'votes'> & Span & { by: CoverageBy; limit?: number }
type Line = Group & { site?: string; always?: 'region' | 'implementer' }

const signalsOf = ({ counts }: CountRow) => counts.yes + counts.partly + counts.no + counts.unsaid
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

/** As many days, just before. */
const before = ({ from, to }: Span): Span => {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1
  return { from: daysAfter(from, -days), to: daysAfter(from, -1) }
}

/** Lines by their value; equal values together. */
const gathered = () => {
  const lines = new Map<string, Line>()
  const at = (value: string): Line => {
    const known = lines.get(value)
    if (known) return known
    const made: Line = { value, signals: 0 }
    lines.set(value, made)
    return made
  }
  return {
    at,
    hear: (value: string, signals: number) => {
      at(value).signals += signals
    },
    see: (value: string, { views, estimated }: ViewRow) => {
      const line = at(value)
      const { views: had, estimated: sampled } = line.views ?? { views: 0, estimated: 0 }
      line.views = { views: had + views, estimated: sampled + estimated }
    },
    weigh: (value: string, weight: number) => {
      const line = at(value)
      line.weight = (line.weight ?? 0) + weight
    },
    all: () => [...lines.values()],
  }
}

/** `nl-BE` and `nl` are one language here. */
const primary = (tag: string) => tag.toLowerCase().split('-')[0] || 'und'

type World = { store: Store; sites: readonly Site[]; filter: CountFilter }

const READ: Record<CoverageBy, (world: World, span: Span) => Promise<[Basis, Line[]]>> = {
  page: async ({ store, filter }) => {
    const lines = gathered()
    for (const row of await store.counts('all', ['site', 'page'], filter)) {
      lines.hear(`${row.site} ${row.page}`, signalsOf(row))
    }
    for (const row of await store.views('page', filter)) lines.see(`${row.site} ${row.page}`, row)
    const pages = lines.all().map(({ value, ...line }) => {
      const [site = '', page = ''] = value.split(' ')
      return { ...line, value: page, site }
    })
    return ['views', pages]
  },
  organisation: async ({ store, sites, filter }) => {
    const lines = gathered()
    const of = new Map(sites.map(({ site, organisation }) => [site, organisation]))
    for (const { organisation, implementer } of sites) {
      const line = lines.at(organisation)
      if (implementer) line.always = 'implementer'
    }
    for (const row of await store.counts('all', ['organisation'], filter)) {
      lines.hear(row.organisation ?? '', signalsOf(row))
    }
    for (const row of await store.views('site', filter)) {
      lines.see(of.get(row.site ?? '') ?? '', row)
    }
    return ['views', lines.all()]
  },
  language: async ({ store, sites, filter }) => {
    const lines = gathered()
    for (const tag of sites.flatMap(({ languages }) => languages)) lines.at(primary(tag))
    for (const row of await store.counts('language', [], filter)) {
      lines.hear(primary(row.value ?? ''), signalsOf(row))
    }
    for (const row of await store.views('language', filter)) {
      lines.see(primary(row.language ?? ''), row)
    }
    return ['views', lines.all()]
  },
  region: async ({ store, filter }) => {
    const lines = gathered()
    for (const { region, inhabitants, outsideRandstad } of REGIONS) {
      lines.weigh(region, inhabitants)
      if (outsideRandstad) lines.at(region).always = 'region'
    }
    for (const row of await store.counts('region', [], filter)) {
      lines.hear(row.value ?? '', signalsOf(row))
    }
    return ['population', lines.all()]
  },
  channel: (world, span) => againstBefore('channel', CHANNELS, world, span),
  source: (world, span) => againstBefore('source', SOURCES, world, span),
  'life-event': (world, span) => againstBefore('lifeEvent', [], world, span),
}

const againstBefore = async (
  dimension: 'channel' | 'source' | 'lifeEvent',
  known: readonly string[],
  { store, filter }: World,
  span: Span,
): Promise<[Basis, Line[]]> => {
  const lines = gathered()
  for (const value of known) lines.at(value)
  for (const row of await store.counts(dimension, [], filter)) {
    lines.hear(row.value ?? '', signalsOf(row))
  }
  for (const row of await store.counts(dimension, [], { ...filter, ...before(span) })) {
    lines.weigh(row.value ?? '', signalsOf(row))
  }
  return ['before', lines.all()]
}

/** Who is not heard first, then what always has a line, then the largest. */
const rank = ({ unheard, always, expected }: Covered & Line) =>
  (unheard ? 4 : 0) + (always ? 2 : 0) + (expected ?? 0)

export const readCoverage = async (store: Store, { by, limit, ...asked }: Asked) => {
  const { from, to, within, site, organisation, invited = false } = asked
  const filter = { ...asked, invited }
  const sites = (await store.sites()).filter(
    (one) =>
      (!within || isIn(one, within)) &&
      (site === undefined || one.site === site) &&
      (organisation === undefined || one.organisation === organisation),
  )
  const [basis, lines] = await READ[by]({ store, sites, filter }, { from, to })
  const all = await store.counts('all', [], filter)
  const rows = (coverage(lines, basis) as (Covered & Line)[])
    .sort((a, b) => rank(b) - rank(a) || b.signals - a.signals || (a.value < b.value ? -1 : 1))
    .map(({ views, weight: _, ...row }) => ({ ...row, ...views }))
  return {
    ...{ by, from, to, invited, basis },
    signals: sum(all.map(signalsOf)),
    views: sum(rows.map(({ views = 0 }) => views)),
    rows: rows.slice(0, limit),
    more: limit !== undefined && rows.length > limit,
  }
}
