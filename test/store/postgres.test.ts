import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgresStore } from '../../store/postgres/store.ts'
import { aPostgres, noPostgres } from '../support/a-postgres.ts'
import { anEntry } from '../support/a-signal.ts'
import { testStore } from './contract/index.ts'

describe.skipIf(noPostgres)('PostgreSQL', () => {
  let server: Awaited<ReturnType<typeof aPostgres>>
  beforeAll(async () => {
    server = await aPostgres()
  }, 60_000)
  afterAll(() => server?.stop(), 60_000)

  testStore('postgres', async () => {
    const url = await server.anAddress()
    let store = await openPostgresStore(url)
    return {
      store,
      reopen: async () => {
        await store.close()
        store = await openPostgresStore(url)
        return store
      },
      remove: () => store.close(),
    }
  })

  it('finds one signal by its id without going through the others', async () => {
    const url = await server.anAddress()
    const name = new URL(url).pathname.slice(1)
    /** Rows of signals that were looked at so far; told by connections as they close. */
    const lookedAt = async () => {
      const [row] = await server.asked(
        `SELECT sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) AS rows FROM pg_stat_user_tables
          WHERE relname LIKE 'signal%'`,
        name,
      )
      return Number(row?.rows)
    }
    const store = await openPostgresStore(url)
    const said = Array.from({ length: 300 }, () => anEntry({ message: 'Niet duidelijk' }))
    await store.append(said)
    await store.close()
    const before = await lookedAt()
    const again = await openPostgresStore(url)
    const id = said[0]?.signal.id ?? ''
    expect(await again.signals({ id }, { limit: 1 })).toMatchObject([{ id }])
    await again.close()
    expect((await lookedAt()) - before).toBeLessThan(20)
  })

  it('keeps a partition for each month, also one that was tried in a batch that failed', async () => {
    const url = await server.anAddress()
    const store = await openPostgresStore(url)
    const at = (receivedAt: string, change = {}) => anEntry(change, { receivedAt })
    await store.append([at('2019-12-31T23:59:59.999Z'), at('2026-01-01T00:00:00.000Z')])
    const bad = at('2026-05-01T00:00:00.000Z', { message: 'x' })
    bad.signal.message = 'een \u0000 die PostgreSQL niet kan'
    await expect(store.append([bad])).rejects.toThrow()
    expect(await store.append([at('2026-05-02T00:00:00.000Z')])).toEqual(['stored'])
    const name = new URL(url).pathname.slice(1)
    const tables = await server.asked(
      "SELECT relname FROM pg_class WHERE relispartition AND relkind = 'r' ORDER BY relname",
      name,
    )
    expect(tables.map(({ relname }) => relname)).toEqual([
      'signal_2019_12',
      'signal_2026_01',
      'signal_2026_05',
    ])
    await store.close()
  })

  it('refuses a database of a later version in clear words, and one that does not write through', async () => {
    const url = await server.anAddress()
    await (await openPostgresStore(url)).close()
    const name = new URL(url).pathname.slice(1)
    await server.asked('INSERT INTO schema_version VALUES (999)', name)
    await expect(openPostgresStore(url)).rejects.toThrow(/schema 999.*newer Helder/)
    const careless = await server.anAddress()
    await server.asked(
      `ALTER DATABASE ${new URL(careless).pathname.slice(1)} SET synchronous_commit = off`,
    )
    await expect(openPostgresStore(careless)).rejects.toThrow(/synchronous_commit/)
  })

  it('lets one server at a time do a job', async () => {
    const url = await server.anAddress()
    const [one, two] = await Promise.all([openPostgresStore(url), openPostgresStore(url)])
    let done = 0
    let release = () => {}
    const held = one.once('job', () => {
      done++
      return new Promise((resolve) => {
        release = resolve
      })
    })
    while (done === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    expect(await two.once('job', async () => {})).toBe(false)
    expect(await two.once('another', async () => {})).toBe(true)
    release()
    expect(await held).toBe(true)
    expect(await two.once('job', async () => {})).toBe(true)
    await one.close()
    await two.close()
  })

  it('is written by several servers at once: nothing lost, nothing doubled, every change pulled once', async () => {
    const url = await server.anAddress()
    const stores = await Promise.all([0, 1, 2].map(() => openPostgresStore(url)))
    const [reader] = stores
    const pulled: string[] = []
    let after: string | undefined
    let writing = true
    const pulling = (async () => {
      while (writing || pulled.length < 3_000) {
        const rows = (await reader?.signals({}, { after, limit: 500 })) ?? []
        pulled.push(...rows.map(({ id, revision }) => `${id} ${revision}`))
        after = rows.at(-1)?.cursor ?? after
        if (!writing && rows.length === 0) break
      }
    })()
    const entries = Array.from({ length: 3_000 }, (_, n) =>
      anEntry({ message: `zin ${n % 50}`, clarity: n % 2 ? 'yes' : 'no' }),
    )
    // Every server gets every signal, each in another order, in batches of its own making.
    const orders = stores.map((_, s) =>
      entries.map((entry, n) => ({ entry, at: (n * (s * 7 + 1)) % 3_000 })),
    )
    const outcomes = await Promise.all(
      stores.map((store, s) =>
        Promise.all(
          [...(orders[s] ?? [])]
            .sort((a, b) => a.at - b.at)
            .map(({ entry }) => store.append([entry])),
        ),
      ),
    )
    writing = false
    await pulling
    const stored = outcomes.flat(2).filter((outcome) => outcome === 'stored')
    expect(stored).toHaveLength(3_000)
    expect(pulled).toHaveLength(3_000)
    expect(new Set(pulled).size).toBe(3_000)
    const [sum] = (await reader?.counts('all', [], {})) ?? []
    expect(sum).toMatchObject({ counts: { yes: 1_500, no: 1_500 }, repeated: 2_950 })
    for (const store of stores) await store.close()
  }, 60_000)
})
