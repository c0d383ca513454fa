import { Hono } from 'hono'
import { refuse } from '../../shared/problem.ts'
import type { Deps } from '../deps.ts'

/** `GET /livez`: the process answers. `GET /readyz`: it can also keep what it is given. */
export const health = ({ outbox }: Deps) =>
  new Hono()
    .get('/livez', (c) => c.json({ ok: true }))
    .get('/readyz', async (c) => {
      await outbox.ready().catch(() => refuse({ code: 'store_unreachable', retryAfterSeconds: 5 }))
      return c.json({ ok: true })
    })
