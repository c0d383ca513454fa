/** A half-year that goes on is asked for while citizens are speaking; each question to the store takes a moment. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collectReport } from '../../../server/report/collect.ts'
import { insightOf } from '../../../server/report/insight.ts'
import { openPostgresStore } from '../../../store/postgres/store.ts'
import { aPostgres, noPostgres } from '../../support/a-postgres.ts'
import { anEntry, aSite } from '../../support/a-signal.ts'

describe.skipIf(noPostgres)('a report on PostgreSQL', () => {
  let server: Awaited<ReturnType<typeof aPostgres>>
  beforeAll(async () => {
    server = await aPostgres()
  }, 60_000)
  afterAll(() => server?.stop(), 60_000)

  it('adds up while signals come in, and grow', async () => {
    const store = await openPostgresStore(await server.anAddress())
    await store.putSite(aSite())
    const now = () => new Date('2026-03-02T09:30:00Z')
    const insight = insightOf(store, now)
    await store.append(Array.from({ length: 20 }, () => anEntry({ language: 'nl' })))
    let going = true
    const speaking = (async () => {
      while (going) {
        const id = randomUUID()
        await store.append([
          anEntry({ id, clarity: undefined, message: 'Ik snap het niet', language: 'nl' }),
        ])
        await store.append([anEntry({ id, revision: 1, clarity: 'no' })])
      }
    })()
    const asked = {
      period: '2026-H1',
      organisation: '',
      within: undefined,
      written: undefined,
      decided: false,
    }
    const failed: string[] = []
    for (let n = 0; n < 30; n++) {
      await collectReport({ store, now, insight }, asked).catch((error) => failed.push(`${error}`))
    }
    going = false
    await speaking
    expect(failed).toEqual([])
    await store.close()
  }, 60_000)
})
