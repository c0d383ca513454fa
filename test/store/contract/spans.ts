import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { SignalFilter, SignalRow } from '../../../store/signal-row.ts'
import { anEntry, aSite } from '../../support/a-signal.ts'
import type { StoreUnderTest } from './under-test.ts'

/** Ten days, in no order: what comes from elsewhere may be older than what is there. */
const DAYS = [5, 1, 8, 3, 10, 2, 9, 4, 7, 6].map((n) => `2026-03-${String(n).padStart(2, '0')}`)
const SITES = ['demo', 'ander']
const PAGES = ['https://a.nl/1', 'https://a.nl/2']

/** The store: what came in on some days, in the order of change. */
export const testSpans = ({ anEmptyStore }: StoreUnderTest) => {
  it('finds what came in on some days, a page at a time and in both orders', async () => {
    const { store } = await anEmptyStore()
    for (const site of SITES) await store.putSite(aSite({ site }))
    const entries = Array.from({ length: 120 }, (_, n) =>
      anEntry(
        {
          site: SITES[n % 2] as string,
          page: { url: PAGES[Math.floor(n / 2) % 2] as string },
          ...(n % 3 ? { message: `Bericht ${n}` } : { clarity: 'no' as const }),
        },
        { receivedAt: `${DAYS[Math.floor(n / 12)]}T0${n % 10}:00:00.000Z` },
      ),
    )
    for (let n = 0; n < entries.length; n += 7) await store.append(entries.slice(n, n + 7))
    // Changed long after, or set apart: each moves to the end.
    for (const entry of entries.filter((_, n) => n % 11 === 0)) {
      const message = `${entry.signal.message ?? ''} en nog iets`
      await store.append([{ ...entry, signal: { ...entry.signal, revision: 1, message } }])
    }
    for (const { signal } of entries.filter((_, n) => n % 13 === 0)) {
      await store.quarantine(signal.id, ['links'])
      await store.quarantine(signal.id, [])
    }
    const all = await store.signals({}, { limit: 500 })
    expect(all.length).toBe(entries.length)
    const maybe = <T>(...values: T[]) =>
      fc.option(fc.constantFrom(...values), { nil: undefined, freq: 2 })
    const asked = fc.record({
      from: maybe(...DAYS, '2026-03-04T05:00:00.000Z', '2026-04-01'),
      to: maybe(...DAYS, '2026-02-01'),
      site: maybe(...SITES),
      page: maybe(...PAGES, 'https://a.nl/*'),
      withWords: fc.boolean(),
    })
    const passes = (row: SignalRow, { from, to, site, page, withWords }: SignalFilter) =>
      (from === undefined || row.receivedAt >= from) &&
      (to === undefined || row.receivedAt.slice(0, 10) <= to) &&
      (site === undefined || row.site === site) &&
      (page === undefined || page.endsWith('*') || row.page.url === page) &&
      (!withWords || row.message !== undefined)
    const order = fc.constantFrom('oldest' as const, 'newest' as const)
    await fc.assert(
      fc.asyncProperty(asked, order, fc.constantFrom(7, 50), async (filter, order, limit) => {
        const wanted = all.filter((row) => passes(row, filter)).map(({ id }) => id)
        if (order === 'newest') wanted.reverse()
        const found: string[] = []
        for (let after: string | undefined; ; ) {
          const rows = await store.signals(filter, { limit, order, after })
          found.push(...rows.map(({ id }) => id))
          after = rows.at(-1)?.cursor
          if (rows.length < limit) break
        }
        expect(found).toEqual(wanted)
        if (order === 'newest') return
        const { text } = await store.lines(filter, { limit: 500 })
        expect(text.split('\n').flatMap((line) => (line ? [JSON.parse(line).id] : []))).toEqual(
          wanted,
        )
      }),
      { numRuns: 200, seed: 7 },
    )
  })

  it('finds the messages of a theme, whether it has few or thousands', async () => {
    const { store } = await anEmptyStore()
    const entries = Array.from({ length: 6_000 }, (_, n) =>
      anEntry({ message: `Bericht ${n}` }, { receivedAt: `${DAYS[n % 10]}T09:00:00.000Z` }),
    )
    for (let n = 0; n < entries.length; n += 900) await store.append(entries.slice(n, n + 900))
    const ids = entries.map(({ signal }) => signal.id)
    const [many, few] = [randomUUID(), randomUUID()]
    const isFew = (n: number) => Math.floor(n / 10) % 10 === 9
    await store.assign(
      ids.map((id, n) => ({ id, theme: isFew(n) ? few : many, by: 'run' as const })),
    )
    for (const [theme, is] of [
      [many, (n: number) => !isFew(n)],
      [few, isFew],
    ] as const) {
      for (const from of [undefined, '2026-03-08']) {
        const wanted = ids.filter(
          (_, n) => is(n) && (from === undefined || (DAYS[n % 10] ?? '') >= from),
        )
        const found: string[] = []
        for (let after: string | undefined; found.length < 400; ) {
          const rows = await store.signals({ theme, from }, { limit: 150, order: 'newest', after })
          found.push(...rows.map(({ id }) => id))
          after = rows.at(-1)?.cursor
          if (rows.length < 150) break
        }
        expect(found).toEqual(wanted.reverse().slice(0, found.length))
        expect(found.length).toBeGreaterThan(150)
      }
    }
  })
}
