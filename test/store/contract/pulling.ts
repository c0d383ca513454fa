import { expect, it } from 'vitest'
import type { PlacedSignal } from '../../../shared/signal.ts'
import type { PlacedEntry, Store } from '../../../store/store.ts'
import { anEntry, aSite } from '../../support/a-signal.ts'
import { all, everything, type StoreUnderTest } from './under-test.ts'

/** The store: what it gives. */
export const testPulling = ({ anEmptyStore }: StoreUnderTest) => {
  it('filters by site, organisation, page, time, clarity and words', async () => {
    const { store } = await anEmptyStore()
    await store.putSite(aSite())
    await store.putSite(aSite({ site: 'ander', organisation: 'Gemeente' }))
    const page = (url: string) => ({ page: { url } })
    await store.append([
      anEntry({ message: 'een', ...page('https://a.nl/x/1') }),
      anEntry({ clarity: 'yes', site: 'ander', ...page('https://b.nl/') }),
      anEntry(page('https://a.nl/x/2'), { receivedAt: '2026-03-04T23:59:59.999Z' }),
    ])
    const urls = async (filter: Parameters<Store['signals']>[0]) =>
      (await store.signals(filter, all)).map((row) => row.page.url.slice(8))
    expect(await urls({ site: 'ander' })).toEqual(['b.nl/'])
    expect(await urls({ organisation: 'Gemeente' })).toEqual(['b.nl/'])
    expect(await urls({ page: 'https://a.nl/x/1' })).toEqual(['a.nl/x/1'])
    expect(await urls({ page: 'https://a.nl/x/*' })).toEqual(['a.nl/x/1', 'a.nl/x/2'])
    expect(await urls({ from: '2026-03-03' })).toEqual(['a.nl/x/2'])
    expect(await urls({ from: '2026-03-04', to: '2026-03-04' })).toEqual(['a.nl/x/2'])
    expect(await urls({ to: '2026-03-03' })).toEqual(['a.nl/x/1', 'b.nl/'])
    expect(await urls({ clarity: 'yes' })).toEqual(['b.nl/'])
    expect(await urls({ withWords: true })).toEqual(['a.nl/x/1'])
  })

  it('filters by every word of our lists', async () => {
    const { store } = await anEmptyStore()
    await store.append([
      anEntry({ message: 'a', reasons: ['too-long', 'other'], language: 'tr', invited: true }),
      anEntry({ message: 'b', source: 'form', lifeEvent: 'moving', reasons: ['other'] }),
      anEntry({ message: 'c', question: { text: 'd?', channel: 'counter' } }),
      {
        ...anEntry({ message: 'e' }),
        signal: { ...anEntry({ message: 'e' }).signal, region: 'Drenthe' },
      },
    ])
    const found = async (filter: Parameters<Store['signals']>[0]) =>
      (await store.signals(filter, all)).map(({ message }) => message).join('')
    expect(await found({ reason: 'too-long' })).toBe('a')
    expect(await found({ reason: 'other' })).toBe('ab')
    expect(await found({ language: 'tr' })).toBe('a')
    expect(await found({ source: 'form' })).toBe('b')
    expect(await found({ lifeEvent: 'moving' })).toBe('b')
    expect(await found({ channel: 'counter' })).toBe('c')
    expect(await found({ region: 'Drenthe' })).toBe('e')
    expect(await found({ invited: true })).toBe('a')
    expect(await found({ invited: false })).toBe('bce')
    expect((await store.counts('lifeEvent', [], {})).map(({ value }) => value)).toEqual(['moving'])
  })

  it('finds words in every form, in every language, and after they were changed', async () => {
    const { store } = await anEmptyStore()
    const first = anEntry({ message: 'Ik begrijp deze formulieren niet', language: 'nl' })
    await store.append([
      first,
      anEntry({ question: { text: 'Één vraag: mag ik verhuizen?', channel: 'page' } }),
      anEntry({ message: 'The forms are confusing', language: 'en' }),
      anEntry({ offer: 'ik wil meedenken', quote: 'een zin over toeslagen' }),
      anEntry({ message: '" OR 1=1 NEAR(x) *' }),
    ])
    const found = async (q: string) => (await store.signals({ q }, all)).length
    expect(await found('formulier')).toBe(1)
    expect(await found('begrijpen formulieren')).toBe(1)
    expect(await found('begrijpen toeslag')).toBe(0)
    expect(await found('een')).toBe(2)
    expect(await found('verhuis')).toBe(1)
    expect(await found('form')).toBe(1)
    expect(await found('FORMS confused')).toBe(1)
    expect(await found('toesl*')).toBe(1)
    expect(await found('near')).toBe(1)
    expect(await found('" OR ""')).toBe(1)
    expect(await found('bestaat-niet')).toBe(0)
    const { id } = first.signal
    await store.append([anEntry({ id, revision: 1, message: 'Toch duidelijk' })])
    expect(await found('formulier')).toBe(0)
    expect(await found('duidelijk')).toBe(1)
  })

  it('finds a word that one in thousands of signals has, from either end and after a cursor', async () => {
    const { store } = await anEmptyStore()
    const rare = new Set([0, 3000, 11_999])
    const message = (index: number) => `${rare.has(index) ? 'waterschade' : 'regen'} ${index % 7}`
    for (let start = 0; start < 12_000; start += 1000) {
      const batch = Array.from({ length: 1000 }, (_, index) => message(start + index))
      await store.append(batch.map((text) => anEntry({ message: text })))
    }
    for (const order of ['oldest', 'newest'] as const) {
      for (const limit of [1, 2, 100]) {
        const found: string[] = []
        for (let after: string | undefined, more = true; more; ) {
          const rows = await store.signals({ q: 'waterschade' }, { after, limit, order })
          found.push(...rows.map((row) => row.cursor))
          after = rows.at(-1)?.cursor
          more = rows.length === limit
        }
        expect(found, `${order}, ${limit} a page`).toEqual(
          (order === 'oldest' ? [1, 3001, 12_000] : [12_000, 3001, 1]).map(String),
        )
        expect(await store.signals({ q: 'regen' }, { limit, order })).toHaveLength(limit)
      }
    }
    const { rows, text } = await store.lines({ q: 'waterschade' }, { limit: 2 })
    expect([rows, text.split('\n').length]).toEqual([2, 3])
  })

  it('writes lines that say exactly what the rows say', async () => {
    const { store } = await anEmptyStore()
    await store.append([
      anEntry(),
      anEntry({
        clarity: undefined,
        reasons: ['missing', 'hard-words'],
        message: '"aanhaling" \\ schuin \t\n\u0001\u007f\u2028 👩‍👩‍👧 مرحبا </script>',
        quote: "it's",
        question: {
          text: 'Hoe?',
          channel: 'phone',
          moments: ['saturday'],
          language: 'ar',
          contact: { sealed: 'S' },
        },
        offer: 'o',
        lifeEvent: 'moving',
        language: 'nl',
        invited: false,
        assisted: true,
      }),
      anEntry({ question: { text: 'Zonder?' } }, { quarantine: ['links', 'trap'] }),
      anEntry({ message: 'gelijk' }),
      anEntry({ message: 'Gelijk!' }),
    ])
    const rows = await store.signals(everything, all)
    const { text, cursor } = await store.lines(everything, all)
    expect(text).toBe(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
    expect(cursor).toBe(rows.at(-1)?.cursor)
    const second = await store.lines(everything, { after: rows[2]?.cursor, limit: 1 })
    expect(JSON.parse(second.text)).toEqual(rows[3])
    expect(await store.lines(everything, { after: cursor, limit: 5 })).toMatchObject({
      text: '',
      cursor: undefined,
    })
  })

  it('pulls what came after a signal that was erased: no cursor is given out twice', async () => {
    const { store, reopen } = await anEmptyStore()
    const entries = ['een', 'twee'].map((message) => anEntry({ message }))
    await store.append(entries)
    const after = (await store.signals({}, all)).at(-1)?.cursor
    for (const { signal } of entries) await store.erase(signal.id, 'by-request', '2026-03-03')
    const again = await reopen()
    await again.append([anEntry({ message: 'drie' })])
    const rest = await again.signals({}, { after, limit: 9 })
    expect(rest.map(({ message }) => message)).toEqual(['drie'])
    await again.erase(rest[0]?.id ?? '', 'by-request', '2026-03-03')
    const [suspect] = [anEntry({ message: 'vier' })]
    await again.append([suspect])
    await again.quarantine(suspect.signal.id, ['by-staff'])
    const last = await again.signals(everything, { after: rest[0]?.cursor, limit: 9 })
    expect(last.map(({ message }) => message)).toEqual(['vier'])
  })

  it('pulls everything since a cursor: new and changed, once each', async () => {
    const { store } = await anEmptyStore()
    const entries = [0, 1, 2, 3, 4].map((n) => anEntry({ message: `nummer ${n}` }))
    await store.append(entries)
    const first = await store.signals({}, { limit: 3 })
    const after = first.at(-1)?.cursor
    const [zero] = entries as [PlacedEntry]
    const changed: PlacedSignal = { ...zero.signal, revision: 1, message: 'veranderd' }
    await store.append([{ ...zero, signal: changed }])
    const rest = await store.signals({}, { after, limit: 100 })
    expect(rest.map(({ message }) => message)).toEqual(['nummer 3', 'nummer 4', 'veranderd'])
    const newest = await store.signals({}, { limit: 2, order: 'newest' })
    expect(newest.map(({ message }) => message)).toEqual(['veranderd', 'nummer 4'])
  })
}
