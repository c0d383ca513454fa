import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CountRow, Store } from '../../../store/store.ts'
import { anEntry } from '../../support/a-signal.ts'
import { all, everything, type StoreUnderTest } from './under-test.ts'

/** The store: what it counts. */
export const testCounting = ({ anEmptyStore }: StoreUnderTest) => {
  it('counts invited and volunteered apart, and each set of equal words once when asked', async () => {
    const { store } = await anEmptyStore()
    const first = anEntry({ clarity: 'no', message: 'Schande!' })
    await store.append([
      first,
      anEntry({ clarity: 'no', message: 'schande' }),
      anEntry({ clarity: 'no', message: 'SCHANDE' }),
      anEntry({ clarity: 'yes', invited: true }),
      anEntry({ clarity: 'yes' }),
    ])
    const counts = async (filter: Parameters<Store['counts']>[2] = {}) =>
      (await store.counts('all', [], filter))[0]
    expect(await counts()).toMatchObject({ counts: { yes: 2, no: 3 }, invited: 1, repeated: 2 })
    expect(await counts({ votes: 'distinct' })).toMatchObject({ counts: { yes: 2, no: 1 } })
    expect(await counts({ invited: true })).toMatchObject({ counts: { yes: 1, no: 0 } })
    expect(await counts({ invited: false })).toMatchObject({ counts: { yes: 1, no: 3 } })
    // The first takes back its words: the next in line becomes the vote.
    const { id } = first.signal
    await store.append([anEntry({ id, revision: 1, clarity: 'no', message: 'Toch niet' })])
    expect(await counts()).toMatchObject({ counts: { no: 3 }, repeated: 1 })
  })

  it('counts a signal that is let out, no longer one that is set apart, and finds both as changed', async () => {
    const { store } = await anEmptyStore()
    const suspected = anEntry({ clarity: 'no', message: 'koop nu' }, { quarantine: ['links'] })
    const plain = anEntry({ clarity: 'yes', reasons: ['other'], message: 'gewoon' })
    await store.append([suspected, plain])
    const counts = async () => (await store.counts('all', ['page'], {}))[0]?.counts
    expect(await counts()).toMatchObject({ yes: 1, no: 0 })
    const [, last] = await store.signals(everything, all)
    expect(await store.quarantine(suspected.signal.id, [])).toBe(true)
    expect(await counts()).toMatchObject({ yes: 1, no: 1 })
    expect(await store.quarantine(plain.signal.id, ['by-staff'])).toBe(true)
    expect(await counts()).toMatchObject({ yes: 0, no: 1 })
    expect(await store.counts('reason', [], {})).toEqual([])
    const changed = await store.signals(everything, { after: last?.cursor, limit: 9 })
    expect(changed.map(({ message, quarantine }) => [message, quarantine])).toEqual([
      ['koop nu', []],
      ['gewoon', ['by-staff']],
    ])
    expect(await store.signals({ q: 'koop' }, all)).toHaveLength(1)
    expect(await store.quarantine('00000000-0000-4000-8000-000000000000', [])).toBe(false)
    // Let out once more than set apart: nothing is counted twice.
    await store.quarantine(suspected.signal.id, [])
    expect(await counts()).toMatchObject({ yes: 0, no: 1 })
    // A later step of the person keeps what staff decided.
    await store.append([anEntry({ id: suspected.signal.id, revision: 1, clarity: 'partly' })])
    expect(await counts()).toMatchObject({ yes: 0, partly: 1, no: 0 })
  })

  it('counts pages over any span of days as their days add up, by whole months or not', async () => {
    const { store } = await anEmptyStore()
    const DAY = 86_400_000
    const dayAt = (n: number) =>
      new Date(Date.UTC(2025, 11, 20) + n * DAY).toISOString().slice(0, 10)
    await store.append(
      Array.from({ length: 300 }, (_, n) =>
        anEntry(
          {
            clarity: n % 3 ? 'no' : 'yes',
            page: { url: `https://a.nl/${n % 4}` },
            site: n % 4 === 3 ? 'ander' : 'demo',
            invited: n % 5 === 0,
          },
          { receivedAt: `${dayAt((n * 7) % 130)}T12:00:00.000Z` },
        ),
      ),
    )
    const total = (rows: CountRow[]) => {
      const pages = new Map<string, number[]>()
      for (const { page = '', counts, invited } of rows) {
        const sum = pages.get(page) ?? [0, 0, 0]
        pages.set(page, [
          ...[sum[0], sum[1]].map((n, i) => (n ?? 0) + (i ? counts.no : counts.yes)),
          (sum[2] ?? 0) + invited,
        ])
      }
      return [...pages].sort()
    }
    const day = fc.option(fc.integer({ min: -5, max: 140 }).map(dayAt), { nil: undefined })
    const narrowing = fc.constantFrom(
      {},
      { site: 'demo' },
      { page: 'https://a.nl/*' },
      { within: [{ site: 'demo', page: 'https://a.nl/1' }] },
    )
    await fc.assert(
      fc.asyncProperty(day, day, narrowing, async (from, to, narrow) => {
        const filter = { from, to, ...narrow }
        const inMonths = await store.counts('all', ['page'], filter)
        const inDays = await store.counts('all', ['day', 'page'], filter)
        expect(total(inMonths)).toEqual(total(inDays))
      }),
      { numRuns: 150, seed: 3 },
    )
  })

  it('counts by day, page and site, and leaves out what is in quarantine', async () => {
    const { store } = await anEmptyStore()
    await store.append([
      anEntry({ clarity: 'yes' }),
      anEntry({ clarity: 'no', reasons: ['broken', 'other'] }),
      anEntry({ clarity: undefined, message: 'alleen woorden' }),
      anEntry({ clarity: 'no' }, { quarantine: ['links'] }),
      anEntry({ clarity: 'no' }, { receivedAt: '2026-03-05T10:00:00.000Z' }),
    ])
    const none = { yes: 0, partly: 0, no: 0, unsaid: 0 }
    const plain = { invited: 0, repeated: 0 }
    expect(await store.counts('all', ['day'], {})).toEqual([
      { day: '2026-03-02', counts: { yes: 1, partly: 0, no: 1, unsaid: 1 }, ...plain },
      { day: '2026-03-05', counts: { ...none, no: 1 }, ...plain },
    ])
    expect(await store.counts('reason', ['page'], { to: '2026-03-04' })).toEqual([
      {
        page: 'https://www.voorbeeld.nl/toeslag',
        value: 'broken',
        counts: { ...none, no: 1 },
        ...plain,
      },
      {
        page: 'https://www.voorbeeld.nl/toeslag',
        value: 'other',
        counts: { ...none, no: 1 },
        ...plain,
      },
    ])
    expect(await store.signals({}, all)).toHaveLength(4)
    expect(await store.signals({ quarantine: 'only' }, all)).toHaveLength(1)
    expect(await store.signals(everything, all)).toHaveLength(5)
  })
}
