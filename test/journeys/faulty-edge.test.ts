/** The proxy that fails on request: what it says of itself must hold before anything is concluded from it. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aServer, freePort, type Server } from '../support/a-server.ts'
import { aSignal } from '../support/a-signal.ts'
import { aFaultyEdge, type FaultyEdge } from '../support/faulty-edge.ts'

/** A page elsewhere, which the site lists. */
const PAGE = '127.0.0.1:9'

describe('an edge that fails on request', () => {
  let server: Server
  let edge: FaultyEdge
  beforeAll(async () => {
    const port = await freePort()
    server = await aServer({ HELDER_DEMO_HOSTS: `127.0.0.1:${port},${PAGE}` })
    edge = await aFaultyEdge(server.origin, port)
  })
  afterEach(() => edge.heal())
  afterAll(async () => {
    await edge?.close()
    await server?.stop()
  })

  const post = (withinMs = 5_000) =>
    fetch(`${edge.origin}/v1/signals`, {
      method: 'POST',
      body: JSON.stringify(aSignal({ page: { url: `${edge.origin}/demo`, language: 'nl' } })),
      headers: { 'Content-Type': 'application/json', Origin: `http://${PAGE}` },
      signal: AbortSignal.timeout(withinMs),
    })
  const kept = async () => ((await (await server.staff('/v1/signals')).json()) as object[]).length

  it('passes on what it is not told to spoil, with its host and origin', async () => {
    const before = await kept()
    const answer = await post()
    expect(answer.status).toBe(202)
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(`http://${PAGE}`)
    expect(await (await fetch(`${edge.origin}/demo`)).text()).toContain('/helder.js')
    expect(await kept()).toBe(before + 1)
  })

  it.each([
    ['reset', 0],
    ['hang', 0],
    ['lose', 1],
    ['swallow', 1],
  ] as const)('can %s a request, after which the server has %i more', async (fault, more) => {
    const before = await kept()
    const taken = edge.taken()
    edge.will(fault)
    await expect(post(1_000)).rejects.toThrow()
    expect(await kept()).toBe(before + more)
    expect(edge.taken()).toBe(taken + more)
    expect((await fetch(`${edge.origin}/livez`)).status).toBe(200)
  })

  it.each([400, 403, 413, 429, 500, 503] as const)('can answer %i in its place', async (status) => {
    const before = await kept()
    edge.willOnce({ answer: status, retryAfter: 7 })
    const answer = await post()
    expect(answer.status).toBe(status)
    expect(answer.headers.get('Retry-After')).toBe('7')
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(`http://${PAGE}`)
    expect(await kept()).toBe(before)
    expect((await post()).status).toBe(202)
  })

  it('can be late, or be gone and come back at the same port', async () => {
    edge.will({ delayMs: 300 })
    const start = performance.now()
    expect((await post()).status).toBe(202)
    expect(performance.now() - start).toBeGreaterThan(290)
    await edge.refuse()
    // The first may still go by a connection of before, which was cut off.
    await expect(post()).rejects.toThrow()
    const refused = await post().catch(({ cause }: { cause: { code: string } }) => cause.code)
    expect(refused).toBe('ECONNREFUSED')
    await edge.heal()
    expect((await post()).status).toBe(202)
  })

  it('can spoil another path', async () => {
    edge.will({ answer: 500 }, ({ path }) => path === '/helder.js')
    expect((await fetch(`${edge.origin}/helder.js`)).status).toBe(500)
    expect(edge.seen.at(-1)).toMatchObject({ path: '/helder.js', fault: { answer: 500 } })
  })
})
