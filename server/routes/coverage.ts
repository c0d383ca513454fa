import { Hono } from 'hono'
import { CoverageQuery } from '../../shared/api/heard-queries.ts'
import { daysAfter } from '../../shared/days.ts'
import { refuse } from '../../shared/problem.ts'
import { checkQuery } from '../../worker/read-json.ts'
import { readCoverage } from '../heard/coverage.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { placesOf } from '../who.ts'

/** Days looked at when nothing is asked for: a quarter. */
const DAYS = 91

/** `GET /v1/coverage`: who is seen and not heard. */
export const coverage = (deps: SignInDeps) =>
  new Hono<SignedIn>().get('/', may(deps, 'aggregate'), checkQuery(CoverageQuery), async (c) => {
    const { limit, ...asked } = c.req.valid('query')
    const to = asked.to ?? deps.now().toISOString().slice(0, 10)
    const from = asked.from ?? daysAfter(to, 1 - DAYS)
    if (from > to) {
      const errors = [{ member: 'from', error: 'not after `to`' }]
      return refuse({ code: 'query_invalid', errors })
    }
    const within = await placesOf(deps, c.get('who'))
    return c.json(await readCoverage(deps.store, { ...asked, from, to, within, limit }))
  })
