import { Hono } from 'hono'
import * as z from 'zod'
import { SINKS } from '../../shared/delivery.ts'
import { PAGE_ROWS_MAX } from '../../shared/limits.ts'
import { checkQuery, jsonBody } from '../../worker/read-json.ts'
import type { Desk } from '../desk/desk.ts'
import { noted } from '../noted.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'

export const DeliveriesQuery = z.strictObject({
  /** What will never be taken, instead of what waits. */
  parked: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .default(false),
  limit: z.coerce.number().int().min(1).max(PAGE_ROWS_MAX).default(100),
})

/** Of one sink, or of all. */
export const Replay = z.strictObject({ sink: z.enum(SINKS).optional() })

/**
 * `GET /v1/deliveries`: what is on its way to somebody outside and why it has not arrived. `POST …/replay`: another
 * chance for what was set apart.
 */
export const deliveries = (deps: SignInDeps, { lookSoon }: Pick<Desk, 'lookSoon'>) =>
  new Hono<SignedIn>()
    .get('/', may(deps, 'admin'), checkQuery(DeliveriesQuery), async (c) => {
      const { parked, limit } = c.req.valid('query')
      const found = await deps.store.deliveries(parked, limit)
      return c.json(found.map(({ body: _body, progress: _progress, ...rest }) => rest))
    })
    .post('/replay', may(deps, 'admin'), ...jsonBody(Replay), async (c) => {
      await noted(deps, c, 'answer', 'replay of deliveries')
      const { sink } = c.req.valid('json')
      const replayed = await deps.store.replayDeliveries(deps.now().toISOString(), sink)
      void lookSoon()
      return c.json({ replayed })
    })
