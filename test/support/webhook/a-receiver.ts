/** A real receiver of webhooks on loopback: what it was sent, and how it is to answer. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { createServer as createSecure } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { TLSSocket } from 'node:tls'

export type Received = {
  method: string | undefined
  path: string | undefined
  headers: IncomingHttpHeaders
  body: string
  servername: string | false | null
}
export type Replying = (response: ServerResponse) => void

export const aReceiver = async (
  reply: Replying = (response) => response.writeHead(204).end(),
  { tls, address = '127.0.0.1', port = 0 }: Partial<Where> = {},
) => {
  const received: Received[] = []
  const listener: Parameters<typeof createServer>[1] = async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const { method, url: path, headers } = request
    const servername = (request.socket as TLSSocket).servername ?? null
    received.push({
      method,
      path,
      headers,
      body: Buffer.concat(parts).toString('utf8'),
      servername,
    })
    reply(response)
  }
  const server = tls ? createSecure(tls, listener) : createServer(listener)
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(port, address, done)
  })
  return {
    received,
    port: (server.address() as AddressInfo).port,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
type Where = { tls: { cert: string; key: string }; address: string; port: number }
