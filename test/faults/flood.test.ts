import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { SAMPLE_SITES } from '../../server/sample/index.ts'
import { aServer } from '../support/a-server.ts'

const FLOOD = fileURLToPath(new URL('../support/many-addresses.mjs', import.meta.url))
/** Requests per second: what two cores can send and answer, and still measure. */
const PER_SECOND = 1_000

const [, flooded, quiet] = SAMPLE_SITES
const pageOf = (site: (typeof SAMPLE_SITES)[number] | undefined) =>
  `https://${site?.hosts[0]?.replace('*', 'www')}/pagina`

/** Milliseconds that each of so many signals for a quiet site took, sent one every 10 ms. */
const measured = async (origin: string, count: number) => {
  const agent = new Agent({ keepAlive: true })
  const times: number[] = []
  const statuses = new Set<number | undefined>()
  const once = () =>
    new Promise<void>((resolve, reject) => {
      const body = JSON.stringify({
        id: randomUUID(),
        site: quiet?.site,
        page: { url: pageOf(quiet) },
        clarity: 'yes',
      })
      const headers = {
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(body),
        'X-Forwarded-For': `192.0.2.${times.length % 200}`,
      }
      const started = performance.now()
      const sent = request(`${origin}/v1/signals`, { method: 'POST', agent, headers }, (answer) => {
        answer.resume()
        answer.on('end', () => {
          times.push(performance.now() - started)
          statuses.add(answer.statusCode)
          resolve()
        })
      })
      sent.on('error', reject)
      sent.end(body)
    })
  const all = []
  for (let n = 0; n < count; n++) {
    all.push(once())
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  await Promise.all(all)
  agent.destroy()
  expect([...statuses]).toEqual([202])
  times.sort((a, b) => a - b)
  return { p50: times[count >> 1] ?? 0, p99: times[Math.floor(count * 0.99)] ?? 0 }
}

it('a flood from 10,000 addresses on one site leaves another site as quick as it was', async () => {
  const server = await aServer({ HELDER_SAMPLE: '1', HELDER_TRUSTED_PROXIES: '127.0.0.1' })
  try {
    await measured(server.origin, 300)
    const calm = await measured(server.origin, 1_000)
    const [{ stdout }, during] = await Promise.all([
      promisify(execFile)(process.execPath, [
        FLOOD,
        server.origin,
        flooded?.site ?? '',
        pageOf(flooded),
        '10000',
        String(PER_SECOND),
      ]),
      measured(server.origin, 900),
    ])
    process.stdout.write(
      `p99 quiet ${calm.p99.toFixed(1)} ms, flooded ${during.p99.toFixed(1)} ms; the flood got ${stdout}\n`,
    )
    expect(JSON.parse(stdout)).not.toHaveProperty('500')
    expect(during.p99 / calm.p99).toBeLessThan(1.5)
  } finally {
    await server.stop()
  }
})
