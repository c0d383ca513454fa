import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../store/sqlite/store.ts'
import { helder } from '../support/command.ts'

const LINES = 1_200

describe('npx helder audit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'helder-audit-'))
  const original = join(folder, 'original.db')
  let head = ''
  beforeAll(async () => {
    const store = openSqliteStore(original)
    const at = '2026-03-02T09:00:00.000Z'
    for (let n = 1; n <= LINES; n++) {
      await store.audit({ at, actor: 'noor', action: 'read', object: `GET /v1/signals?after=${n}` })
    }
    const [last] = await store.auditTrail(LINES - 1, 1)
    head = `${last?.number}:${last?.hash}`
    await store.close()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  let copies = 0
  /** A store whose file somebody else has been at. */
  const audited = async (sql: string, ...args: string[]) => {
    const data = join(folder, `data-${++copies}`)
    mkdirSync(data)
    copyFileSync(original, join(data, 'helder.db'))
    const db = new Database(join(data, 'helder.db'))
    db.exec(sql)
    db.close()
    const { code, lines } = await helder(['audit', ...args], { env: { HELDER_DATA: data } })
    const [said] = lines()
    return { code, said }
  }

  it('finds a log that nobody touched whole, and says where it ends', async () => {
    const whole = { code: 0, said: { lines: LINES, head } }
    expect(await audited('')).toEqual(whole)
    expect(await audited('', '--since', head)).toEqual(whole)
  })

  it('finds a line that was changed, taken out, put in or moved', async () => {
    const brokenAt = async (sql: string) => (await audited(sql)).said?.brokenAt
    expect(await brokenAt("UPDATE audit SET actor = 'piet' WHERE number = 7")).toBe(7)
    expect(await brokenAt('DELETE FROM audit WHERE number = 1001')).toBe(1002)
    expect(await brokenAt('DELETE FROM audit WHERE number = 1')).toBe(2)
    expect(
      await brokenAt(
        'INSERT INTO audit SELECT 1201, at, actor, action, object, previous, hash FROM audit WHERE number = 1200',
      ),
    ).toBe(1201)
    expect(
      await brokenAt(
        'UPDATE audit SET number = 9999 WHERE number = 3; UPDATE audit SET number = 3 WHERE number = 4',
      ),
    ).toBe(3)
    expect((await audited("UPDATE audit SET hash = 'x' WHERE number = 7")).code).toBe(1)
  })

  it('finds a log whose end was cut off, or all of which was written anew, by a head that was kept', async () => {
    const cut = await audited('DELETE FROM audit WHERE number > 1190', '--since', head)
    expect([cut.code, cut.said]).toEqual([
      1,
      expect.objectContaining({ missing: head, lines: 1190 }),
    ])
    const emptied = await audited('DELETE FROM audit', '--since', head)
    expect([emptied.code, emptied.said]).toEqual([1, { lines: 0, missing: head }])
    expect((await audited('', '--since', 'gisteren')).code).toBe(2)
  })
})
