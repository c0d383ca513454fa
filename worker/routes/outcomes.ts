import { Hono } from 'hono'
import * as z from 'zod'
import { fill } from '../../shared/html.ts'
import { Period } from '../../shared/period.ts'
import { refuse } from '../../shared/problem.ts'
import { outcomesTexts } from '../../shared/texts/outcomes.ts'
import type { Deps } from '../deps.ts'
import { drawOutcomes } from '../follow/draw-outcomes.ts'
import { openSite } from '../open-site.ts'
import { plainPage } from '../pages.ts'
import { checkQuery } from '../read-json.ts'
import { readersLanguage } from '../readers-language.ts'

/** Seconds that anybody may keep it: an answer whose question is taken back must be gone soon. */
const KEPT_SECONDS = 300

export const OutcomesQuery = z.strictObject({ period: Period.optional() })
const PageQuery = OutcomesQuery.extend({ language: z.string().optional() })

/** `GET /v1/sites/{site}/outcomes` and, for people, `GET /outcomes/{site}`: what was heard, and what was done. */
export const outcomes = ({ sites, outcomes }: Deps) => {
  const find = async (key: string, period?: Period) => {
    const { site } = await openSite(sites, key)
    if (!outcomes) return refuse({ code: 'store_unreachable', retryAfterSeconds: 60 })
    return (await outcomes(site, period)) ?? refuse({ code: 'not_found' })
  }
  return new Hono()
    .get('/v1/sites/:site/outcomes', checkQuery(OutcomesQuery), async (c) => {
      const found = await find(c.req.param('site'), c.req.valid('query').period)
      c.header('Cache-Control', `public, max-age=${KEPT_SECONDS}`)
      return c.json(found)
    })
    .use('/outcomes/*', readersLanguage)
    .get('/outcomes/:site', checkQuery(PageQuery), async (c) => {
      const found = await find(c.req.param('site'), c.req.valid('query').period)
      const language = c.get('language')
      const title = fill(outcomesTexts(language).texts.title, { name: found.name })
      return plainPage(c, language, title, drawOutcomes(found, language))
    })
}
