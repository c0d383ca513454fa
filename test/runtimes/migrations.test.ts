import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { afterAll, describe, expect, it } from 'vitest'
import { aPostgres, noPostgres } from '../support/a-postgres.ts'

const MIGRATE = fileURLToPath(new URL('../support/migrate.mjs', import.meta.url))
const ROUNDS = 7
const ROWS = 200_000

/** What a later version might bring: some of it quick, some of it long. */
const LATER = {
  sqlite: `CREATE TABLE later (n INTEGER PRIMARY KEY, word TEXT NOT NULL);
    WITH RECURSIVE up(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM up WHERE n < ${ROWS})
    INSERT INTO later SELECT n, 'woord ' || n FROM up;
    CREATE INDEX later_word ON later (word);
    ALTER TABLE site ADD COLUMN later TEXT;`,
  postgres: `CREATE TABLE later (n INTEGER PRIMARY KEY, word TEXT NOT NULL);
    INSERT INTO later SELECT n, 'woord ' || n FROM generate_series(1, ${ROWS}) AS n;
    CREATE INDEX later_word ON later (word);
    ALTER TABLE site ADD COLUMN later TEXT;`,
}

describe('a migration that is killed midway', () => {
  const folder = mkdtempSync(join(tmpdir(), 'helder-migrations-'))
  let server: Awaited<ReturnType<typeof aPostgres>> | undefined
  afterAll(async () => {
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  const foldersFor = (engine: 'sqlite' | 'postgres') => {
    const first = `store/${engine}/migrations/0001-first-light.sql`
    const [now, later] = [join(folder, engine, 'now'), join(folder, engine, 'later')]
    for (const place of [now, later]) {
      mkdirSync(place, { recursive: true })
      copyFileSync(first, join(place, '0001-first-light.sql'))
    }
    writeFileSync(join(later, '0002-later.sql'), LATER[engine])
    return { now, later }
  }
  /** Runs it to its end, or kills it after so many milliseconds; answers how long it took. */
  const migrate = async (engine: string, place: string, from: string, killAfter?: number) => {
    const child = spawn(process.execPath, [MIGRATE, engine, place, from], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const gone = once(child, 'exit')
    await once(child.stdout, 'data')
    const started = Date.now()
    if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter)
    await gone
    return Date.now() - started
  }
  /** Kills it at moments spread over all that it takes; each time it must have left all or nothing. */
  const killAtAllTimes = async (
    engine: 'sqlite' | 'postgres',
    aPlace: () => Promise<string>,
    look: (place: string) => Promise<{ version: number; rows: number; column: boolean }>,
  ) => {
    const { now, later } = foldersFor(engine)
    const place = await aPlace()
    await migrate(engine, place, now)
    const whole = await migrate(engine, place, later)
    expect(await look(place)).toEqual({ version: 2, rows: ROWS, column: true })
    const left: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const place = await aPlace()
      await migrate(engine, place, now)
      await migrate(engine, place, later, (whole * (round + 0.5)) / ROUNDS)
      const found = await look(place)
      left.push(found.version)
      const isNew = found.version === 2
      expect(found).toEqual({ version: isNew ? 2 : 1, rows: isNew ? ROWS : 0, column: isNew })
      await migrate(engine, place, later)
      expect(await look(place)).toEqual({ version: 2, rows: ROWS, column: true })
    }
    expect(left).toContain(1)
  }

  it('leaves a SQLite file old or new, and the next start brings it up', async () => {
    let files = 0
    await killAtAllTimes(
      'sqlite',
      async () => join(folder, `${++files}.db`),
      async (file) => {
        const db = new Database(file)
        const has = db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'later'").get()
        const found = {
          version: db.pragma('user_version', { simple: true }) as number,
          rows: has ? (db.prepare('SELECT count(*) FROM later').pluck().get() as number) : 0,
          column: (db.pragma('table_info(site)') as { name: string }[]).some(
            ({ name }) => name === 'later',
          ),
        }
        db.close()
        return found
      },
    )
  })

  it('is done once by processes that start together', async () => {
    const { later } = foldersFor('sqlite')
    const file = join(folder, 'together.db')
    await Promise.all([1, 2, 3].map(() => migrate('sqlite', file, later)))
    const db = new Database(file)
    expect(db.prepare('SELECT count(*) FROM later').pluck().get()).toBe(ROWS)
    db.close()
  })

  it.skipIf(noPostgres)('leaves a PostgreSQL database old or new as well', async () => {
    const started = await aPostgres()
    server = started
    await killAtAllTimes('postgres', started.anAddress, async (url) => {
      const name = new URL(url).pathname.slice(1)
      const one = async (sql: string) => Object.values((await started.asked(sql, name))[0] ?? {})[0]
      const others = `SELECT 1 FROM pg_stat_activity WHERE datname = '${name}' AND pid <> pg_backend_pid()`
      // The server still works at what a dead client asked, and throws it away when nobody says COMMIT.
      while (await one(others)) await new Promise((resolve) => setTimeout(resolve, 20))
      const has = await one("SELECT 1 FROM pg_class WHERE relname = 'later'")
      const column =
        "SELECT 1 FROM information_schema.columns WHERE table_name = 'site' AND column_name = 'later'"
      return {
        version: (await one('SELECT max(version) FROM schema_version')) as number,
        rows: has ? Number(await one('SELECT count(*) FROM later')) : 0,
        column: Boolean(await one(column)),
      }
    })
  })
})
