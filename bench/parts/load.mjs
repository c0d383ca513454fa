/** Posts so many different signals over kept connections, many at once, and prints requests per second. */
import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'

const [, , origin, count] = process.argv
const AT_ONCE = 64
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
const bodies = Array.from({ length: Number(count) }, (_, n) => {
  const time = `0${(Date.now() + n).toString(16)}`
  const id = `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`
  return JSON.stringify({
    id,
    site: 'demo',
    page: { url: 'https://www.voorbeeld.nl/toeslag', title: 'Toeslag', language: 'nl' },
    clarity: ['yes', 'partly', 'no'][n % 3],
    language: 'nl',
    ...(n % 4 === 0 ? { reasons: ['missing'], message: `Ik begrijp vraag ${n} niet goed.` } : {}),
  })
})
const post = (body) =>
  new Promise((resolve, reject) => {
    const headers = {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
    }
    const sent = request(`${origin}/v1/signals`, { method: 'POST', agent, headers }, (answer) => {
      answer.resume()
      answer.on('end', () =>
        answer.statusCode === 202 ? resolve() : reject(new Error(`${answer.statusCode}`)),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
let next = 0
const person = async () => {
  while (next < bodies.length) {
    await post(bodies[next++])
  }
}
const started = performance.now()
await Promise.all(Array.from({ length: AT_ONCE }, person))
process.stdout.write(`${(bodies.length / (performance.now() - started)) * 1_000}\n`)
agent.destroy()
