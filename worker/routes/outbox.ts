import { Hono } from 'hono'
import { timingSafeEqual } from 'hono/utils/buffer'
import { refuse } from '../../shared/problem.ts'
import type { Deps } from '../deps.ts'

/**
 * What waits on this edge and what the store will not take, for its operator: `GET /v1/outbox`, and
 * `POST /v1/outbox/replay` for another chance. With the token that the edge itself uses for the store. Tells
 * which signals and why, never what is in them.
 */
export const outbox = ({ outboxes }: Deps) => {
  const app = new Hono()
  if (!outboxes) return app
  return app
    .use('*', async (c, next) => {
      const given = /^Bearer (\S+)$/i.exec(c.req.header('Authorization') ?? '')?.[1]
      if (given === undefined) return refuse({ code: 'token_missing' })
      if (!(await timingSafeEqual(given, outboxes.token))) refuse({ code: 'token_refused' })
      await next()
    })
    .get('/', async (c) => c.json(await outboxes.look()))
    .post('/replay', async (c) => c.json({ replayed: await outboxes.replay() }))
}
