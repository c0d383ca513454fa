import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aServer, ended, freePort } from '../support/a-server.ts'
import { balance } from '../support/conservation.ts'
import { flood, storedIds } from '../support/flood.ts'

const KILLS = Number(process.env.HELDER_KILLS ?? 200)
const UP_MS = 2_000

it(`kill -9 at any moment, ${KILLS} times under load: nothing acknowledged is lost or doubled, up within 2 s`, async () => {
  const data = mkdtempSync(join(tmpdir(), 'helder-kills-'))
  const env = {
    HELDER_DATA: data,
    PORT: String(await freePort()),
    HELDER_DEMO_HOSTS: 'www.voorbeeld.nl',
  }
  const accepted: string[] = []
  let slowest = 0
  let server = await aServer(env)
  for (let kill = 0; kill < KILLS; kill++) {
    const running = flood({
      origin: server.origin,
      count: 2_000,
      atOnce: 25,
      page: 'https://www.voorbeeld.nl/toeslag',
    })
    // Every moment of a commit gets its turn: 5 to 205 ms, in steps that share no factor with the batch.
    await new Promise((resolve) => setTimeout(resolve, 5 + ((kill * 37) % 200)))
    await ended(server.child, 'SIGKILL')
    accepted.push(...(await running).acknowledged)
    const started = Date.now()
    server = await aServer(env)
    slowest = Math.max(slowest, Date.now() - started)
  }
  const stored = await storedIds(server.staff)
  const { lost, doubled } = balance(`${KILLS} kills`, { accepted, stored })
  process.stdout.write(`slowest start ${slowest} ms\n`)
  await server.stop()
  rmSync(data, { recursive: true, force: true })
  expect(accepted.length).toBeGreaterThan(KILLS)
  expect({ lost, doubled }).toEqual({ lost: 0, doubled: 0 })
  expect(slowest).toBeLessThanOrEqual(UP_MS)
})
