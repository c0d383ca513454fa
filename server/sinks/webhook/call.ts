/** One call to a receiver: to the address that was checked and no other, within limits of time and size. */
import { type ClientRequest, type IncomingHttpHeaders, request as plain } from 'node:http'
import { type RequestOptions, request as secure } from 'node:https'
import type { LookupFunction } from 'node:net'
import type { Checked, Pinned } from './address.ts'

/** Bytes of an answer that are still waited for. Nothing in it is used: this lets a receiver finish in peace. */
export const ANSWER_BYTES_MAX = 65_536

export type Open = (options: RequestOptions) => ClientRequest
export type Answer = { status: number; headers: IncomingHttpHeaders }

/** Node's own, by the protocol of the address. */
export const open: Open = (options) =>
  options.protocol === 'http:' ? plain(options) : secure(options)

/** Answers with what was checked, whatever the name stands for by now. Node tries them in turn. */
const pinnedTo =
  (pinned: readonly Pinned[]): LookupFunction =>
  (_name, { all }, done) => {
    const [first] = pinned
    if (!first) return done(new Error('no address'), '', 0)
    if (all) return done(null, [...pinned])
    done(null, first.address, first.family)
  }

/** For a request to just what was checked. */
export const optionsOf = (
  { url, host, pinned }: Checked,
  method: 'GET' | 'POST' = 'POST',
): RequestOptions => ({
  protocol: url.protocol,
  host,
  port: url.port || (url.protocol === 'http:' ? 80 : 443),
  path: `${url.pathname}${url.search}`,
  method,
  lookup: pinnedTo(pinned),
  // A connection of its own: one that was kept could go to where the name led before.
  agent: false,
  // The name of the certificate stays the name; an address has none to send (RFC 6066).
  ...(host.includes(':') || /^[\d.]+$/.test(host) ? {} : { servername: host }),
})

export const post = (
  checked: Checked,
  { headers, body }: { headers: Record<string, string>; body: string },
  { signal, open }: { signal: AbortSignal; open: Open },
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const bytes = Buffer.from(body, 'utf8')
    const request = open({
      ...optionsOf(checked),
      headers: { ...headers, host: checked.url.host, 'content-length': bytes.byteLength },
    })
    let answer: Answer | undefined
    // What the receiver decided was in the first line: a body that is endless, slow or cut changes nothing.
    const finish = (error: Error) => (answer ? resolve(answer) : reject(error))
    const stop = () => request.destroy(new Error('took too long'))
    signal.addEventListener('abort', stop, { once: true })
    if (signal.aborted) stop()
    request.on('response', (response) => {
      answer = { status: response.statusCode ?? 0, headers: response.headers }
      let read = 0
      response.on('data', (part: Buffer) => {
        read += part.byteLength
        if (read > ANSWER_BYTES_MAX) request.destroy()
      })
      response.on('error', finish)
    })
    request.on('error', finish)
    request.on('close', () => {
      signal.removeEventListener('abort', stop)
      finish(new Error('closed without an answer'))
    })
    request.end(bytes)
  })
