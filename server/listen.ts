/** Listens, with times after which a stuck or hostile line is cut, and stops without losing anything. */
import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import type { Hono } from 'hono'

/** Milliseconds for a request's headers, and for the whole of it: slower is a stuck line or an attack. */
const HEADERS_MS = 10_000
const REQUEST_MS = 30_000
/** Milliseconds between looks for connections that take too long. */
const LOOK_MS = 5_000
/** Milliseconds that an idle connection is kept for its next request. */
const IDLE_MS = 5_000
/** Connections at once: each may hold a body of 64 KiB, so this bounds memory. */
const CONNECTIONS_MAX = 2_000

type Options = {
  app: Hono
  host: string
  port: number
  /** Told the address once it is known. */
  onListening: (origin: string) => void
  /** Writes out what waits. */
  close: () => Promise<void>
}

export const listen = ({ app, host, port, onListening, close }: Options) => {
  const server = serve(
    {
      fetch: app.fetch,
      hostname: host,
      port,
      serverOptions: {
        headersTimeout: HEADERS_MS,
        requestTimeout: REQUEST_MS,
        keepAliveTimeout: IDLE_MS,
        connectionsCheckingInterval: LOOK_MS,
      },
    },
    ({ port: taken }) => onListening(`http://${host.includes(':') ? `[${host}]` : host}:${taken}`),
  ) as Server
  server.maxConnections = CONNECTIONS_MAX
  const stop = () => {
    server.close(() => {
      close().then(() => process.exit(0))
    })
    server.closeIdleConnections()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}
