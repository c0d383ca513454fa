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
const rowsOf = [
  ...Object.entries(TALLIES).map(([table, key]) => `SELECT * FROM ${table} ORDER BY ${key}`),
  'SELECT id, to_post FROM question WHERE to_post = 1 ORDER BY id',
]
const BEFORE = [
  'DROP TABLE daily_change',
  'DROP INDEX question_to_post',
  'ALTER TABLE question DROP COLUMN to_post',
  'DROP VIEW theme_signal',
  ...Object.keys(TALLIES).map((table) => `DROP TABLE ${table}`),
  'DROP INDEX erased_told',
]
const BEFORE_ON_SQLITE = [
  'DROP INDEX signal_counted',
  'CREATE INDEX signal_received ON signal (received_at)',
]

/** Signals of two sites and two half-years, with themes, some set apart, some asked and answered. */
const fill = async (store: Store) => {
  for (const site of ['demo', 'elders']) await store.putSite(aSite({ site }))
  const said = Array.from({ length: 60 }, (_, n) => ({
    ...anEntry(
      {
        ...{ message: n % 5 === 0 ? 'Niet duidelijk' : `Tekst ${n}`, language: 'nl' },
        site: n % 3 === 0 ? 'elders' : 'demo',
        ...(n % 4 === 0
          ? { question: { text: 'Hoe?', channel: (['page', 'letter'] as const)[n % 8 && 1] } }
          : {}),
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
  const at = '2026-07-20T09:00:00.000Z'
  const questions = await store.questions({}, { limit: 100 })
  for (const [n, { id, version }] of questions.slice(0, 10).entries()) {
    const move = { id, state: 'answered' as const, deliveries: [] }
    const event = { at, actor: 'balie', action: 'answer' as const }
    await store.moveQuestion({ ...move, version, event })
    if (n % 3) continue
    const sent = { ...event, action: 'sent' as const }
    await store.moveQuestion({ ...move, version: version + 1, event: sent })
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
  expect(before.map((rows) => rows.length > 1)).toEqual(rowsOf.map(() => true))
  const db = new Database(file)
  for (const statement of [...BEFORE, ...BEFORE_ON_SQLITE]) db.exec(statement)
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
    for (const statement of [...BEFORE, 'DELETE FROM schema_version WHERE version >= 13']) {
      await server.asked(statement, name)
    }
    await (await openPostgresStore(url)).close()
    expect(await kept()).toEqual(before)
    await server.stop()
  },
  60_000,
)
