import { Hono } from 'hono'
import { OwnViews, SampledViews } from '../../shared/heard.ts'
import { INTAKE_BYTES_MAX } from '../../shared/limits.ts'
import { refuse } from '../../shared/problem.ts'
import { hostOf } from '../../shared/text.ts'
import { allowsHost } from '../../worker/admit.ts'
import { cleanPage } from '../../worker/clean.ts'
import { bodyBytes, checkJson, mediaType } from '../../worker/read-json.ts'
import { noted } from '../noted.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { ownSite } from './own-sites.ts'

/** A year of views of some pages is larger than what staff send otherwise. */
const manyRows = [mediaType('application/json'), bodyBytes(INTAKE_BYTES_MAX)] as const

/** `PUT /v1/views`: what owners counted themselves. Sent again, it takes the place of what it was. */
export const views = (deps: SignInDeps) =>
  new Hono<SignedIn>().put(
    '/',
    may(deps, 'publish'),
    ...manyRows,
    checkJson(OwnViews, 'body_invalid'),
    async (c) => {
      const { site, views } = c.req.valid('json')
      const own = await ownSite(deps, c, site)
      const today = deps.now().toISOString().slice(0, 10)
      const errors = views.flatMap(({ page, day }, n) => [
        ...(allowsHost(own, hostOf(page), () => new URL(c.req.url).host)
          ? []
          : [{ member: `views.${n}.page`, error: 'not a host of the site' }]),
        ...(day > today ? [{ member: `views.${n}.day`, error: 'not after today' }] : []),
      ])
      if (errors.length > 0) return refuse({ code: 'body_invalid', errors: errors.slice(0, 100) })
      await noted(deps, c, 'publish', `views of ${site}: ${views.length} rows`)
      await deps.store.putViews(views.map((row) => ({ ...row, site, page: cleanPage(row.page) })))
      return c.json({ views: views.length })
    },
  )

/** `POST /v1/intake/views`: what an edge saw in its sample. Not to be repeated: it is added. */
export const sampledViews = (deps: SignInDeps) =>
  new Hono<SignedIn>().post(
    '/views',
    may(deps, 'intake'),
    ...manyRows,
    checkJson(SampledViews, 'body_invalid'),
    async (c) => {
      const { views } = c.req.valid('json')
      const sites = new Set((await deps.store.sites()).map(({ site }) => site))
      const known = views.filter(({ site }) => sites.has(site))
      await deps.store.addViews(known.map((row) => ({ ...row, page: cleanPage(row.page) })))
      return c.json({ views: known.length })
    },
  )
