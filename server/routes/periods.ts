import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { Period } from '../../shared/period.ts'
import { refuse } from '../../shared/problem.ts'
import { checkQuery } from '../../worker/read-json.ts'
import { hasWhole } from '../report/access.ts'
import { answerReport, answerThreads, ReportQuery, wantedForm } from '../report/answer.ts'
import { collectReport } from '../report/collect.ts'
import type { Insight } from '../report/insight.ts'
import { collectThreads } from '../report/threads.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { placesOf } from '../who.ts'

export const PeriodQuery = ReportQuery.extend({
  organisation: z.string().max(120).default(''),
})

export const ThreadsQuery = PeriodQuery.pick({ organisation: true })

/**
 * `GET /v1/periods/{period}`: a half-year as it is now, of the places that somebody may read. `…/threads`: what can be
 * written about.
 */
export const periods = (deps: SignInDeps & { insight: Insight }) => {
  const askedIn = async (c: Context<SignedIn>, organisation: string) => {
    const who = c.get('who')
    const { data: period } = Period.safeParse(c.req.param('period'))
    if (!period) return refuse({ code: 'not_found' })
    const whole = hasWhole(who, organisation)
    const [written] = whole ? await deps.store.reports({ period, organisation }) : []
    return { period, organisation, within: await placesOf(deps, who), written, decided: whole }
  }
  return new Hono<SignedIn>()
    .get('/:period', may(deps, 'aggregate'), checkQuery(PeriodQuery), async (c) => {
      const { organisation, ...query } = c.req.valid('query')
      wantedForm(c)
      const report = await collectReport(deps, await askedIn(c, organisation))
      return answerReport(deps, c, report, query)
    })
    .get('/:period/threads', may(deps, 'aggregate'), checkQuery(ThreadsQuery), async (c) => {
      const { organisation } = c.req.valid('query')
      return answerThreads(deps, c, await collectThreads(deps, await askedIn(c, organisation)))
    })
}
