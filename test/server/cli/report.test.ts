import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { main } from '../../../server/cli/main.ts'
import { openSqliteStore } from '../../../store/sqlite/store.ts'
import { anEntry, aSite } from '../../support/a-signal.ts'

const folder = mkdtempSync(join(tmpdir(), 'helder-report-'))
const before = process.env.HELDER_DATA

const helder = async (...args: string[]) => {
  const said = { out: [] as Buffer[], error: [] as Buffer[] }
  const into = (chunks: Buffer[]) =>
    new PassThrough().on('data', (chunk: Buffer) => chunks.push(chunk))
  const streams = { stdout: into(said.out), stderr: into(said.error) }
  const code = await main(args, { stdin: new PassThrough(), ...streams })
  return { code, out: Buffer.concat(said.out), error: String(Buffer.concat(said.error)) }
}

beforeAll(async () => {
  process.env.HELDER_DATA = folder
  const store = openSqliteStore(join(folder, 'helder.db'))
  await store.putSite(aSite())
  await store.append([anEntry({ message: 'Niet duidelijk' }), anEntry()])
  await store.close()
})
afterAll(() => {
  if (before === undefined) delete process.env.HELDER_DATA
  else process.env.HELDER_DATA = before
  rmSync(folder, { recursive: true })
})

it('helder report writes a half-year in every form, and says that nobody looked for themes yet', async () => {
  const json = await helder('report', '2026-H1', '--format', 'json')
  expect(json.code).toBe(0)
  const report = JSON.parse(String(json.out))
  expect(report.total).toMatchObject({ signals: 2, no: 2 })
  expect(report.texts).toMatchObject({ stored: 1, analysed: 1, other: 1, run: null })
  expect(String((await helder('report', '2026-H1')).out)).toContain('nog niet naar rode draden')
  const markdown = await helder('report', '2026-H1', '--format', 'md', '--language', 'en')
  expect(String(markdown.out)).toMatch(/^# Red threads, first half of 2026/)
  expect(String((await helder('report', '2026-H1', '--format', 'csv')).out)).toMatch(
    /^section,item/,
  )
  const file = join(folder, 'report.pdf')
  const pdf = await helder('report', '2026-H1', '--format', 'pdf', '--out', file)
  expect([pdf.code, pdf.out.length]).toEqual([0, 0])
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-')
  const store = openSqliteStore(join(folder, 'helder.db'))
  const [line] = await store.auditTrail(0, 1)
  await store.close()
  expect(line).toMatchObject({ actor: 'command line', action: 'export', object: 'report 2026-H1' })
})

it('helder report says how it is asked for', async () => {
  for (const args of [
    [],
    ['2026'],
    ['2026-H1', '--format', 'doc'],
    ['2026-H1', '--language', 'xx'],
  ]) {
    const { code, error } = await helder('report', ...args)
    expect([code, error]).toEqual([2, expect.stringContaining('report PERIOD [--format')])
  }
  expect((await helder('report', '2026-H1', '--thread', 'geen')).code).toBe(1)
})
