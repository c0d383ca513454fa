import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Counted } from '../../../shared/kept.ts'
import type { CountFilter, CountGroup, CountRow, PlacedEntry } from '../../../store/store.ts'
import { anEntry, aSite } from '../../support/a-signal.ts'
import type { StoreUnderTest } from './under-test.ts'

const SITES = [
  aSite({ organisation: 'Dienst' }),
  aSite({ site: 'ander', organisation: 'Gemeente' }),
] as const
const REGIONS = ['NL-UT', 'NL-GR', undefined] as const
const CHANNELS = ['phone', 'letter', undefined] as const
const REASONS = [[], ['missing'], ['missing', 'hard-words'], ['other']] as const
const WORDS = ['toeslag', 'brief over toeslag', undefined] as const

/** Each of so many has its own mix: numbers that share no factor. */
const theEntry = (n: number): PlacedEntry => {
  const channel = CHANNELS[n % 3]
  const region = REGIONS[Math.floor(n / 2) % 3]
  const message = WORDS[Math.floor(n / 4) % 3]
  const entry = anEntry(
    {
      site: n % 5 === 0 ? 'ander' : 'demo',
      page: { url: `https://a.nl/${n % 4}` },
      clarity: (['yes', 'no', 'partly', undefined] as const)[n % 4] ?? (message ? undefined : 'no'),
      reasons: n % 4 === 1 ? [...(REASONS[Math.floor(n / 4) % 4] ?? [])] : undefined,
      language: (['nl', 'ar', undefined] as const)[n % 3],
      lifeEvent: n % 2 ? 'verhuizen' : undefined,
      invited: n % 6 === 0,
      message: message && `${message} ${n % 40}`,
      ...(channel === 'phone' || channel === 'letter'
        ? { question: { text: `Hoe werkt dit ${n}?`, channel: 'page' as const } }
        : {}),
    },
    { receivedAt: `2026-0${(n % 3) + 1}-1${n % 7}T12:00:00.000Z` },
  )
  const { postcode4, ...signal } = entry.signal as PlacedEntry['signal'] & { postcode4?: string }
  return { ...entry, signal: { ...signal, ...(region ? { region } : {}) } }
}

/** What a filter leaves, said once more and without SQL. */
const passes = ({ signal, receivedAt }: PlacedEntry, filter: CountFilter) => {
  const day = receivedAt.slice(0, 10)
  const words = [signal.message, signal.question?.text].join(' ')
  const { site, page, from, to, organisation } = filter
  return (
    (site === undefined || signal.site === site) &&
    (page === undefined || signal.page.url === page || page === 'https://a.nl/*') &&
    (from === undefined || day >= from) &&
    (to === undefined || day <= to) &&
    (organisation === undefined || (organisation === 'Dienst') === (signal.site === 'demo')) &&
    (filter.reason === undefined || signal.reasons?.some((one) => one === filter.reason)) &&
    (filter.channel === undefined || signal.question?.channel === filter.channel) &&
    (filter.language === undefined || signal.language === filter.language) &&
    (filter.source === undefined || filter.source === 'widget') &&
    (filter.region === undefined || signal.region === filter.region) &&
    (filter.lifeEvent === undefined || signal.lifeEvent === filter.lifeEvent) &&
    (filter.invited === undefined || (signal.invited ?? false) === filter.invited) &&
    (filter.q === undefined || words.includes(filter.q))
  )
}

const valuesOf = ({ signal }: PlacedEntry, dimension: Counted): (string | undefined)[] => {
  if (dimension === 'reason') return signal.reasons ?? []
  if (dimension === 'channel') return [signal.question?.channel]
  if (dimension === 'language') return [signal.language ?? '']
  if (dimension === 'source') return ['widget']
  if (dimension === 'region') return [signal.region]
  return dimension === 'lifeEvent' ? [signal.lifeEvent] : ['']
}

const groupOf = ({ signal, receivedAt }: PlacedEntry, group: CountGroup) => {
  if (group === 'day') return receivedAt.slice(0, 10)
  if (group === 'page') return signal.page.url
  if (group === 'site') return signal.site
  return signal.site === 'demo' ? 'Dienst' : 'Gemeente'
}

