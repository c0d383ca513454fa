/** A flood from as many addresses as there are requests: arguments origin, site, page, requests, requests per second. */
import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'

const [, , origin, site, page, count, perSecond] = process.argv
const agent = new Agent({ keepAlive: true, maxSockets: 256 })
const statuses = {}
const post = (n) =>
  new Promise((resolve) => {
    const body = JSON.stringify({ id: randomUUID(), site, page: { url: page }, clarity: 'no' })
    const headers = {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
      'X-Forwarded-For': `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`,
    }
    const sent = request(`${origin}/v1/signals`, { method: 'POST', agent, headers }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode))
    })
    sent.on('error', () => resolve(0))
    sent.end(body)
  }).then((status) => {
    statuses[status] = (statuses[status] ?? 0) + 1
  })
const started = performance.now()
const all = []
for (let n = 0; n < Number(count); ) {
  const due = Math.min(Number(count), ((performance.now() - started) / 1_000) * Number(perSecond))
  while (n < due) all.push(post(n++))
  await new Promise((resolve) => setTimeout(resolve, 2))
}
await Promise.all(all)
process.stdout.write(JSON.stringify(statuses))
agent.destroy()
