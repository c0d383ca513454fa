/** Receivers that are slow, endless or nobody: when they are cut, and what counts of what they said. */
import type { ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createTcp } from 'node:net'
import { describe, expect, it } from 'vitest'
import { ANSWER_BYTES_MAX, type Open, open } from '../../../server/sinks/webhook/call.ts'
import { TRY_MS_MAX } from '../../../server/sinks/webhook/index.ts'
import { NeverTaken } from '../../../shared/delivery.ts'
import { aDelivery, aWebhook, NAME, outcome, unsaved } from '../../support/webhook/a-delivery.ts'
import { aReceiver } from '../../support/webhook/a-receiver.ts'

const deliver = (...given: Parameters<typeof aWebhook>) =>
  outcome(aWebhook(...given)(aDelivery(), unsaved))

/** A receiver, and a time limit that is reached when the test says so. */
const limited = async (reply: (response: ServerResponse, passed: () => void) => void) => {
  const limit = new AbortController()
  const asked: number[] = []
  const timeout = (milliseconds: number) => {
    asked.push(milliseconds)
    return limit.signal
  }
  let left = () => {}
  const closed = new Promise<void>((resolve) => {
    left = resolve
  })
  await using receiver = await aReceiver((response) => {
    response.on('close', left)
    reply(response, () => limit.abort())
  })
  /** Bytes of the answer that were read. */
  let bytes = 0
  const watching: Open = (options) => {
    const request = open(options)
    return request.on('response', (response) => {
      response.on('data', (part: Buffer) => {
        bytes += part.byteLength
      })
      response.once('data', () => response.headers['x-slow'] && limit.abort())
    })
  }
  const became = await deliver(`http://${NAME}:${receiver.port}/`, { timeout, open: watching })
  // Cut, not left open: the receiver sees it go.
  await closed
  return { became, bytes, asked }
}

describe('an answer', () => {
  it('that does not come is given up', async () => {
    const { became, asked } = await limited((_, passed) => passed())
    expect(became).toHaveProperty('message', 'the call to the receiver took too long')
    expect(became).not.toBeInstanceOf(NeverTaken)
    expect(asked).toEqual([TRY_MS_MAX])
  })

  it.each([
    [200, 'taken'],
    [503, 'the receiver answered 503'],
  ])('of %i whose words dribble in counts, and is cut', async (status, said) => {
    const { became } = await limited((response) => {
      response.writeHead(status, { 'x-slow': 'yes' })
      response.write('a')
    })
    expect(became instanceof Error ? became.message : became).toBe(said)
  })

  it.each([
    [200, 'taken'],
    [503, 'the receiver answered 503'],
  ])('of %i without an end counts, and is cut', async (status, said) => {
    const { became, bytes } = await limited((response) => {
      response.writeHead(status)
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(16_384)));
      }
      response.on('drain', more)
      more()
    })
    expect(became instanceof Error ? became.message : became).toBe(said)
    expect(bytes).toBeGreaterThan(ANSWER_BYTES_MAX)
    // One read of a socket more at most.
    expect(bytes).toBeLessThanOrEqual(ANSWER_BYTES_MAX + 65_536)
  })

  it('of the size that is allowed is read to its end', async () => {
    const { became, bytes } = await limited((response) =>
      response.writeHead(200).end(Buffer.alloc(ANSWER_BYTES_MAX)),
    )
    expect(became).toBe('taken')
    expect(bytes).toBe(ANSWER_BYTES_MAX)
  })
})

describe('a receiver that is no receiver', () => {
  const raw = async (answer: string) => {
    const server = createTcp((socket) => socket.once('data', () => socket.end(answer)))
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as AddressInfo
    const became = await deliver(`http://${NAME}:${port}/`)
    await new Promise((done) => server.close(done))
    return became
  }
  it.each([
    ['hangs up', ''],
    ['speaks something else', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['changes to another protocol', 'HTTP/1.1 101 S\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'],
    ['has endless headers', `HTTP/1.1 200 OK\r\nX-Long: ${'Jan '.repeat(10_000)}\r\n\r\n`],
  ])('%s: tried again later', async (_, answer) => {
    const became = await raw(answer)
    expect(became).not.toBeInstanceOf(NeverTaken)
    expect(became).toHaveProperty(
      'message',
      expect.stringMatching(/^the call to the receiver failed( \(\w+\))?$/),
    )
  })
  it('is not there: tried again later', async () => {
    const { port } = await (async () => {
      await using gone = await aReceiver()
      return { port: gone.port }
    })()
    expect(await deliver(`http://${NAME}:${port}/`)).toHaveProperty(
      'message',
      'the call to the receiver failed (ECONNREFUSED)',
    )
  })
})

describe('looking up the name', () => {
  it('counts in the time limit', async () => {
    const limit = new AbortController()
    const lookup = () => {
      limit.abort()
      return new Promise<string[]>(() => {})
    }
    const became = await deliver(`http://${NAME}/`, { lookup, timeout: () => limit.signal })
    expect(became).toHaveProperty('message', 'looking up the name of the receiver took too long')
  })
  it('may fail: tried again later, and nothing but the code is told', async () => {
    const error = Object.assign(new Error(`queryA ENOTFOUND ${NAME}`), { code: 'ENOTFOUND' })
    const became = await deliver(`http://${NAME}/`, { lookup: () => Promise.reject(error) })
    expect(became).not.toBeInstanceOf(NeverTaken)
    expect(became).toHaveProperty(
      'message',
      'looking up the name of the receiver failed (ENOTFOUND)',
    )
  })
  it('may take all of the time: then nothing is sent', async () => {
    const limit = new AbortController()
    await using receiver = await aReceiver()
    /** Asked for the moment to sign, which is after the name was looked up. */
    const now = () => {
      limit.abort()
      return new Date()
    }
    const url = `http://${NAME}:${receiver.port}/`
    const became = await deliver(url, { now, timeout: () => limit.signal })
    expect(became).toHaveProperty('message', 'the call to the receiver took too long')
    expect(receiver.received).toEqual([])
  })
})
