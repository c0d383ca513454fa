import { Hono } from 'hono'
import { AlertsQuery } from '../../shared/api/heard-queries.ts'
import { checkQuery } from '../../worker/read-json.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { isWithin, placesOf } from '../who.ts'
import { ownSites } from './own-sites.ts'

/** `GET /v1/alerts`: days on which much more came in than is usual. Of who may read some pages, those pages alone. */
export const alerts = (deps: SignInDeps) =>
  new Hono<SignedIn>().get('/', may(deps, 'aggregate'), checkQuery(AlertsQuery), async (c) => {
    const places = await placesOf(deps, c.get('who'))
    const sites = new Map((await ownSites(deps, c)).map((site) => [site.site, site]))
    const found = await deps.store.alerts(c.req.valid('query'))
    return c.json(
      found.filter(({ site: key, page = '' }) => {
        const site = sites.get(key)
        return site !== undefined && (!places || isWithin(places, site, page))
      }),
    )
  })
