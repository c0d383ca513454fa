/**
 * A proxy in front of a real server that fails as networks and edges do, on request. Host and Origin stay as they
 * were; the server must know the proxy's address (HELDER_DEMO_HOSTS), so its port is chosen before.
 */
import { once } from 'node:events'
import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { Socket } from 'node:net'
import { text } from 'node:stream/consumers'

export type Fault =
  | 'pass'
  /** Reads the request and breaks the connection: the server has nothing. */
  | 'reset'
  /** Reads the request and says nothing, for ever: the server has nothing. */
  | 'hang'
  /** Hands the request over and breaks the connection: the server HAS it, the browser cannot know. */
  | 'lose'
  /** Hands the request over and says nothing, for ever: the server HAS it. */
  | 'swallow'
  /** Sends the browser on to a name that nobody can look up: the closest to a name that is gone. */
  | 'nowhere'
  /** Answers as the real edge does; the server has nothing. */
  | { answer: 400 | 403 | 413 | 429 | 500 | 503; retryAfter?: number }
  /** Hands it over, but so many milliseconds later. */
  | { delayMs: number }

/** Longer than a name may be (RFC 1035, section 2.3.4): no resolver is even asked. */
export const NOWHERE = `http://${'x'.repeat(64)}.invalid`

type Asked = { method: string; path: string }
/** What came by, in that order; `at` in milliseconds. `status` is what the server answered, also when nobody was told. */
export type Seen = Asked & { body: string; fault: Fault; at: number; status?: number }

/** The requests that carry a signal; not the question before it whether it may be sent. */
export const signalPosts = ({ method, path }: Asked) => method === 'POST' && path === '/v1/signals'

/** The headers that hold between two machines only (RFC 9110, section 7.6.1). */
const HOP = ['connection', 'keep-alive', 'transfer-encoding', 'upgrade']

/** A refusal with the very headers that the real edge gives to this origin: those of a path where nothing is. */
const refusal = async (to: string, origin: string | undefined, retryAfter?: number) => {
  const real = await fetch(`${to}/v1/signals`, {
    method: 'PUT',
    headers: origin ? { Origin: origin } : {},
  })
  await real.text()
  const kept = [...real.headers].filter(
    ([name]) => ![...HOP, 'content-length', 'x-request-id'].includes(name),
  )
  return {
    ...Object.fromEntries(kept),
    'content-type': 'application/problem+json',
    ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
  }
}

export const aFaultyEdge = async (to: string, port: number) => {
  const rules: { fault: Fault; which: (asked: Asked) => boolean }[] = []
  const seen: Seen[] = []
  const open = new Set<Socket>()

  /** The server's answer, once it has all of the request. */
  const handOver = async ({ method = '', url = '', headers }: IncomingMessage, body: string) => {
    const onward = request(to + url, { method, headers, setHost: false })
    onward.end(body)
    const [answer] = (await once(onward, 'response')) as [IncomingMessage]
    return answer
  }
  const meet = async (asking: IncomingMessage, response: ServerResponse) => {
    const { method = '', url = '', headers, socket } = asking
    const asked = { method, path: url.split('?')[0] ?? '' }
    const fault = rules.findLast(({ which }) => which(asked))?.fault ?? 'pass'
    const entry: Seen = { ...asked, body: await text(asking), fault, at: performance.now() }
    seen.push(entry)
    if (fault === 'hang') return
    if (fault === 'nowhere') {
      const allowed = { 'access-control-allow-origin': headers.origin ?? '*' }
      response.writeHead(307, { location: `${NOWHERE}${url}`, ...allowed })
      return void response.end()
    }
    if (fault === 'reset') return void socket.resetAndDestroy()
    if (typeof fault === 'object' && 'answer' in fault) {
      const { answer: status, retryAfter } = fault
      response.writeHead(status, await refusal(to, headers.origin, retryAfter))
      return void response.end(JSON.stringify({ title: 'Refused by a test', status }))
    }
    if (typeof fault === 'object') await new Promise((done) => setTimeout(done, fault.delayMs))
    const answer = await handOver(asking, entry.body)
    const status = answer.statusCode ?? 0
    entry.status = status
    if (fault === 'lose' || fault === 'swallow') {
      answer.resume()
      await once(answer, 'end')
      if (fault === 'lose') socket.resetAndDestroy()
      return
    }
    const kept = Object.entries(answer.headers).filter(([name]) => !HOP.includes(name))
    response.writeHead(status, Object.fromEntries(kept))
    answer.pipe(response)
  }

  let server: Server | undefined
  const listen = async () => {
    if (server) return
    // A server that is gone is told as a broken line, not as an answer that no edge would give.
    server = createServer((asking, response) => {
      meet(asking, response).catch(() => asking.socket.destroy())
    })
    server.on('connection', (socket) => {
      open.add(socket)
      socket.on('error', () => {}).on('close', () => open.delete(socket))
    })
    await once(server.listen(port, '127.0.0.1'), 'listening')
  }
  /** Nobody answers at the port any more, and who was connected is cut off. */
  const refuse = async () => {
    if (!server) return
    const closed = new Promise((done) => server?.close(done))
    server = undefined
    for (const socket of open) socket.resetAndDestroy()
    await closed
  }
  await listen()

  return {
    origin: `http://127.0.0.1:${port}`,
    seen,
    /** The signals that came by. */
    signals: () => seen.filter(signalPosts),
    /** How many signals the server took, whether or not anybody was told. */
    taken: () => seen.filter((entry) => signalPosts(entry) && entry.status === 202).length,
    /** From now on, for these requests; of two rules that fit the newest holds. */
    will: (fault: Fault, which: (asked: Asked) => boolean = signalPosts) => {
      rules.push({ fault, which })
    },
    /** For so many of these requests, and then as before. */
    willOnce: (fault: Fault, times = 1, which: (asked: Asked) => boolean = signalPosts) => {
      let left = times
      rules.push({ fault, which: (asked) => which(asked) && left-- > 0 })
    },
    /** Every connection is refused, for all paths, until `heal`. */
    refuse,
    /** All is well again, at the same port. What hangs keeps hanging. */
    heal: async () => {
      rules.length = 0
      await listen()
    },
    close: refuse,
  }
}
export type FaultyEdge = Awaited<ReturnType<typeof aFaultyEdge>>
