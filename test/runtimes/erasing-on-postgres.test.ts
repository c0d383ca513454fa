import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aPostgres, noPostgres } from '../support/a-postgres.ts'
import { helder } from '../support/command.ts'

const SECRET = 'kastanjebruinelampenkap'
const SEALED = 'VerzegeldNummerVanIemand'.repeat(3)

/** Every file below a folder that holds one of these words. */
const holding = (folder: string, words: string[]) =>
  (readdirSync(folder, { recursive: true }) as string[])
    .map((name) => join(folder, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
    .filter((file) => {
      const bytes = readFileSync(file, 'latin1')
      return words.some((word) => bytes.includes(word))
    })

describe.skipIf(noPostgres)('erasing on PostgreSQL', () => {
  const folder = mkdtempSync(join(tmpdir(), 'helder-erasing-'))
  const backups = join(folder, 'backups')
  let postgres: Awaited<ReturnType<typeof aPostgres>>
  beforeAll(async () => {
    mkdirSync(backups)
    postgres = await aPostgres()
  })
  afterAll(async () => {
    await postgres?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('leaves no byte of it: not in tables, indexes, statistics, the log of writes, nor in the backups', async () => {
    const DATABASE_URL = await postgres.anAddress()
    const env = { HELDER_DATA: join(folder, 'data'), DATABASE_URL }
    const name = new URL(DATABASE_URL).pathname.slice(1)
    const page = { url: 'https://www.voorbeeld.nl/toeslag' }
    const aLine = (n: number) => ({
      ...{ id: randomUUID(), site: 'demo', page, clarity: 'no', message: `zin ${n}` },
    })
    const id = randomUUID()
    const contact = { sealed: SEALED }
    const question = { text: `Waar is de ${SECRET}?`, channel: 'phone', contact }
    const one = { ...aLine(0), id, message: `Mijn ${SECRET} is weg`, question }
    const lines = [...Array.from({ length: 300 }, (_, n) => aLine(n)), one]
    const input = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
    expect((await helder(['import'], { env, input })).lines()).toMatchObject([{ stored: 301 }])
    // What a server does by itself sooner or later: the planner takes samples, everything goes to its files.
    await postgres.asked('ANALYZE', name)
    await postgres.asked('CHECKPOINT', name)
    expect((await helder(['backup', join(backups, 'one.db')], { env })).code).toBe(0)
    const words = [SECRET, SECRET.slice(0, 15), SEALED]
    const before = [...holding(postgres.data, words), ...holding(backups, words)].join(' ')
    for (const place of ['base/', 'pg_wal/', 'one.db']) expect(before).toContain(place)

    const erased = await helder(['erase', id, '--backups', backups], { env })
    expect([erased.code, erased.error]).toEqual([0, ''])
    await postgres.asked('CHECKPOINT', name)
    expect(holding(postgres.data, words)).toEqual([])
    expect(holding(backups, words)).toEqual([])
  })
})
