import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { SchemaTooNew } from '../../store/schema.ts'
import { openWriter } from '../../store/sqlite/open.ts'
import { openSqliteStore } from '../../store/sqlite/store.ts'
import { testStore } from './contract/index.ts'

const MIGRATIONS = new URL('../../store/sqlite/migrations/', import.meta.url)

const aFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'helder-store-'))
  return { file: join(folder, 'helder.db'), remove: () => rmSync(folder, { recursive: true }) }
}

testStore('sqlite', async () => {
  const { file, remove } = aFolder()
  let store = openSqliteStore(file)
  return {
    store,
    reopen: async () => {
      await store.close()
      store = openSqliteStore(file)
      return store
    },
    remove: async () => {
      await store.close()
      remove()
    },
  }
})

it('SQLite writes through to disk: synchronous is FULL, in WAL', () => {
  const { file, remove } = aFolder()
  const db = openWriter(file, MIGRATIONS)
  expect(db.pragma('synchronous', { simple: true })).toBe(2)
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
  db.close()
  remove()
})

it('a file of a later version is refused in clear words', () => {
  const { file, remove } = aFolder()
  const db = new Database(file)
  db.pragma('user_version = 999')
  db.close()
  expect(() => openWriter(file, MIGRATIONS)).toThrow(SchemaTooNew)
  expect(() => openWriter(file, MIGRATIONS)).toThrow(/schema 999.*newer Helder/)
  remove()
})

/** Whether the kernel lets us look at system calls; containers sometimes do not. */
const canTrace = () => {
  try {
    execFileSync('strace', ['-f', '-e', 'trace=fdatasync', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

// In CI there is no excuse: the promise is looked at, or the run fails.
it.runIf(canTrace() || process.env.CI === 'true')(
  'an fdatasync comes before each answer, 1,000 times',
  async () => {
    const { file, remove } = aFolder()
    const child = spawn(
      'strace',
      [
        '-f',
        '-e',
        'trace=fdatasync,fsync,write',
        '-s',
        '24',
        process.execPath,
        new URL('../support/append-one-by-one.mjs', import.meta.url).pathname,
        file,
        '1000',
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    )
    let trace = ''
    child.stderr.on('data', (chunk) => {
      trace += chunk
    })
    await new Promise((resolve) => child.on('close', resolve))
    let synced = false
    let answers = 0
    for (const line of trace.split('\n')) {
      if (/f(data)?sync\(/.test(line)) synced = true
      if (line.includes('"answer ')) {
        expect(synced).toBe(true)
        synced = false
        answers++
      }
    }
    expect(answers).toBe(1_000)
    remove()
  },
)
