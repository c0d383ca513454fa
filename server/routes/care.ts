import { Hono } from 'hono'
import * as z from 'zod'
import { When } from '../../shared/api/queries.ts'
import { AUDITED } from '../../shared/kept.ts'
import { PAGE_ROWS_MAX } from '../../shared/limits.ts'
import { refuse } from '../../shared/problem.ts'
import { checkQuery } from '../../worker/read-json.ts'
import { checkAudit, HEAD } from '../audit-check.ts'
import { noted } from '../noted.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { placesOf } from '../who.ts'

const limit = z.coerce.number().int().min(1).max(PAGE_ROWS_MAX).default(PAGE_ROWS_MAX)
const order = z.enum(['oldest', 'newest']).default('oldest')
export const AuditQuery = z.strictObject({
  /** A number: lines after it; with the newest first, those before it. */
  after: z.coerce.number().int().min(0).default(0),
  limit,
  order,
  action: z.enum(AUDITED).optional(),
  /** Part of who did it. */
  actor: z.string().trim().min(1).max(120).optional(),
})
/** A head that was kept elsewhere. */
export const AuditCheckQuery = z.strictObject({
  since: z.string().regex(HEAD, 'a number, a colon and a hash').optional(),
})
export const ErasuresQuery = z.strictObject({ since: When.default('2000-01-01'), limit, order })

/**
 * `GET /v1/audit`: who read, exported, erased or changed rights, with the hash that chains each line. `…/check`:
 * whether it is as it was written.
 */
export const audit = (deps: SignInDeps) =>
  new Hono<SignedIn>()
    .get('/', may(deps, 'admin'), checkQuery(AuditQuery), async (c) => {
      const { after, limit, ...filter } = c.req.valid('query')
      return c.json(await deps.store.auditTrail(after, limit, filter))
    })
    .get('/check', may(deps, 'admin'), checkQuery(AuditCheckQuery), async (c) =>
      c.json(await checkAudit(deps.store, c.req.valid('query').since)),
    )

/** `GET /v1/erasures`: what was taken back since a moment, so that who pulled it can destroy it too (AVG, 19). */
export const erasures = (deps: SignInDeps) =>
  new Hono<SignedIn>().get('/', may(deps, 'text'), checkQuery(ErasuresQuery), async (c) => {
    const { since, limit, order } = c.req.valid('query')
    const within = await placesOf(deps, c.get('who'))
    return c.json(await deps.store.erasures(since, limit, within, order))
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
