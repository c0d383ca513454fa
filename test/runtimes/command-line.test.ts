import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SignalRow } from '../../store/signal-row.ts'
import { aPostgres, noPostgres } from '../support/a-postgres.ts'
import { aServer, type Server } from '../support/a-server.ts'
import { aSite } from '../support/a-signal.ts'
import { helder } from '../support/command.ts'

const SECRET = 'kastanjebruinelampenkap'
const page = { url: 'https://www.voorbeeld.nl/toeslag' }
const aLine = (change: object = {}) => ({
  id: randomUUID(),
  site: 'demo',
  page,
  clarity: 'no',
  source: 'letter',
  receivedAt: '2026-01-15T10:00:00.000Z',
  ...change,
})
const asLines = (rows: object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

describe('npx helder, beside a running server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'helder-command-'))
  const data = join(folder, 'data')
  const env = { HELDER_DATA: data }
  let server: Server
  beforeAll(async () => {
    server = await aServer({ HELDER_DATA: data, HELDER_DEMO_HOSTS: 'www.voorbeeld.nl' })
  })
  afterAll(async () => {
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  const rows = async (query = '') =>
    (await (await server.staff(`/v1/signals?limit=1000&${query}`)).json()) as Pick<
      SignalRow,
      'id' | 'cursor'
    >[]

  it('imports page views from a table, and again when they were corrected', async () => {
    const file = join(folder, 'weergaven.csv')
    const table = (views: number) =>
      `Pagina;Datum;Weergaven\n/toeslag;01-02-2026;${views}\n/toeslag;02-02-2026;veel\n`
    const run = (...more: string[]) =>
      helder(['import', 'views', file, '--origin', 'https://www.voorbeeld.nl', ...more], { env })
    writeFileSync(file, table(900))
    expect((await run('--site', 'geen')).error).toContain('there is no site geen')
    const first = await run('--site', 'demo')
    expect([first.code, first.lines()]).toEqual([1, [{ views: 1, refused: 1 }]])
    expect(first.error).toBe('row 3: views\n')
    writeFileSync(file, table(1_234))
    await run('--site', 'demo')
    const asked = await server.staff('/v1/coverage?by=page&from=2026-02-01&to=2026-02-28')
    expect(await asked.json()).toMatchObject({
      views: 1_234,
      rows: [{ value: page.url, views: 1_234, estimated: 0, silent: true }],
    })
  })

  it('imports lines once, cleans them, and names what it refuses', async () => {
    const lines = [
      aLine({ message: `bel 06-12345678 over de ${SECRET}` }),
      aLine({ message: 'tweede' }),
      aLine({ clarity: 'misschien' }),
      aLine({ naam: 'Jan' }),
    ]
    const input = `${asLines(lines)}geen json\n`
    const first = await helder(['import'], { env, input })
    expect(first.code).toBe(1)
    expect(first.lines()).toEqual([{ stored: 2, known: 0, conflict: 0, refused: 3 }])
    expect(first.error).toMatch(/line 3: clarity .*\nline 4: naam unknown member\nline 5: not JSON/)
    expect(first.error).not.toContain('Jan')
    const again = await helder(['import'], { env, input: asLines(lines.slice(0, 2)) })
    expect(again.lines()).toEqual([{ stored: 0, known: 2, conflict: 0, refused: 0 }])
    expect(again.code).toBe(0)
    expect(await rows('source=letter')).toMatchObject([
      { message: `bel [telefoonnummer] over de ${SECRET}`, receivedAt: '2026-01-15T10:00:00.000Z' },
      { message: 'tweede' },
    ])
  })

  it('makes a token that works until it is revoked', async () => {
    const made = await helder(['token', 'make', '--label', 'proef', '--scopes', 'text'], { env })
    const [{ token, expiresAt }] = made.lines() as [{ token: string; expiresAt: string }]
    const days = (Date.parse(expiresAt) - Date.now()) / 86_400_000
    expect(Math.round(days)).toBe(90)
    const ask = () =>
      fetch(`${server.origin}/v1/signals`, { headers: { Authorization: `Bearer ${token}` } })
    expect((await ask()).status).toBe(200)
    const listed = (await helder(['token', 'list'], { env })).lines()
    const { name } = listed.find(({ label }) => label === 'proef') as { name: string }
    expect(JSON.stringify(listed)).not.toContain(token)
    expect((await helder(['token', 'revoke', name], { env })).lines()).toEqual([{ revoked: true }])
    expect((await ask()).status).toBe(401)
    expect((await helder(['token', 'revoke', 'nietbestaand'], { env })).code).toBe(1)
    const wrong = await helder(['token', 'make', '--label', 'x', '--scopes', 'alles'], { env })
    expect([wrong.code, wrong.error]).toEqual([2, expect.stringContaining('scopes')])
  })

  it('gives people and tokens rights in some places, and takes them away', async () => {
    const put = (...more: string[]) =>
      helder(['person', 'put', '--email', 'Noor@gemeente.example', '--name', 'Noor', ...more], {
        env,
      })
    const [noor] = (await put('--roles', 'owner,answerer', '--site', 'demo')).lines()
    expect(noor).toMatchObject({ roles: ['owner', 'answerer'], reach: [{ site: 'demo' }] })
    const wrong = await put('--roles', 'baas')
    expect([wrong.code, wrong.error]).toEqual([2, expect.stringContaining('roles.0')])
    expect((await put('--roles', 'admin', '--site', 'demo')).error).toContain('reach: an admin')
    const [changed] = (await put('--roles', 'expert')).lines()
    expect(changed).toMatchObject({ person: noor?.person, roles: ['expert'] })
    expect((await helder(['person', 'list'], { env })).lines()).toMatchObject([
      { email: 'noor@gemeente.example', signedIn: false },
    ])
    const remove = () => helder(['person', 'remove', 'noor@gemeente.example'], { env })
    expect((await remove()).lines()).toEqual([{ removed: true }])
    expect((await remove()).code).toBe(1)

    const organisation = ['--organisation', 'Gemeente Nergens', '--organisation', 'Elders']
    const made = await helder(
      ['token', 'make', '--label', 'nergens', '--scopes', 'text', ...organisation],
      { env },
    )
    const [{ token }] = made.lines() as [{ token: string }]
    const answer = await fetch(`${server.origin}/v1/signals`, {
      headers: { Authorization: `Bearer ${token}` },
    })
    expect(await answer.json()).toEqual([])
  })

  it('makes a site with a key for its desk', async () => {
    const { sealingKey: _, ...site } = aSite({ site: 'nieuw' })
    const put = await helder(['site', 'put'], { env, input: asLines([site, { site: 'x' }]) })
    expect(put.code).toBe(1)
    expect(put.lines()).toMatchObject([{ site: 'nieuw', sealingKey: expect.any(String) }])
    expect(put.error).toMatch(/^line 2: site a site key; name /)
    const listed = (await helder(['site', 'list'], { env })).lines().map((one) => one.site)
    expect(listed).toContain('nieuw')
  })

  it('pulls to a file and goes on where it ended, missing and repeating nothing', async () => {
    const out = join(folder, 'pulled.ndjson')
    const cursor = join(folder, 'cursor')
    const args = ['pull', '--url', server.origin, '--out', out, '--cursor', cursor]
    const pull = () => helder(args, { env: { HELDER_TOKEN: 'helder_test_token_0123456789' } })
    expect((await pull()).code).toBe(0)
    await helder(['import'], { env, input: asLines([aLine(), aLine(), aLine()]) })
    expect((await pull()).code).toBe(0)
    expect((await pull()).code).toBe(0)
    const ids = readFileSync(out, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id)
    expect(ids).toEqual((await rows()).map(({ id }) => id))
    // Killed halfway: there is more in the file than the cursor knows, and the last line is torn.
    const whole = readFileSync(out, 'utf8')
    writeFileSync(out, whole.slice(0, Math.floor(whole.length * 0.7)))
    writeFileSync(cursor, '1')
    expect((await pull()).code).toBe(0)
    expect(readFileSync(out, 'utf8')).toBe(whole)
    expect((await helder(['pull', '--url', server.origin], {})).code).toBe(2)
  })

  it('backs up and restores, equal by count and hash; a backup never overwrites', async () => {
    const file = join(folder, 'backup.db')
    const made = await helder(['backup', file], { env })
    expect(made.code).toBe(0)
    const restored = join(folder, 'restored')
    const back = await helder(['restore', file], { env: { HELDER_DATA: restored } })
    expect(back.lines()).toEqual(made.lines())
    expect(made.lines()).toContainEqual({
      table: 'signal',
      rows: 5,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    const trail = (await (await server.staff('/v1/audit')).json()) as { object: string }[]
    expect(trail.at(-1)).toMatchObject({ action: 'backup', object: 'backup to backup.db' })
    expect((await helder(['backup', file], { env })).code).toBe(2)
    expect((await helder(['restore', file], { env: { HELDER_DATA: restored } })).error).toMatch(
      /not empty/,
    )
    const second = await aServer({ HELDER_DATA: restored })
    const found = await second.staff(`/v1/signals?q=${SECRET}`)
    expect(await found.json()).toHaveLength(1)
    await second.stop()
  })

  it('erases here and in the backups: no byte of it is left', async () => {
    const [row] = (await rows(`q=${SECRET}`)) as [SignalRow]
    const bytesOf = (place: string) =>
      readdirSync(place)
        .filter((name) => /\.db(-wal|-shm)?$/.test(name))
        .map((name) => readFileSync(join(place, name), 'latin1'))
        .join('')
    expect(bytesOf(data) + bytesOf(folder)).toContain(SECRET)
    const erased = await helder(['erase', row.id, '--backups', folder], { env })
    expect(erased.lines()).toEqual([
      { id: row.id, erased: true },
      { backup: 'backup.db', id: row.id, erased: true },
    ])
    expect(bytesOf(data)).not.toContain(SECRET)
    expect(bytesOf(folder)).not.toContain(SECRET)
    // Not in the stems of the search index either.
    expect(bytesOf(data)).not.toContain(SECRET.slice(0, 12))
    const audit = (await (await server.staff('/v1/audit')).json()) as { action: string }[]
    expect(audit).toContainEqual(expect.objectContaining({ action: 'erase', object: row.id }))
    expect((await helder(['erase', row.id], { env })).code).toBe(1)
    expect((await helder(['erase', 'onzin'], { env })).code).toBe(2)
  })

  it.skipIf(noPostgres)('moves the store to PostgreSQL, equal by count and hash', async () => {
    const postgres = await aPostgres()
    try {
      const DATABASE_URL = await postgres.anAddress()
      // Who has pulled everything has a cursor that no row has any more.
      const [newest] = (await rows('order=newest')) as [SignalRow]
      expect((await helder(['erase', newest.id], { env })).code).toBe(0)
      const moved = await helder(['move'], { env: { ...env, DATABASE_URL } })
      expect([moved.code, moved.error]).toEqual([0, ''])
      const file = join(folder, 'from-postgres.db')
      const back = await helder(['backup', file], { env: { ...env, DATABASE_URL } })
      // That the backup was made is one line more in the audit log, and nothing else.
      const [sums, sumsBefore] = [back, moved].map((one) => one.lines())
      const but = (lines: object[] = []) =>
        lines.filter((sum) => !('table' in sum) || sum.table !== 'audit')
      expect(but(sums)).toEqual(but(sumsBefore))
      const lines = (some: Record<string, unknown>[] = []) =>
        some.find(({ table }) => table === 'audit')?.rows as number
      expect(lines(sums)).toBe(lines(sumsBefore) + 1)
      const second = await aServer({ HELDER_DATA: data, DATABASE_URL, HELDER_DEMO_HOSTS: 'x.nl' })
      const there = (await (await second.staff('/v1/signals?q=tweede')).json()) as object[]
      expect(there).toHaveLength(1)
      // It goes on from there: numbers, pages and partitions are as they should be.
      const input = asLines([aLine({ page: { url: 'https://www.voorbeeld.nl/nieuw' } })])
      const more = await helder(['import'], { env: { ...env, DATABASE_URL }, input })
      expect(more.lines()).toEqual([{ stored: 1, known: 0, conflict: 0, refused: 0 }])
      const since = await second.staff(`/v1/signals?after=${newest.cursor}`)
      expect(await since.json()).toMatchObject([
        { page: { url: 'https://www.voorbeeld.nl/nieuw' } },
      ])
      await second.stop()
    } finally {
      await postgres.stop()
    }
  })
})
