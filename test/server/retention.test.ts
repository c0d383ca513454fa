import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { retain } from '../../server/retention.ts'
import { aDesk } from '../support/a-desk.ts'
import { anEntry } from '../support/a-signal.ts'

const NOW = new Date('2026-03-02T09:00:00.000Z')
const DAYS = { text: 730, contact: 90 }

describe('retention', () => {
  let desk: Awaited<ReturnType<typeof aDesk>>
  beforeAll(async () => {
    desk = await aDesk()
  })
  afterAll(() => desk.close())

  it('destroys words after two years and contact after ninety days, keeps the counts, and writes it down', async () => {
    const { store } = desk
    const at = (receivedAt: string, change = {}) => anEntry(change, { receivedAt })
    const call = (sealed: string) => ({
      question: { text: 'Bel mij', channel: 'phone' as const, contact: { sealed } },
    })
    const old = Array.from({ length: 3 }, () => at('2024-02-01T00:00:00.000Z', { message: 'oud' }))
    const asked = at('2025-11-01T00:00:00.000Z', call('OUD'))
    const fresh = at('2026-02-01T00:00:00.000Z', call('NIEUW'))
    await store.append([...old, asked, fresh])

    expect(await retain(store, NOW, DAYS)).toEqual({ signals: 3, contacts: 1 })
    const rows = await store.signals({}, { limit: 10 })
    expect(rows.map(({ id }) => id)).toEqual([asked.signal.id, fresh.signal.id])
    expect(await store.contact(asked.signal.id)).toBeUndefined()
    expect(await store.contact(fresh.signal.id)).toBe('NIEUW')
    expect(await store.counts('all', [], {})).toMatchObject([{ counts: { no: 5 } }])
    const erasures = await store.erasures('', 10)
    expect(erasures.map(({ reason }) => reason)).toEqual(['retention', 'retention', 'retention'])
    const [line] = await store.auditTrail(0, 10)
    expect(line?.object).toMatch(
      /^retention: 3 signals before 2024-03-02.*, 1 contacts before 2025-12-02/,
    )

    // Nothing left to do, nothing to write down.
    expect(await retain(store, NOW, DAYS)).toEqual({ signals: 0, contacts: 0 })
    expect(await store.auditTrail(0, 10)).toHaveLength(1)
  })

  it('destroys an issue two years after it was closed, and writes it down', async () => {
    const { store } = desk
    const issue = randomUUID()
    const spokesperson = { id: 'person noor', name: 'Noor', organisation: 'Ministerie' }
    const by = { actor: 'Noor', at: '2024-01-01T09:00:00.000Z' }
    await store.makeIssue({ issue, title: 'Later', spokesperson }, by)
    await retain(store, NOW, DAYS)
    expect(await store.issues({})).toHaveLength(1)
    const event = { ...by, action: 'close' as const }
    await store.moveIssue({ issue, version: 1, state: 'closed', event })
    await retain(store, NOW, DAYS)
    expect(await store.issues({})).toEqual([])
    const line = (await store.auditTrail(0, 10)).at(-1)
    expect(line?.object).toMatch(/^retention: 1 issues closed before 2024-03-02/)
  })
})
