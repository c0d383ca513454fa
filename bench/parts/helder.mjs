/** The whole server on a real file, as `npm run serve` puts it together; the log goes nowhere, the limit is off. */
import { serve } from '@hono/node-server'
import { createServer } from '../../dist/server/app.js'
import { makeMetrics } from '../../dist/server/metrics.js'
import { openSqliteStore } from '../../dist/store/sqlite/store.js'

const store = openSqliteStore(`${process.env.HELDER_BENCH_FOLDER}/helder.db`)
await store.putSite({
  site: 'demo',
  name: 'Demo',
  organisation: 'Demo',
  hosts: ['www.voorbeeld.nl'],
  ownHost: false,
  languages: ['nl'],
  channels: ['email'],
  closed: false,
})
const now = () => new Date()
const app = createServer({
  store,
  now,
  tick: () => performance.now(),
  log: () => {},
  limit: () => 0,
  fair: () => true,
  addressOf: () => '',
  sessionKey: 'bench',
  asset: () => undefined,
  demo: false,
  freeBytes: () => 1e12,
  metrics: makeMetrics({ now, freeBytes: () => 1e12 }),
})
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
  process.stdout.write(`http://127.0.0.1:${port}\n`),
)
