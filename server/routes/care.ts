import { Hono } from 'hono'
import * as z from 'zod'
import { When } from '../../shared/api/queries.ts'
import { PAGE_ROWS_MAX } from '../../shared/limits.ts'
import { refuse } from '../../shared/problem.ts'
import { checkQuery } from '../../worker/read-json.ts'
import { noted } from '../noted.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { placesOf } from '../who.ts'

const limit = z.coerce.number().int().min(1).max(PAGE_ROWS_MAX).default(PAGE_ROWS_MAX)
export const AuditQuery = z.strictObject({
  after: z.coerce.number().int().min(0).default(0),
  limit,
})
export const ErasuresQuery = z.strictObject({ since: When.default('2000-01-01'), limit })

/** `GET /v1/audit`: who read, exported, erased or changed rights, with the hash that chains each line. */
export const audit = (deps: SignInDeps) =>
  new Hono<SignedIn>().get('/', may(deps, 'admin'), checkQuery(AuditQuery), async (c) => {
    const { after, limit } = c.req.valid('query')
    return c.json(await deps.store.auditTrail(after, limit))
  })

/** `GET /v1/erasures`: what was taken back since a moment, so that who pulled it can destroy it too (AVG, 19). */
export const erasures = (deps: SignInDeps) =>
  new Hono<SignedIn>().get('/', may(deps, 'text'), checkQuery(ErasuresQuery), async (c) => {
    const { since, limit } = c.req.valid('query')
    const within = await placesOf(deps, c.get('who'))
    return c.json(await deps.store.erasures(since, limit, within))
  })

/** `DELETE /v1/signals/{id}`: destroys what somebody said, for who asks us to. The counts stay. */
export const erase = (deps: SignInDeps) =>
  new Hono<SignedIn>().delete('/:id', may(deps, 'admin'), async (c) => {
    const { success, data: id } = z.uuid().safeParse(c.req.param('id').toLowerCase())
    if (!success) return refuse({ code: 'not_found' })
    await noted(deps, c, 'erase', id)
    if (!(await deps.store.erase(id, 'by-request', deps.now().toISOString()))) {
      return refuse({ code: 'not_found' })
    }
    await deps.store.scrub()
    return c.body(null, 204)
  })
