import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { aServer } from '../support/a-server.ts'
import { flood } from '../support/flood.ts'

/** Seconds until the server hangs up on a socket on which this is said, a byte more every second. */
const secondsUntilCut = async (port: number, said: string, drip: string) => {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  const started = performance.now()
  socket.write(said)
  const dripping = setInterval(() => socket.write(drip), 1_000)
  await once(socket.resume(), 'close')
  clearInterval(dripping)
  return (performance.now() - started) / 1_000
}

it('lines that drip are cut: slow headers, a slow body, an idle connection', async () => {
  const server = await aServer({ HELDER_DEMO_HOSTS: 'www.voorbeeld.nl' })
  const port = Number(new URL(server.origin).port)
  const post = 'POST /v1/signals HTTP/1.1\r\nHost: a\r\n'
  const [headers, body, idle] = await Promise.all([
    secondsUntilCut(port, post, 'X'),
    secondsUntilCut(
      port,
      `${post}Content-Type: application/json\r\nContent-Length: 5000\r\n\r\n{`,
      ' ',
    ),
    secondsUntilCut(port, 'GET /livez HTTP/1.1\r\nHost: a\r\n\r\n', ''),
  ])
  const { others } = await flood({
    origin: server.origin,
    count: 10,
    atOnce: 2,
    page: 'https://www.voorbeeld.nl/toeslag',
  })
  await server.stop()
  process.stdout.write(
    `cut after: slow headers ${headers.toFixed(0)} s, slow body ${body.toFixed(0)} s, idle ${idle.toFixed(0)} s\n`,
  )
  expect(headers).toBeLessThan(20)
  expect(body).toBeLessThan(40)
  expect(idle).toBeLessThan(15)
  expect(others).toEqual({})
})
