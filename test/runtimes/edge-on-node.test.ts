import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  answering,
  aServer,
  ended,
  freePort,
  INTAKE_TOKEN,
  type Server,
} from '../support/a-server.ts'
import { flood, storedIds } from '../support/flood.ts'
import { parksListsAndReplays } from '../support/parks.ts'

const ENTRY = fileURLToPath(new URL('../../dist/server/edge/serve.js', import.meta.url))
const PAGE = 'https://www.voorbeeld.nl/toeslag'

describe('an edge of its own on Node', () => {
  const data = mkdtempSync(join(tmpdir(), 'helder-edge-'))
  const central = mkdtempSync(join(tmpdir(), 'helder-central-'))
  let serverPort: number
  let origin: string
  let server: Server
  let edge: ChildProcess
  const startServer = () =>
    aServer({
      HELDER_DATA: central,
      PORT: String(serverPort),
      HELDER_DEMO_HOSTS: 'www.voorbeeld.nl',
    })
  const startEdge = async () => {
    edge = spawn(process.execPath, [ENTRY], {
      env: {
        PATH: process.env.PATH ?? '',
        PORT: new URL(origin).port,
        HELDER_DATA: data,
        HELDER_STORE: `http://127.0.0.1:${serverPort}`,
        HELDER_INTAKE_TOKEN: INTAKE_TOKEN,
      },
      stdio: 'ignore',
    })
    await answering(`${origin}/livez`)
  }
  beforeAll(async () => {
    serverPort = await freePort()
    origin = `http://127.0.0.1:${await freePort()}`
    server = await startServer()
    await startEdge()
  })
  afterAll(async () => {
    if (edge) await ended(edge)
    await server?.stop()
    rmSync(data, { recursive: true, force: true })
    rmSync(central, { recursive: true, force: true })
  })
  const allOf = async (ids: string[]) => {
    let stored: string[] = []
    for (const until = Date.now() + 20_000; Date.now() < until; ) {
      stored = await storedIds(server.staff)
      if (ids.every((id) => stored.includes(id))) break
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    return stored
  }

  it('goes on while the store is away, and hands everything over when it is back, once', async () => {
    const before = await flood({ origin, count: 50, atOnce: 5, page: PAGE })
    await server.stop()
    const during = await flood({ origin, count: 300, atOnce: 20, page: PAGE })
    expect(during.others).toEqual({})
    expect(during.acknowledged).toHaveLength(300)
    server = await startServer()
    const acknowledged = [...before.acknowledged, ...during.acknowledged]
    const stored = await allOf(acknowledged)
    expect(new Set(stored).size).toBe(stored.length)
    expect(acknowledged.filter((id) => !stored.includes(id))).toEqual([])
  })

  it('loses nothing that it acknowledged when it is killed in a flood, three times over', async () => {
    const acknowledged: string[] = []
    for (let round = 0; round < 3; round++) {
      const running = flood({ origin, count: 400, atOnce: 20, page: PAGE })
      await new Promise((resolve) => setTimeout(resolve, 60 + 40 * round))
      await ended(edge, 'SIGKILL')
      acknowledged.push(...(await running).acknowledged)
      await startEdge()
    }
    expect(acknowledged.length).toBeGreaterThan(0)
    const stored = await allOf(acknowledged)
    expect(new Set(stored).size).toBe(stored.length)
    expect(acknowledged.filter((id) => !stored.includes(id))).toEqual([])
  })

  it('parks what the store will never take, lists it without its words, and tries again when told', () =>
    parksListsAndReplays(origin, server.origin))

  it('writes nothing personal to its own disk', async () => {
    await server.stop()
    const secret = '06-12345678'
    await flood({ origin, count: 3, atOnce: 1, page: PAGE, text: () => `bel mij op ${secret}` })
    const bytes = ['outbox.db', 'outbox.db-wal']
      .map((name) => readFileSync(join(data, name), 'latin1'))
      .join('')
    expect(bytes).toContain('[telefoonnummer]')
    expect(bytes).not.toContain(secret)
    expect(bytes).not.toContain('127.0.0.1')
    server = await startServer()
  })
})
