import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aServer, type Server } from '../support/a-server.ts'
import { storedIds } from '../support/flood.ts'

const ID = '018f4e2b-9a4b-7c3d-8e5f-0123456789ab'
const SECRET = 'zeergeheim'

/** What no HTTP client would send: written to the socket byte by byte. */
describe('requests that lie', () => {
  let server: Server
  beforeAll(async () => {
    server = await aServer({ HELDER_DEMO_HOSTS: 'www.voorbeeld.nl' })
  })
  afterAll(() => server?.stop())

  const body = JSON.stringify({
    id: ID,
    site: 'demo',
    page: { url: `https://www.voorbeeld.nl/a?${SECRET}` },
    message: SECRET,
  })
  /** Everything that comes back until the server hangs up, or after a second. */
  const say = async (head: string[], rest = '') => {
    const socket = connect(Number(new URL(server.origin).port), '127.0.0.1')
    let heard = ''
    socket.on('data', (chunk) => {
      heard += chunk
    })
    socket.on('error', () => {})
    socket.write(
      `${['POST /v1/signals HTTP/1.1', 'Host: 127.0.0.1', ...head].join('\r\n')}\r\n\r\n`,
    )
    socket.end(rest)
    // A line that is reset closes too; `once` of Node would throw for it.
    const closed = new Promise((done) => socket.once('close', done))
    await Promise.race([closed, new Promise((done) => setTimeout(done, 1_000))])
    socket.destroy()
    return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(heard)?.[1] ?? 0), heard }
  }
  const JSON_TYPE = 'Content-Type: application/json'

  it.each([
    ['a length longer than the body', [JSON_TYPE, 'Content-Length: 5000'], body, [0, 400]],
    ['a length shorter than the body', [JSON_TYPE, 'Content-Length: 10'], body, [400]],
    ['a length that is no number', [JSON_TYPE, 'Content-Length: tien'], body, [400]],
    ['a negative length', [JSON_TYPE, 'Content-Length: -1'], body, [400]],
    ['two lengths', [JSON_TYPE, 'Content-Length: 5', 'Content-Length: 6'], body, [400]],
    [
      'a length and chunks',
      [JSON_TYPE, 'Content-Length: 5', 'Transfer-Encoding: chunked'],
      '0\r\n\r\n',
      [400],
    ],
    ['a broken chunk', [JSON_TYPE, 'Transfer-Encoding: chunked'], 'zz\r\nx\r\n', [0, 400]],
    [
      'chunks of 70 KiB in all',
      [JSON_TYPE, 'Transfer-Encoding: chunked'],
      `${`4000\r\n${'x'.repeat(0x4000)}\r\n`.repeat(5)}0\r\n\r\n`,
      [413],
    ],
    ['a header of 40 KiB', [JSON_TYPE, `X-Lang: ${'x'.repeat(40_960)}`], body, [431]],
    ['a NUL in a header', [JSON_TYPE, `Origin: https://a${'\0'}b`], body, [400]],
  ])('%s is refused, and nothing is stored', async (_, head, rest, statuses) => {
    let { status, heard } = await say(head, rest)
    // Who is refused halfway may have the line reset under an answer that was on its way: then we ask again.
    for (let tries = 1; status === 0 && !statuses.includes(0) && tries < 5; tries++) {
      ;({ status, heard } = await say(head, rest))
    }
    expect(statuses).toContain(status)
    expect(heard).not.toMatch(/node_modules|dist\/|\.js:\d/)
    expect(await storedIds(server.staff)).toEqual([])
  })

  it('are logged in lines of JSON, in which nothing stands that anybody wrote', async () => {
    const length = `Content-Length: ${Buffer.byteLength(body)}`
    const dirty = [
      `User-Agent: ${SECRET}`,
      `X-Request-Id: ${SECRET}`,
      `Referer: https://a.example/${SECRET}`,
      `Cookie: a=${SECRET}`,
    ]
    expect((await say([JSON_TYPE, length, ...dirty], body)).status).toBe(202)
    expect((await say([JSON_TYPE, length, ...dirty, 'Origin: null'], body)).status).toBe(403)
    expect((await say(['Content-Type: text/html', length, ...dirty], body)).status).toBe(415)
    const lines = () =>
      server
        .log()
        .split('\n')
        .filter((line) => line.startsWith('{'))
    for (const until = Date.now() + 5_000; Date.now() < until && lines().length < 12; ) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    const events = lines().map((line) => JSON.parse(line))
    expect(events.map(({ msg }) => msg)).toContain('accepted')
    expect(events.map(({ msg }) => msg)).toContain('refused')
    expect(events.every(({ requestId }) => /^[\w=-]{1,255}$/.test(requestId))).toBe(true)
    expect(server.log()).not.toContain(SECRET)
    expect(server.log()).not.toContain('\u001b')
    // Nor the address of who asked.
    expect(lines().join('\n')).not.toContain('127.0.0.1')
  })
})
