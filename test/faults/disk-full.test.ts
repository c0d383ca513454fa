import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aServer } from '../support/a-server.ts'
import { balance } from '../support/conservation.ts'
import { flood, storedIds } from '../support/flood.ts'

const isRoot = process.getuid?.() === 0
const PAGE = 'https://www.voorbeeld.nl/toeslag'

it.runIf(isRoot)(
  'a full disk: 503 with Retry-After at once, no crash, and well again within 5 s of room',
  async () => {
    const data = mkdtempSync(join(tmpdir(), 'helder-disk-'))
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', data])
    try {
      const filler = join(data, 'filler')
      writeFileSync(filler, Buffer.alloc(14 * 1024 * 1024))
      const server = await aServer({ HELDER_DATA: data, HELDER_DEMO_HOSTS: 'www.voorbeeld.nl' })
      const text = () => 'dit is een lange tekst '.repeat(150)
      const accepted: string[] = []
      let refused = 0
      for (let round = 0; round < 30 && refused === 0; round++) {
        const { acknowledged, others } = await flood({
          origin: server.origin,
          count: 200,
          atOnce: 10,
          page: PAGE,
          text,
        })
        accepted.push(...acknowledged)
        refused += others[503] ?? 0
        expect(Object.keys(others).filter((status) => status !== '503')).toEqual([])
      }
      expect(refused).toBeGreaterThan(0)

      const started = performance.now()
      const answer = await fetch(`${server.origin}/v1/signals`, {
        method: 'POST',
        body: JSON.stringify({
          id: crypto.randomUUID(),
          site: 'demo',
          page: { url: PAGE },
          message: text(),
        }),
        headers: { 'Content-Type': 'application/json' },
      })
      const took = performance.now() - started
      process.stdout.write(`refused with ${answer.status} in ${took.toFixed(1)} ms\n`)
      expect(answer.status).toBe(503)
      expect(answer.headers.get('Retry-After')).toMatch(/^\d+$/)
      expect(took).toBeLessThan(100)
      expect((await fetch(`${server.origin}/readyz`)).status).toBe(503)

      rmSync(filler)
      const freed = Date.now()
      let well = false
      while (!well && Date.now() - freed < 5_000) {
        const { acknowledged } = await flood({
          origin: server.origin,
          count: 1,
          atOnce: 1,
          page: PAGE,
        })
        accepted.push(...acknowledged)
        well = acknowledged.length === 1
      }
      process.stdout.write(`well again ${Date.now() - freed} ms after there was room\n`)
      expect(well).toBe(true)
      const { lost, doubled } = balance('disk full', {
        accepted,
        stored: await storedIds(server.staff),
      })
      expect({ lost, doubled }).toEqual({ lost: 0, doubled: 0 })
      await server.stop()
    } finally {
      execFileSync('umount', [data])
      rmSync(data, { recursive: true, force: true })
    }
  },
)
