import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aPlace } from '../support/asked.ts'
import { helder } from '../support/command.ts'
import { anMbox, refusedOf, storedOf } from '../support/mails.ts'

const N = 10_000
/** A run that holds the whole file, or all mails, in memory does not fit in it; V8's heap alone. */
const HEAP_MIB = 96
const HELDER = fileURLToPath(new URL('../../scripts/helder.mjs', import.meta.url))

let place: Awaited<ReturnType<typeof aPlace>>
beforeAll(async () => {
  place = await aPlace()
})
afterAll(() => place?.remove())

it(`stores each of ${N} mails once, killed midway and started again`, async () => {
  const file = join(place.data, 'post.mbox')
  await pipeline(Readable.from(anMbox(N)), createWriteStream(file))
  const args = ['import', 'mail', file, '--site', 'demo']
  const env = { HELDER_DATA: place.data, NODE_OPTIONS: `--max-old-space-size=${HEAP_MIB}` }
  const counted = () => {
    const db = new Database(join(place.data, 'helder.db'), { readonly: true })
    try {
      return (db.prepare('SELECT count(*) AS n FROM signal').get() as { n: number }).n
    } finally {
      db.close()
    }
  }

  const child = spawn(process.execPath, [HELDER, ...args], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: 'ignore',
  })
  const gone = once(child, 'exit')
  while (!existsSync(file) || counted() < N / 3) {
    if (child.exitCode !== null) throw new Error('it ended before it was killed')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  child.kill('SIGKILL')
  await gone
  const midway = counted()
  expect(midway).toBeLessThan(N * 0.85)

  const again = await helder(args, { env })
  const written = Array.from({ length: N }, (_, i) => i + 1).filter((n) => !refusedOf(n))
  const [report] = again.lines()
  expect([again.code, again.error]).toEqual([0, ''])
  expect(report).toMatchObject({
    read: N,
    stored: written.length - midway,
    known: midway,
    refused: { automatic: { count: N / 20 }, bounce: { count: N / 20 }, bulk: { count: N / 20 } },
  })
  const db = new Database(join(place.data, 'helder.db'), { readonly: true })
  const rows = db.prepare('SELECT message FROM signal ORDER BY signal_number').pluck().all()
  db.close()
  expect(rows).toEqual(written.map(storedOf))
})