const modelled = (
  entries: readonly PlacedEntry[],
  dimension: Counted,
  by: readonly CountGroup[],
  filter: CountFilter,
) => {
  const rows: Record<string, number[]> = {}
  for (const entry of entries.filter((one) => passes(one, filter))) {
    for (const value of valuesOf(entry, dimension)) {
      if (value === undefined) continue
      const name = [value, ...by.map((group) => groupOf(entry, group))].join(' ')
      const { clarity, invited } = entry.signal
      const at = clarity ? ['yes', 'partly', 'no'].indexOf(clarity) : 3
      const row = rows[name] ?? [0, 0, 0, 0, 0]
      rows[name] = row
      row[at] = (row[at] ?? 0) + 1
      row[4] = (row[4] ?? 0) + Number(invited ?? false)
    }
  }
  return rows
}

const shown = (rows: readonly CountRow[], by: readonly CountGroup[]) =>
  Object.fromEntries(
    rows.map(({ value = '', counts: { yes, partly, no, unsaid }, invited, ...row }) => [
      [value, ...by.map((group) => row[group])].join(' '),
      [yes, partly, no, unsaid, invited],
    ]),
  )

/** The store: numbers of what was chosen, whether there are counts of that or not. */
export const testNarrowing = ({ anEmptyStore }: StoreUnderTest) => {
  it('counts whatever is chosen as who counts by hand', async () => {
    const { store } = await anEmptyStore()
    for (const site of SITES) await store.putSite(site)
    const entries = Array.from({ length: 240 }, (_, n) => theEntry(n))
    await store.append(entries)
    const maybe = <T>(...values: T[]) =>
      fc.option(fc.constantFrom(...values), { nil: undefined, freq: 1 })
    const filter = fc.record({
      site: maybe('demo', 'ander'),
      organisation: maybe('Dienst'),
      page: maybe('https://a.nl/1', 'https://a.nl/*'),
      from: maybe('2026-01-13', '2026-02-01'),
      to: maybe('2026-02-28', '2026-03-14'),
      reason: maybe('missing', 'other'),
      channel: maybe('page', 'phone'),
      language: maybe('nl', 'ar'),
      source: maybe('widget', 'form'),
      region: maybe('NL-UT', 'NL-GR'),
      lifeEvent: maybe('verhuizen'),
      invited: maybe(true, false),
      q: maybe('toeslag', 'brief'),
    })
    const dimension = fc.constantFrom<Counted>(
      ...(['all', 'reason', 'channel', 'language', 'source', 'region', 'lifeEvent'] as const),
    )
    const by = fc.constantFrom<CountGroup[]>([], ['day'], ['site'], ['page'], ['organisation'])
    let found = 0
    await fc.assert(
      fc.asyncProperty(dimension, by, filter, async (dimension, by, filter) => {
        const wanted = modelled(entries, dimension, by, filter)
        found += Object.keys(wanted).length
        expect(shown(await store.counts(dimension, by, filter), by)).toEqual(wanted)
      }),
      { numRuns: 300, seed: 11 },
    )
    expect(found).toBeGreaterThan(300)
  })

  it('counts what is restricted for everybody, and by its words for its own roles alone', async () => {
    const { store } = await anEmptyStore()
    const one = anEntry({ clarity: 'no', message: 'dakloos', reasons: ['other'] })
    await store.append([
      {
        ...one,
        signal: { ...one.signal, region: 'NL-UT', restricted: ['analyst'] },
      } as PlacedEntry,
    ])
    const n = async (filter: CountFilter) => (await store.counts('all', [], filter))[0]?.counts.no
    expect(await n({ reason: 'other', region: 'NL-UT' })).toBe(1)
    expect(await n({ q: 'dakloos' })).toBeUndefined()
    expect(await n({ q: 'dakloos', seenBy: ['owner'] })).toBeUndefined()
    expect(await n({ q: 'dakloos', seenBy: ['analyst'] })).toBe(1)
  })
}
