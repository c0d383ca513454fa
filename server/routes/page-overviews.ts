import { Hono } from 'hono'
import { PageOverviewQuery } from '../../shared/api/page-answers.ts'
import { dayIn, daysAfter } from '../../shared/days.ts'
import { refuse } from '../../shared/problem.ts'
import { checkQuery } from '../../worker/read-json.ts'
import { pageOverview } from '../heard/page-overview.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { placesOf } from '../who.ts'
import { ownSites } from './own-sites.ts'

/** Days looked at when nothing is asked for. */
const DAYS = 30

/** `GET /v1/page-overviews`: the pages of a site, what needs attention first. */
export const pageOverviews = (deps: SignInDeps) =>
  new Hono<SignedIn>().get(
    '/',
    may(deps, 'aggregate', { shares: true }),
    checkQuery(PageOverviewQuery),
    async (c) => {
      const { after, limit, site, ...asked } = c.req.valid('query')
      const to = asked.to ?? dayIn(deps.now())
      const from = asked.from ?? daysAfter(to, 1 - DAYS)
      const wrong = (member: string, error: string) =>
        refuse({ code: 'query_invalid', errors: [{ member, error }] })
      if (from > to) return wrong('from', 'not after `to`')
      const sites = await ownSites(deps, c)
      if (!sites.some((one) => one.site === site)) return wrong('site', 'not a site of yours')
      const within = await placesOf(deps, c.get('who'))
      const skip = Number(after ?? 0)
      return c.json(
        await pageOverview(deps.store, deps.now(), { site, from, to, within, limit, skip }),
      )
    },
  )
