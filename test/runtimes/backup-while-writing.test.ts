import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../store/sqlite/store.ts'
import { aPostgres, noPostgres } from '../support/a-postgres.ts'
import { aServer } from '../support/a-server.ts'
import { helder } from '../support/command.ts'
import { flood } from '../support/flood.ts'

const PAGE = 'https://www.voorbeeld.nl/toeslag'
const HOSTS = { HELDER_DEMO_HOSTS: 'www.voorbeeld.nl' }

describe('a backup while people go on writing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'helder-drill-'))
  let postgres: Awaited<ReturnType<typeof aPostgres>> | undefined
  beforeAll(async () => {
    if (!noPostgres) postgres = await aPostgres()
  })
  afterAll(async () => {
    await postgres?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Writes, backs up in the midst of it, and restores elsewhere: the store as it was at one moment. */
  const drill = async (name: string, place: Record<string, string>) => {
    const env = { HELDER_DATA: join(folder, name), ...place }
    const server = await aServer({ ...env, ...HOSTS })
    try {
      const write = (count: number) =>
        flood({ origin: server.origin, count, atOnce: 8, page: PAGE, text: (n) => `zin ${n % 9}` })
      const before = await write(200)
      const during = write(350)
      const file = join(folder, `${name}.db`)
      const made = await helder(['backup', file], { env })
      expect([made.code, made.error]).toEqual([0, ''])
      const after = await during
      const restored = join(folder, `${name}-restored`)
      const back = await helder(['restore', file], { env: { HELDER_DATA: restored } })
      expect(back.lines()).toEqual(made.lines())
      const store = openSqliteStore(join(restored, 'helder.db'))
      const ids = (await store.signals({}, { limit: 1_000 })).map(({ id }) => id)
      const [sum] = await store.counts('all', [], {})
      const pages = await store.counts('all', ['page'], {})
      await store.close()
      expect(ids).toEqual(expect.arrayContaining(before.acknowledged))
      const written = new Set([...before.acknowledged, ...after.acknowledged])
      expect(ids.filter((id) => !written.has(id))).toEqual([])
      // Half of a transaction would show as counts that do not fit the signals.
      expect([sum?.counts.no, pages[0]?.counts.no]).toEqual([ids.length, ids.length])
    } finally {
      await server.stop()
    }
  }

  it('holds a SQLite store as it was at one moment, and can be restored', () => drill('sqlite', {}))

  it.skipIf(noPostgres)(
    'holds a PostgreSQL store so as well, and restores it as a file',
    async () => drill('postgres', { DATABASE_URL: (await postgres?.anAddress()) ?? '' }),
  )
})
