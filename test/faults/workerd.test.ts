import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aServer, ended, freePort } from '../support/a-server.ts'
import { balance } from '../support/conservation.ts'
import { flood, storedIds } from '../support/flood.ts'
import { anEdgeInWorkerd } from '../support/workerd.ts'

const PAGE = 'https://www.voorbeeld.nl/toeslag'

it('workerd killed in the middle of a flood, five times: everything acknowledged reaches the store, once', async () => {
  const server = await aServer({ HELDER_DEMO_HOSTS: 'www.voorbeeld.nl' })
  const state = mkdtempSync(join(tmpdir(), 'helder-workerd-'))
  const port = await freePort()
  const accepted: string[] = []
  let edge = await anEdgeInWorkerd({ store: server.origin, port, state })
  for (let kill = 0; kill < 5; kill++) {
    const running = flood({ origin: edge.origin, count: 600, atOnce: 20, page: PAGE })
    await new Promise((resolve) => setTimeout(resolve, 150 + kill * 90))
    await edge.killAll()
    accepted.push(...(await running).acknowledged)
    await ended(edge.child)
    edge = await anEdgeInWorkerd({ store: server.origin, port, state })
  }
  // One more signal wakes each shard; alarms that were set before the kill fire by themselves.
  const last = await flood({ origin: edge.origin, count: 40, atOnce: 4, page: PAGE })
  accepted.push(...last.acknowledged)
  let stored: string[] = []
  for (const until = Date.now() + 60_000; Date.now() < until; ) {
    stored = await storedIds(server.staff)
    if (new Set(stored).size >= accepted.length && accepted.every((id) => stored.includes(id)))
      break
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  const { lost, doubled } = balance('workerd killed', { accepted, stored })
  await edge.stop()
  await server.stop()
  rmSync(state, { recursive: true, force: true })
  expect(accepted.length).toBeGreaterThan(100)
  expect({ lost, doubled }).toEqual({ lost: 0, doubled: 0 })
})
