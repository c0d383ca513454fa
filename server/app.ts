/** The central server on one screen: the edge in front, what staff and machines may call behind it. */
import type { Hono } from 'hono'
import type { Store } from '../store/store.ts'
import { createApp } from '../worker/app.ts'
import type { Deps, LogEvent } from '../worker/deps.ts'
import { siteDirectory } from './directory.ts'
import { place } from './place.ts'
import { counts } from './routes/counts.ts'
import { intake } from './routes/intake.ts'
import { pages } from './routes/pages.ts'
import { pull } from './routes/signals.ts'
import { sites } from './routes/sites.ts'
import { session } from './sign-in.ts'

export type World = {
  store: Store
  sessionKey: string
  now: () => Date
  log: (event: LogEvent) => void
  asset: (path: string, request: Request) => Response | undefined
  limit: Deps['limit']
  addressOf: Deps['addressOf']
  /** Serves the demo page at `/demo`. */
  demo: boolean
}

/** In one process the outbox is a function call: an answer of 202 means that it is in the store. */
const straightIntoTheStore = (store: Store): Deps['outbox'] => ({
  append: async (entry) => (await store.append([place(entry)]))[0] ?? 'stored',
  ready: () => store.ready(),
})

export const createServer = (world: World) => {
  const { store, now, log, asset, limit, addressOf } = world
  const edge = createApp({
    now,
    log,
    limit,
    addressOf,
    sites: siteDirectory(store, now),
    outbox: straightIntoTheStore(store),
    findReceipt: (digest) => store.findReceipt(digest),
    asset: async (path, request) => asset(path, request),
  })
  return edge
    .route('/', pages(world))
    .route('/v1/session', session(world))
    .route('/v1/signals', pull(world))
    .route('/v1/counts', counts(world))
    .route('/v1/sites', sites(world))
    .route('/v1/intake', intake(world)) as Hono
}
