import { Hono } from 'hono'
import * as z from 'zod'
import { Period } from '../../shared/period.ts'
import { refuse } from '../../shared/problem.ts'
import { checkQuery } from '../../worker/read-json.ts'
import { hasWhole } from '../report/access.ts'
import { answerReport, ReportQuery, wantedForm } from '../report/answer.ts'
import { collectReport } from '../report/collect.ts'
import type { Insight } from '../report/insight.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { placesOf } from '../who.ts'

export const PeriodQuery = ReportQuery.extend({
  organisation: z.string().max(120).default(''),
})

/** `GET /v1/periods/{period}`: a half-year as it is now, of the places that somebody may read. */
export const periods = (deps: SignInDeps & { insight: Insight }) =>
  new Hono<SignedIn>().get(
    '/:period',
    may(deps, 'aggregate'),
    checkQuery(PeriodQuery),
    async (c) => {
      const { organisation, ...query } = c.req.valid('query')
      const who = c.get('who')
      const { data: period } = Period.safeParse(c.req.param('period'))
      if (!period) return refuse({ code: 'not_found' })
      wantedForm(c)
      const whole = hasWhole(who, organisation)
      const [written] = whole ? await deps.store.reports({ period, organisation }) : []
      const within = await placesOf(deps, who)
      const report = await collectReport(deps, {
        ...{ period, organisation, within, written, decided: whole },
      })
      return answerReport(deps, c, report, query)
    },
  )
