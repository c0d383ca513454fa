import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { answering, aServer, ended, freePort, INTAKE_TOKEN } from '../support/a-server.ts'
import { balance } from '../support/conservation.ts'
import { flood, storedIds } from '../support/flood.ts'

/** Seconds that the store is really away; `HELDER_OUTAGE=600` for the ten minutes of the promise. */
const AWAY = Number(process.env.HELDER_OUTAGE ?? 60)
const PER_SECOND = 25
const PAGE = 'https://www.voorbeeld.nl/toeslag'
const ENTRY = fileURLToPath(new URL('../../dist/server/edge/serve.js', import.meta.url))

it(`the store away for ${AWAY} s: the citizen notices nothing, and all of it arrives`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'helder-outage-'))
  const env = {
    HELDER_DATA: join(folder, 'central'),
    PORT: String(await freePort()),
    HELDER_DEMO_HOSTS: 'www.voorbeeld.nl',
  }
  let server = await aServer(env)
  const origin = `http://127.0.0.1:${await freePort()}`
  const edge = spawn(process.execPath, [ENTRY], {
    env: {
      PATH: process.env.PATH ?? '',
      PORT: new URL(origin).port,
      HELDER_DATA: join(folder, 'edge'),
      HELDER_STORE: server.origin,
      HELDER_INTAKE_TOKEN: INTAKE_TOKEN,
      HELDER_TRUSTED_PROXIES: '127.0.0.1',
    },
    stdio: 'ignore',
  })
  const headers = { Authorization: `Bearer ${INTAKE_TOKEN}` }
  const waiting = async () => {
    const answer = await fetch(`${origin}/v1/outbox`, { headers })
    return ((await answer.json()) as { waiting: number }).waiting
  }
  try {
    await answering(`${origin}/livez`)
    const accepted = (await flood({ origin, count: 20, atOnce: 2, page: PAGE })).acknowledged
    await server.stop()
    let refused = 0
    for (let second = 0; second < AWAY; second++) {
      const next = new Promise((resolve) => setTimeout(resolve, 1_000))
      const { acknowledged, others } = await flood({
        origin,
        count: PER_SECOND,
        atOnce: 5,
        page: PAGE,
        address: `192.0.2.${second % 250}`,
      })
      accepted.push(...acknowledged)
      refused += Object.values(others).reduce((sum, n) => sum + n, 0)
      await next
    }
    const waited = await waiting()
    server = await aServer(env)
    const back = performance.now()
    let began = 0
    while ((await waiting()) > 0) {
      if (began === 0 && (await waiting()) < waited) began = performance.now()
      if (performance.now() - back > 120_000) break
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    const seconds = (performance.now() - (began || back)) / 1_000
    process.stdout.write(
      `${waited} waited; drained within ${seconds.toFixed(2)} s (${(waited / seconds).toFixed(0)}/s), ${(((began || back) - back) / 1_000).toFixed(0)} s after the store was back\n`,
    )
    const stored = await storedIds(server.staff)
    const { lost, doubled } = balance('store away', { accepted, stored })
    expect(refused).toBe(0)
    expect(waited).toBeGreaterThanOrEqual(AWAY * PER_SECOND)
    expect({ lost, doubled }).toEqual({ lost: 0, doubled: 0 })
    expect(waited / seconds).toBeGreaterThan(500)
  } finally {
    await ended(edge)
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})
