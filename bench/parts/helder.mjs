/** The whole server on a real file, as `npm run serve` puts it together; its log goes nowhere, the limit is off. */
import { serve } from '@hono/node-server'
import { readSettings } from '../../dist/server/settings.js'
import { start } from '../../dist/server/start.js'

const { app, store } = await start({
  settings: readSettings(
    {
      HELDER_DATA: process.env.HELDER_BENCH_FOLDER,
      HELDER_ADMIN_TOKEN: 'helder_bench_admin_0123456789',
    },
    false,
  ),
  now: () => new Date(),
  log: () => {},
  origin: 'http://127.0.0.1',
  publicFolder: new URL('../../dist/public', import.meta.url).pathname,
  limit: () => 0,
  fair: () => true,
})
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
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
  process.stdout.write(`http://127.0.0.1:${port}\n`),
)
