import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { brokenAt, hashOf } from '../../../store/reading/audit.ts'
import type { AuditLine } from '../../../store/store.ts'
import { anEntry } from '../../support/a-signal.ts'
import { all, type StoreUnderTest } from './under-test.ts'

/** The store: what it forgets, notes and lets in. */
export const testCaring = ({ anEmptyStore }: StoreUnderTest) => {
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
    await store.erase(other.signal.id, 'by-request', '2026-03-04T00:00:00.000Z')
    const newest = await store.erasures('', 1, undefined, 'newest')
    expect(newest.map(({ reason }) => reason)).toEqual(['by-request'])
    expect((await store.erasures('', 10)).slice(0, 1)).toEqual([
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
    expect(brokenAt([first, second, { ...third, hash: hashOf({ ...third, actor: 'x' }) }])).toBe(3)
  })

  it('reads the audit log from its end, of one who did it and one thing that was done', async () => {
    const { store } = await anEmptyStore()
    const note = (actor: string, action: 'read' | 'backup') =>
      store.audit({ at: '2026-03-02T09:00:00.000Z', actor, action, object: 'x' })
    await note('Noor <noor@gemeente.example>', 'read')
    await note('command line', 'backup')
    await note('100% zeker', 'read')
    await note('Noor <noor@gemeente.example>', 'backup')
    const numbers = async (...asked: Parameters<typeof store.auditTrail>) =>
      (await store.auditTrail(...asked)).map(({ number }) => number)
    expect(await numbers(0, 2, { order: 'newest' })).toEqual([4, 3])
    expect(await numbers(3, 9, { order: 'newest' })).toEqual([2, 1])
    expect(await numbers(0, 9, { action: 'backup', order: 'newest' })).toEqual([4, 2])
    expect(await numbers(1, 9, { actor: 'NOOR' })).toEqual([4])
    expect(await numbers(0, 9, { actor: '0%' })).toEqual([3])
    expect(await numbers(0, 9, { actor: '_' })).toEqual([])
  })

  it('says how large it is, and what waits and is parked for each receiver', async () => {
    const { store } = await anEmptyStore()
    expect(await store.size()).toBeGreaterThan(100_000)
    expect(await store.deliverySums()).toEqual([])
    const one = (number: number, sink: 'mail' | 'webhook') => ({
      ...{ delivery: `00000000-0000-4000-8000-00000000000${number}`, sink, target: 'x' },
      ...{ about: randomUUID(), body: '{}', createdAt: `2026-03-0${number}T00:00:00.000Z` },
    })
    const [first, second, third] = [one(1, 'mail'), one(2, 'mail'), one(3, 'webhook')]
    await store.enqueue([first, second, third])
    await store.settleDelivery(first.delivery, { parked: true, error: 'x' })
    await store.settleDelivery(third.delivery, { parked: true, error: 'x' })
    expect(await store.deliverySums()).toEqual([
      { sink: 'mail', waiting: 1, parked: 1, oldest: second.createdAt },
      { sink: 'webhook', waiting: 0, parked: 1, oldest: null },
    ])
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

  it('keeps of a link to share who made it and the last day on which it was used', async () => {
    const { store } = await anEmptyStore()
    const link = {
      label: 'Webredactie',
      scopes: ['aggregate' as const],
      reach: [{ site: 'demo', page: 'https://a.nl/x*' }],
      share: { by: 'person 1', label: 'Noor' },
      createdAt: '2026-01-01',
      expiresAt: '2026-02-01',
    }
    await store.putToken('ab'.repeat(32), link)
    await store.putToken('cd'.repeat(32), { ...link, createdAt: '2026-01-02' })
    const name = 'ab'.repeat(6)
    await store.markTokenUsed(name, '2026-01-05')
    await store.markTokenUsed(name, '2026-01-04')
    expect(await store.tokens()).toEqual([
      { ...link, name, usedOn: '2026-01-05' },
      { ...link, name: 'cd'.repeat(6), createdAt: '2026-01-02' },
    ])
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
}
