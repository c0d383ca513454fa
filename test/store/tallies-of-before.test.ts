/** A store of before there were tallies gets those that it would have had. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { openPostgresStore } from '../../store/postgres/store.ts'
import { openSqliteStore } from '../../store/sqlite/store.ts'
import type { Store } from '../../store/store.ts'
import { aPostgres, noPostgres } from '../support/a-postgres.ts'
import { anEntry, aSite } from '../support/a-signal.ts'

const TALLIES = {
  text_count: 'half, site, what',
  theme_count: 'half, dimension, site, theme, value',
  theme_words: 'half, words, theme, site',
  total_count: 'dimension, day, value, clarity, invited, repeated',
}
const rowsOf = Object.entries(TALLIES).map(
  ([table, key]) => `SELECT * FROM ${table} ORDER BY ${key}`,
)
const BEFORE = [
  'DROP VIEW theme_signal',
  ...Object.keys(TALLIES).map((table) => `DROP TABLE ${table}`),
  'DROP INDEX erased_told',
]

/** Signals of two sites and two half-years, with themes, some set apart, some asked and answered. */
const fill = async (store: Store) => {
  for (const site of ['demo', 'elders']) await store.putSite(aSite({ site }))
  const said = Array.from({ length: 60 }, (_, n) => ({
    ...anEntry(
      {
        ...{ message: n % 5 === 0 ? 'Niet duidelijk' : `Tekst ${n}`, language: 'nl' },
        site: n % 3 === 0 ? 'elders' : 'demo',
        ...(n % 4 === 0 ? { question: { text: 'Hoe?', channel: 'page' as const } } : {}),
      },
      { receivedAt: `2026-0${6 + (n % 2)}-15T09:00:00.000Z` },
    ),
    quarantine: n % 10 === 7 ? ['links'] : [],
  }))
  await store.append(said)
  const themes = [randomUUID(), randomUUID(), null]
  await store.assign(
    said.slice(0, 50).map(({ signal }, n) => ({
      ...{ id: signal.id, theme: themes[n % 3] ?? null, by: 'run' as const },
    })),
  )
  const asked = await store.unopened(0, 100)
  await store.openQuestions(asked.map((one) => ({ ...one, organisation: 'Dienst' })))
  for (const { id, version } of (await store.questions({}, { limit: 100 })).slice(0, 5)) {
    const event = { at: '2026-07-20T09:00:00.000Z', actor: 'balie', action: 'claim' as const }
    await store.moveQuestion({ id, version, state: 'answered', event, deliveries: [] })
  }
}

it('on SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'helder-store-'))
  const file = join(folder, 'helder.db')
  const store = openSqliteStore(file)
  await fill(store)
  await store.close()
  const kept = () => {
    const db = new Database(file)
    const rows = rowsOf.map((query) => db.prepare(query).all())
    db.close()
    return rows
  }
  const before = kept()
  expect(before.map((rows) => rows.length > 3)).toEqual([true, true, true, true])
  const db = new Database(file)
  for (const statement of BEFORE) db.exec(statement)
  db.pragma('user_version = 13')
  db.close()
  await openSqliteStore(file).close()
  expect(kept()).toEqual(before)
  rmSync(folder, { recursive: true })
})

it.skipIf(noPostgres)(
  'on PostgreSQL',
  async () => {
    const server = await aPostgres()
    const url = await server.anAddress()
    const name = new URL(url).pathname.slice(1)
    const store = await openPostgresStore(url)
    await fill(store)
    await store.close()
    const kept = () => Promise.all(rowsOf.map((query) => server.asked(query, name)))
    const before = await kept()
    for (const statement of [...BEFORE, 'DELETE FROM schema_version WHERE version = 13']) {
      await server.asked(statement, name)
    }
    await (await openPostgresStore(url)).close()
    expect(await kept()).toEqual(before)
    await server.stop()
  },
  60_000,
)
