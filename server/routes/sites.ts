import { Hono } from 'hono'
import { refuse } from '../../shared/problem.ts'
import { Site } from '../../shared/site.ts'
import { checkQuery, jsonBody } from '../../worker/read-json.ts'
import { ListQuery, listPart } from '../list-part.ts'
import { noted } from '../noted.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { placesOf } from '../who.ts'

type Keys = (site: string) => Promise<string>

/** `/v1/sites`: the sites that somebody may read, by their key; `PUT /v1/sites/{site}` makes or changes one. */
export const sites = (deps: SignInDeps, changed: () => void, sealingKeyOf: Keys) =>
  new Hono<SignedIn>()
    .get('/', may(deps, 'aggregate'), checkQuery(ListQuery), async (c) => {
      const places = await placesOf(deps, c.get('who'))
      const found = await listPart(
        c,
        c.req.valid('query'),
        (part) => deps.store.sites(part, places),
        ({ site }) => [site, site],
      )
      return c.json(found)
    })
    .put('/:site', may(deps, 'admin'), ...jsonBody(Site), async (c) => {
      const given = c.req.valid('json')
      if (given.site !== c.req.param('site')) {
        return refuse({
          code: 'body_invalid',
          errors: [{ member: 'site', error: 'not the site of the address' }],
        })
      }
      await noted(deps, c, 'rights', `site ${given.site}`)
      // A key for the desk, unless the site brings one of its own.
      const sealingKey = given.sealingKey ?? (await sealingKeyOf(given.site))
      const site = { ...given, sealingKey }
      await deps.store.putSite(site)
      changed()
      return c.json(site)
    })
