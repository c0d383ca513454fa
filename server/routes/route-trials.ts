import { Hono } from 'hono'
import { refuse } from '../../shared/problem.ts'
import { type Routed, RouteTrial, routeFor } from '../../shared/routing.ts'
import type { Site } from '../../shared/site.ts'
import type { QuestionRow } from '../../store/desk/desk.ts'
import { jsonBody } from '../../worker/read-json.ts'
import type { Desk } from '../desk/desk.ts'
import { noted } from '../noted.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'

const known = <T>(name: string, value: T | undefined) =>
  value === undefined ? {} : { [name]: value }

const routedOf = ({ page, text, lifeEvent, region }: QuestionRow): Routed => ({
  ...{ url: page.url, text, lifeEvent, region },
})

/**
 * `POST /v1/sites/{site}/route-trials`: where questions would go by these rules, or by those of the site. Nothing is
 * moved. For real questions it says where each lies now, so that a rule can be judged before it is set.
 */
export const routeTrials = (deps: SignInDeps, { open }: Pick<Desk, 'open'>) =>
  new Hono<SignedIn>().post(
    '/:site/route-trials',
    may(deps, 'admin'),
    ...jsonBody(RouteTrial),
    async (c) => {
      const key = c.req.param('site')
      const site: Site =
        (await deps.store.sites()).find((one) => one.site === key) ?? refuse({ code: 'not_found' })
      const { rules = site.routes ?? [], questions, recent } = c.req.valid('json')
      const tried = (question: Routed) => routeFor(rules, question, site.organisation)
      if (questions) {
        return c.json(questions.map(({ page, ...question }) => tried({ ...question, url: page })))
      }
      await open()
      await noted(deps, c, 'read')
      const rows = await deps.store.questions({ site: key }, { limit: recent ?? 0, newest: true })
      return c.json(
        rows.map((row) => {
          const to = tried(routedOf(row))
          const { id, text, page, organisation, team } = row
          const moves = to.organisation !== organisation || to.team !== team
          return {
            ...to,
            question: { id, text, page: page.url },
            from: { organisation, ...known('team', team) },
            moves,
          }
        }),
      )
    },
  )
