import { Hono } from 'hono'
import { EffectQuery } from '../../shared/api/heard-queries.ts'
import { refuse } from '../../shared/problem.ts'
import { checkQuery } from '../../worker/read-json.ts'
import { readEffect } from '../heard/effect.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { placesOf } from '../who.ts'
import { ownSites } from './own-sites.ts'
import { uuidIn } from './uuid-in.ts'

/** `GET /v1/page-changes/{change}/effect`: whether a change made the page clearer. */
export const effect = (deps: SignInDeps) =>
  new Hono<SignedIn>().get(
    '/:change/effect',
    may(deps, 'aggregate'),
    checkQuery(EffectQuery),
    async (c) => {
      const name = uuidIn(c.req.param('change'))
      const change = (await deps.store.pageChanges({})).find((one) => one.change === name)
      const sites = await ownSites(deps, c)
      if (!change || !sites.some(({ site }) => site === change.site)) {
        return refuse({ code: 'not_found' })
      }
      const within = await placesOf(deps, c.get('who'))
      return c.json(await readEffect(deps, change, { ...c.req.valid('query'), within }))
    },
  )
