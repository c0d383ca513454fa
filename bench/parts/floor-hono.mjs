/** Hono with the same schema on the same server, and no store, no redaction, no limits. */
import { serve } from '@hono/node-server'
import { zValidator } from '@hono/zod-validator'
import { Hono } from 'hono'
import { Signal } from '../../dist/shared/signal.js'

const app = new Hono().post('/v1/signals', zValidator('json', Signal), (c) => {
  const { id, revision } = c.req.valid('json')
  return c.json({ id, revision }, 202)
})
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
  process.stdout.write(`http://127.0.0.1:${port}\n`),
)
