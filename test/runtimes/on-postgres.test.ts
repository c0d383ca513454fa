import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { retain } from '../../server/retention.ts'
import { openPostgresStore } from '../../store/postgres/store.ts'
import type { SignalRow } from '../../store/signal-row.ts'
import type { Store } from '../../store/store.ts'
import { aPostgres, noPostgres } from '../support/a-postgres.ts'
import { aServer, type Server } from '../support/a-server.ts'
import { anEntry } from '../support/a-signal.ts'
import { flood, storedIds } from '../support/flood.ts'

const PAGE = 'https://www.voorbeeld.nl/toeslag'

describe.skipIf(noPostgres)('two servers on one PostgreSQL', () => {
  let postgres: Awaited<ReturnType<typeof aPostgres>>
  let url: string
  let servers: Server[] = []
  const start = () => aServer({ DATABASE_URL: url, HELDER_DEMO_HOSTS: 'www.voorbeeld.nl' })
  beforeAll(async () => {
    postgres = await aPostgres()
    url = await postgres.anAddress()
    // Together, on an empty database: migrations wait for each other.
    servers = await Promise.all([start(), start()])
  })
  afterAll(async () => {
    for (const server of servers) await server.stop()
    await postgres?.stop()
  })

  it('take a flood together: nothing lost, nothing doubled, and each tells of both', async () => {
    const floods = await Promise.all(
      servers.map(({ origin }) =>
        flood({ origin, count: 500, atOnce: 20, page: PAGE, text: (n) => `vraag ${n}` }),
      ),
    )
    const acknowledged = floods.flatMap((one) => one.acknowledged)
    expect(acknowledged).toHaveLength(1_000)
    for (const { staff } of servers) {
      expect((await storedIds(staff)).sort()).toEqual([...acknowledged].sort())
    }
    const [first] = servers
    const counts = await first?.staff('/v1/counts')
    expect(await counts?.json()).toMatchObject([{ signals: 1_000, no: 1_000, repeated: 500 }])
    const found = await first?.staff('/v1/signals?q=vragen+499')
    expect(((await found?.json()) as SignalRow[])?.map(({ message }) => message)).toEqual([
      'vraag 499',
      'vraag 499',
    ])
  })

  it('do a job once between them, whoever looks first and however often', async () => {
    const stores = await Promise.all([1, 2].map(() => openPostgresStore(url)))
    const [one, two] = stores as [Store, Store]
    const entries = Array.from({ length: 60 }, (_, n) =>
      anEntry({ message: `oud ${n}` }, { receivedAt: '2019-05-05T05:05:05.000Z' }),
    )
    await one.append(entries)
    const now = new Date()
    const look = (store: Store) => retain(store, now, { text: 730, contact: 90 })
    const looked = await Promise.all([look(one), look(two), look(one), look(two)])
    looked.push(await look(two))
    expect(looked.reduce((sum, found) => sum + (found?.signals ?? 0), 0)).toBe(60)
    const lines = (await one.auditTrail(0, 1_000)).filter(({ actor }) => actor === 'retention')
    expect(lines.map(({ object }) => object.split(' before')[0])).toEqual(['retention: 60 signals'])
    expect(await one.erasures('', 100)).toHaveLength(60)
    for (const store of stores) await store.close()
  })

  it('lose the connection that holds a job, and go on', async () => {
    const store = await openPostgresStore(url)
    const lost = store.once('lost', async () => {
      await postgres.asked(
        "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'",
      )
      await new Promise((resolve) => setTimeout(resolve, 200))
    })
    await expect(lost).rejects.toThrow()
    expect(await store.once('lost', async () => {})).toBe(true)
    await store.close()
  })

  it('say 503 while the database is away, and go on when it is back', async () => {
    const [server] = servers
    const origin = server?.origin ?? ''
    const pause =
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'helder_1'"
    await postgres.asked('ALTER DATABASE helder_1 ALLOW_CONNECTIONS false')
    await postgres.asked(pause)
    const during = await flood({ origin, count: 5, atOnce: 1, page: PAGE })
    expect(during.others).toEqual({ 503: 5 })
    expect((await fetch(`${origin}/readyz`)).status).toBe(503)
    await postgres.asked('ALTER DATABASE helder_1 ALLOW_CONNECTIONS true')
    const after = await flood({ origin, count: 5, atOnce: 1, page: PAGE })
    expect(after.others).toEqual({})
  })
})
