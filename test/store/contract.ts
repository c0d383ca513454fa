/** The store's promise as tests. Every engine must pass all of them, on real files or a real server. */
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { PlacedSignal } from '../../shared/signal.ts'
import { brokenAt, hashOf } from '../../store/reading/audit.ts'
import type { AuditLine, PlacedEntry, Store } from '../../store/store.ts'
import { anEntry, aSite } from '../support/a-signal.ts'

/** A store on an empty place; `reopen` closes it and opens the same place again. */
export type OpenStore = () => Promise<{
  store: Store
  reopen: () => Promise<Store>
  remove: () => Promise<void>
}>

const all = { limit: 1_000 }
const everything = { quarantine: 'include' } as const

export const testStore = (name: string, open: OpenStore) => {
  describe(`the store on ${name}`, () => {
    let clean: (() => Promise<void>)[] = []
    const anEmptyStore = async () => {
      const opened = await open()
      clean.push(opened.remove)
      return opened
    }
    afterEach(async () => {
      for (const remove of clean) await remove()
      clean = []
    })

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
      expect((await store.counts('lifeEvent', [], {})).map(({ value }) => value)).toEqual([
        'moving',
      ])
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

    it('erases what somebody said, keeps the counts, and takes no late step of it', async () => {
      const { store } = await anEmptyStore()
      const receipt = 'c'.repeat(43)
      const question = { text: 'Wat nu?', channel: 'phone' as const, contact: { sealed: 'SEALED' } }
      const entry = anEntry({ message: 'weg ermee', question, receipt })
      const other = anEntry({ message: 'weg ermee', question: { text: 'Wat nu?' } })
      await store.append([entry, other])
      const { id } = entry.signal
      expect(await store.idOfReceipt(receipt)).toBe(id)
      expect(await store.erase(id, 'withdrawn', '2026-03-03T00:00:00.000Z')).toBe(true)
      expect(await store.erase(id, 'withdrawn', '2026-03-03T00:00:00.000Z')).toBe(false)
      await store.scrub()
      const rows = await store.signals({ q: 'weg' }, all)
      expect(rows.map((row) => [row.id, row.alike?.count])).toEqual([[other.signal.id, 1]])
      expect(await store.contact(id)).toBeUndefined()
      expect(await store.findReceipt(receipt)).toBeUndefined()
      expect(await store.counts('all', [], {})).toMatchObject([{ counts: { no: 2 } }])
      expect(await store.append([anEntry({ id, revision: 1, message: 'toch' })])).toEqual(['known'])
      expect(await store.signals({}, all)).toHaveLength(1)
      expect(await store.erasures('', 10)).toEqual([
        { id, reason: 'withdrawn', erasedAt: '2026-03-03T00:00:00.000Z' },
      ])
    })

    it('keeps an audit log in which every line follows from the one before', async () => {
      const { store } = await anEmptyStore()
      const at = '2026-03-02T09:00:00.000Z'
      await Promise.all(
        ['a', 'b', 'c', 'd'].map((object) =>
          store.audit({ at, actor: 'test', action: 'read', object }),
        ),
      )
      const lines = await store.auditTrail(0, 10)
      expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4])
      expect(brokenAt(lines)).toBeUndefined()
      expect(brokenAt(lines.slice(2), lines[1])).toBeUndefined()
      const [first, second, third, fourth] = lines as [AuditLine, AuditLine, AuditLine, AuditLine]
      expect(brokenAt([first, { ...second, object: 'x' }, third, fourth])).toBe(2)
      expect(brokenAt([first, third, fourth])).toBe(3)
      expect(brokenAt([second, third, fourth])).toBe(2)
      expect(brokenAt([first, second, { ...third, hash: hashOf({ ...third, actor: 'x' }) }])).toBe(
        3,
      )
    })

    it('lists tokens by a name that opens nothing, and revokes one at once', async () => {
      const { store } = await anEmptyStore()
      const token = {
        label: 'x',
        scopes: ['text' as const],
        createdAt: '2026-01-01',
        expiresAt: null,
      }
      const digest = 'ab'.repeat(32)
      await store.putToken(digest, token)
      await store.putToken('cd'.repeat(32), { ...token, label: 'y', createdAt: '2026-01-02' })
      const [listed] = await store.tokens()
      expect(listed).toEqual({ ...token, name: digest.slice(0, 12) })
      expect(await store.revokeToken(listed?.name ?? '', '2026-02-01')).toBe(true)
      expect(await store.revokeToken('zz', '2026-02-01')).toBe(false)
      expect((await store.findToken(digest))?.revokedAt).toBe('2026-02-01')
      expect((await store.findToken('cd'.repeat(32)))?.revokedAt).toBeUndefined()
    })

    it('finds a question by the digest of its receipt, and knows tokens by theirs', async () => {
      const { store } = await anEmptyStore()
      const receipt = 'a'.repeat(43)
      await store.append([anEntry({ receipt, question: { text: 'Waar?', channel: 'page' } })])
      expect(await store.findReceipt(receipt)).toMatchObject({
        questionText: 'Waar?',
        channel: 'page',
      })
      expect(await store.findReceipt('b'.repeat(43))).toBeUndefined()

      const token = {
        label: 'x',
        scopes: ['text' as const],
        createdAt: '2026-01-01',
        expiresAt: null,
      }
      await store.putToken('digest', token)
      expect(await store.findToken('digest')).toEqual(token)
    })
  })
}
