/** What whoever runs it asks: how it is, whether the audit log is whole, and taking a decision back. */
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { helderClient } from '../../shared/api/client.ts'
import { aDesk } from '../support/a-desk.ts'
import { anEntry } from '../support/a-signal.ts'

describe('whoever runs it', () => {
  let desk: Awaited<ReturnType<typeof aDesk>>
  let helder: ReturnType<typeof helderClient<Response>>
  beforeAll(async () => {
    desk = await aDesk()
    const token = await desk.tokenFor('admin')
    helder = helderClient({ token, fetch: async (path, init) => desk.app.request(path, init) })
  })
  afterAll(() => desk.close())

  it('sees at a glance whether it is well, what waits, and the last backup', async () => {
    expect(await helder.health()).toMatchObject({
      ...{ ready: true, why: null, deliveries: [], edges: [], backup: null },
      disk: { freeBytes: 1e12 },
    })
    await desk.store.enqueue([
      {
        ...{ delivery: '00000000-0000-4000-8000-000000000001', sink: 'mail', target: 'x' },
        ...{ about: '00000000-0000-4000-8000-000000000002', body: '{}' },
        createdAt: '2026-03-01T00:00:00.000Z',
      },
    ])
    const at = '2026-03-02T01:00:00.000Z'
    await desk.store.audit({ at, actor: 'command line', action: 'backup', object: 'backup to x' })
    const { database, deliveries, backup } = await helder.health()
    expect(database.bytes).toBeGreaterThan(100_000)
    expect(deliveries).toEqual([
      { sink: 'mail', waiting: 1, parked: 0, oldest: '2026-03-01T00:00:00.000Z' },
    ])
    expect(backup).toEqual({ at, what: 'backup to x' })
  })

  it('sees how late edges hand over, and what they will have to park', async () => {
    const edge = await desk.tokenFor('intake')
    const entry = anEntry({ clarity: 'no' }, { receivedAt: '2026-03-02T08:58:00.000Z' })
    const { signal, ...rest } = entry
    const other = { ...rest, signal: { ...signal, clarity: 'yes' } }
    await desk.app.request('/v1/intake', {
      method: 'POST',
      headers: { Authorization: `Bearer ${edge}`, 'Content-Type': 'application/x-ndjson' },
      body: `${JSON.stringify(entry)}\n${JSON.stringify(other)}\n{}`,
    })
    expect((await helder.health()).edges).toEqual([
      {
        ...{ label: 'test', lastAt: '2026-03-02T09:00:00.000Z' },
        ...{ waitedSeconds: 120, taken: 2, refused: 2 },
      },
    ])
  })

  it('says that there is no room before it is asked to keep something', async () => {
    const low = await aDesk(undefined, { freeBytes: 1_000 })
    const answer = await low.ask('/v1/health', await low.tokenFor('admin'))
    expect(await answer.json()).toMatchObject({ ready: false, why: 'outbox_full' })
    await low.close()
  })

  it('hears that the audit log is whole, and which line somebody changed in the file', async () => {
    const note = (object: string) =>
      desk.store.audit({ at: '2026-03-02T09:00:00.000Z', actor: 'Noor', action: 'read', object })
    for (const object of ['a', 'b', 'c']) await note(object)
    const whole = await helder.checkAudit()
    expect(whole).toEqual({ lines: 4, head: expect.stringMatching(/^4:[0-9a-f]{64}$/) })
    expect(await helder.checkAudit(whole.head)).toEqual(whole)
    const elsewhere = `9:${'0'.repeat(64)}`
    expect(await helder.checkAudit(elsewhere)).toEqual({ ...whole, missing: elsewhere })

    const file = new Database(join(desk.folder, 'helder.db'))
    file.exec("UPDATE audit SET actor = 'Niemand' WHERE number = 3")
    file.close()
    expect(await helder.checkAudit()).toEqual({ ...whole, brokenAt: 3 })
    await expect(helder.checkAudit('4:abc')).rejects.toMatchObject({ status: 400 })
  })

  it('lets somebody out of quarantine and takes that back, with the reasons there were', async () => {
    const entry = { ...anEntry({ message: 'Koop nu' }), quarantine: ['trap', 'links'] }
    await desk.store.append([entry])
    const { id } = entry.signal
    expect((await helder.quarantine(id, false)).quarantine).toEqual([])
    const back = await helder.quarantine(id, true, ['trap', 'links'])
    expect(back.quarantine).toEqual(['trap', 'links'])
    await expect(helder.quarantine(id, true, ['<b>'])).rejects.toMatchObject({ status: 400 })
  })
})
