import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import * as z from 'zod'
import { refuse } from '../../shared/problem.ts'
import { Grant } from '../../shared/rights.ts'
import { jsonBody } from '../../worker/read-json.ts'
import { noted } from '../noted.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'

export const NewGrant = Grant.omit({ grant: true })

/** `/v1/grants`: what organisations let each other read. */
export const grants = (deps: SignInDeps) =>
  new Hono<SignedIn>()
    .get('/', may(deps, 'admin'), async (c) => c.json(await deps.store.grants()))
    .post('/', may(deps, 'admin'), ...jsonBody(NewGrant), async (c) => {
      const grant = { grant: randomUUID(), ...c.req.valid('json') }
      const { organisation, page, site, until } = grant
      const sites = await deps.store.sites()
      if (!sites.some((one) => one.site === site)) {
        const errors = [{ member: 'site', error: 'there is no such site' }]
        return refuse({ code: 'body_invalid', errors })
      }
      const what = `grant ${page ?? site} to ${organisation}`
      await noted(deps, c, 'rights', until ? `${what} until ${until}` : what)
      await deps.store.putGrant(grant)
      return c.json(grant, 201)
    })
    .delete('/:grant', may(deps, 'admin'), async (c) => {
      const grant = c.req.param('grant')
      if (!z.uuid().safeParse(grant).success) return refuse({ code: 'not_found' })
      await noted(deps, c, 'rights', `take back grant ${grant}`)
      const removed = await deps.store.removeGrant(grant)
      return removed ? c.body(null, 204) : refuse({ code: 'not_found' })
    })
