import { Hono } from 'hono'
import * as z from 'zod'
import { Period } from '../../shared/period.ts'
import { refuse } from '../../shared/problem.ts'
import { DECISION_STATES, NewDecision } from '../../shared/reflection.ts'
import { checkQuery, jsonBody } from '../../worker/read-json.ts'
import { noted } from '../noted.ts'
import { hasWhole, ownOrganisation } from '../report/access.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { uuidIn } from './uuid-in.ts'

export const DecisionsQuery = z.strictObject({
  period: Period.optional(),
  organisation: z.string().max(120).optional(),
  state: z.enum(DECISION_STATES).optional(),
})

/** `/v1/decisions`: what was agreed at a reflection, who does it, by when, and what came of it. */
export const decisions = (deps: SignInDeps) => {
  const { store, now } = deps
  return new Hono<SignedIn>()
    .get('/', may(deps, 'aggregate'), checkQuery(DecisionsQuery), async (c) => {
      const all = await store.decisions(c.req.valid('query'))
      return c.json(all.filter(({ organisation }) => hasWhole(c.get('who'), organisation)))
    })
    .put('/:decision', may(deps, 'publish'), ...jsonBody(NewDecision), async (c) => {
      const decision = uuidIn(c.req.param('decision'))
      const { version, ...given } = c.req.valid('json')
      ownOrganisation(c, given.organisation)
      const before = await store.findDecision(decision)
      if (before) ownOrganisation(c, before.organisation)
      await noted(deps, c, 'publish', `decision ${decision} of ${given.period}: ${given.state}`)
      const kept = {
        ...{ decision, ...given, version: version + 1 },
        ...{ changedAt: now().toISOString(), changedBy: c.get('who').label },
      }
      if (!(await store.putDecision(kept))) return refuse({ code: 'changed_meanwhile' })
      return c.json(kept)
    })
}
