import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PlacedEntry, Store } from '../../../store/store.ts'
import { anEntry } from '../../support/a-signal.ts'
import { all, type StoreUnderTest } from './under-test.ts'

/** The store: what it takes in. */
export const testAppending = ({ anEmptyStore, open }: StoreUnderTest) => {
  it('gives back what it was given, after a restart too', async () => {
    const { store, reopen } = await anEmptyStore()
    const entry = anEntry({
      reasons: ['missing', 'hard-words'],
      message: 'Regel 1\nregel 2; "aanhaling" 👍 مرحبا',
      quote: 'de zin',
      question: { text: 'Hoe dan?', channel: 'phone', moments: ['saturday'], language: 'ar' },
      offer: 'meedenken',
      lifeEvent: 'moving',
      language: 'nl',
      invited: false,
      assisted: true,
    })
    await store.append([entry])
    const again = await reopen()
    const [row] = await again.signals({}, all)
    const { id, page, reasons, message, quote, offer, lifeEvent, language } = entry.signal
    expect(row).toMatchObject({ id, page, reasons, message, quote, offer, lifeEvent, language })
    expect(row).toMatchObject({
      question: { text: 'Hoe dan?', channel: 'phone', moments: ['saturday'], reachable: false },
      invited: false,
      assisted: true,
      source: 'widget',
      receivedAt: entry.receivedAt,
      quarantine: [],
    })
  })

  it('takes a repeat as the same signal, and another body under its revision as none', async () => {
    const { store } = await anEmptyStore()
    const entry = anEntry()
    const other = { ...entry, signal: { ...entry.signal, clarity: 'yes' as const } }
    expect(await store.append([entry, entry])).toEqual(['stored', 'known'])
    expect(await store.append([other])).toEqual(['conflict'])
    const elsewhere = { ...entry, signal: { ...entry.signal, revision: 1, site: 'ander' } }
    expect(await store.append([elsewhere])).toEqual(['conflict'])
    expect(await store.signals({}, all)).toMatchObject([{ id: entry.signal.id, clarity: 'no' }])
  })

  it('ends with the same rows and counts in whatever order, and however often, steps arrive', async () => {
    const step = fc.record({
      signal: fc.integer({ min: 0, max: 3 }),
      revision: fc.integer({ min: 0, max: 3 }),
    })
    const bodyOf = (ids: string[], { signal, revision }: { signal: number; revision: number }) =>
      anEntry({
        id: ids[signal] as string,
        revision,
        clarity: (['yes', 'partly', 'no'] as const)[(signal + revision) % 3] ?? 'no',
        ...(revision % 2 ? { message: `woorden ${revision}`, reasons: ['other'] } : {}),
        ...(revision === 2 ? { question: { text: 'hoe?', channel: 'page' } } : {}),
      })
    const view = async (store: Store) => ({
      rows: (await store.signals({}, all))
        .map(({ cursor: _, ...row }) => row)
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
      counts: await store.counts('reason', ['day', 'page'], {}),
      all: await store.counts('all', [], {}),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const ids = [0, 1, 2, 3].map(() => randomUUID())
        const [one, two] = [await open(), await open()]
        for (const s of steps) await one.store.append([bodyOf(ids, s)])
        await two.store.append([...steps].reverse().map((s) => bodyOf(ids, s)))
        expect(await view(two.store)).toEqual(await view(one.store))
        const { rows, all: sums } = await view(one.store)
        const counted = sums[0] ? Object.values(sums[0].counts).reduce((a, b) => a + b, 0) : 0
        expect(counted).toBe(rows.length)
        await one.remove()
        await two.remove()
      }),
      { numRuns: 25 },
    )
  })

  it('keeps contact apart, sealed, and drops it when a later step has none', async () => {
    const { store } = await anEmptyStore()
    const question = { text: 'Bel me', channel: 'phone' as const, contact: { sealed: 'SEALED' } }
    const first = anEntry({ question })
    const { id } = first.signal
    await store.append([first])
    const [row] = await store.signals({}, all)
    expect(row?.question).toEqual({ text: 'Bel me', channel: 'phone', reachable: true })
    expect(JSON.stringify(row)).not.toContain('SEALED')
    expect(await store.contact(id)).toBe('SEALED')

    await store.append([
      anEntry({ id, revision: 1, question: { text: 'Toch niet', channel: 'page' } }),
    ])
    expect(await store.contact(id)).toBeUndefined()
  })

  it('links equal words of different people and counts them, and merges nobody', async () => {
    const { store } = await anEmptyStore()
    const words = [
      'Werkt niet',
      'werkt niet!',
      'Duidelijk',
      'niet duidelijk',
      '👍',
      '👎',
      'werkt niet',
    ]
    const entries = words.map((message) => anEntry({ message }))
    await store.append([...entries, anEntry()])
    const counts = async () =>
      (await store.signals({}, all)).map(({ message, alike }) => [message, alike?.count])
    expect(await counts()).toEqual([
      ['Werkt niet', 3],
      ['werkt niet!', 3],
      ['Duidelijk', 1],
      ['niet duidelijk', 1],
      ['👍', 1],
      ['👎', 1],
      ['werkt niet', 3],
      [undefined, undefined],
    ])
    // Somebody changes their words: they leave the group.
    const { id } = (entries[0] as PlacedEntry).signal
    await store.append([anEntry({ id, revision: 1, message: 'werkt toch' })])
    expect((await counts()).filter(([, count]) => count === 2)).toHaveLength(2)
  })
}
