import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SignalRow } from '../../store/signal-row.ts'
import { aDesk } from '../support/a-desk.ts'
import { anEntry } from '../support/a-signal.ts'

const WRITES = 10_000

/** The same numbers at every run. */
const dice = (seed: number) => () => {
  seed = (seed * 16_807) % 2_147_483_647
  return seed / 2_147_483_647
}

describe('everything since my last pull', () => {
  let desk: Awaited<ReturnType<typeof aDesk>>
  let token: string
  beforeAll(async () => {
    desk = await aDesk()
    token = await desk.tokenFor('text', 'export')
  })
  afterAll(() => desk.close())

  it(`misses and repeats nothing under ${WRITES} writes, however often it is stopped halfway`, async () => {
    const random = dice(7)
    /** What each signal is at last, and every cursor that a row was given with. */
    const pulled = new Map<string, number>()
    const seen = new Map<string, string>()
    let after = ''
    let stops = 0
    const take = (row: SignalRow) => {
      // A row may come again only when it has changed since: then with another cursor.
      expect(seen.has(row.cursor)).toBe(false)
      seen.set(row.cursor, row.id)
      pulled.set(row.id, row.revision)
      after = row.cursor
    }
    /** Reads a stream of lines, and hangs up wherever the dice say. */
    const pullSome = async (until = Math.floor(random() * 60_000)) => {
      const query = after ? `?after=${after}` : ''
      const answer = await desk.ask(`/v1/signals${query}`, token, {
        Accept: 'application/x-ndjson',
      })
      let read = 0
      let rest = ''
      for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
        const lines = (rest + Buffer.from(chunk).toString()).split('\n')
        rest = lines.pop() ?? ''
        for (const line of lines) take(JSON.parse(line) as SignalRow)
        read += chunk.length
        if (read > until) {
          stops++
          return
        }
      }
    }
    const ids: string[] = []
    const revisions = new Map<string, number>()
    let writing = true
    /** Everything here is one process: without a breath each side would starve the other. */
    const breath = () => new Promise((resolve) => setImmediate(resolve))
    const write = async () => {
      for (let n = 0; n < WRITES; ) {
        const batch = Array.from({ length: 1 + Math.floor(random() * 40) }, () => {
          n++
          const old = random() < 0.3 ? ids[Math.floor(random() * ids.length)] : undefined
          const id = old ?? anEntry().signal.id
          if (old === undefined) ids.push(id)
          const revision = old === undefined ? 0 : (revisions.get(id) ?? 0) + 1
          revisions.set(id, revision)
          return anEntry({ id, revision, message: `zin ${n}` })
        })
        await desk.store.append(batch)
        await breath()
      }
    }
    const pull = async () => {
      while (writing) {
        await pullSome()
        await breath()
      }
      await pullSome(Number.POSITIVE_INFINITY)
    }
    await Promise.all([
      write().finally(() => {
        writing = false
      }),
      pull(),
    ])
    expect(stops).toBeGreaterThan(10)
    expect(pulled.size).toBe(ids.length)
    for (const id of ids) expect([id, pulled.get(id)]).toEqual([id, revisions.get(id)])
  })
})
