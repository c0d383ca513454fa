import { Hono } from 'hono'
import * as z from 'zod'
import { CitizenAction } from '../../shared/desk.ts'
import type { Outcome } from '../../shared/kept.ts'
import { INTAKE_BYTES_MAX, INTAKE_ENTRIES_MAX, URL_MAX } from '../../shared/limits.ts'
import { Period } from '../../shared/period.ts'
import { type MemberError, refuse } from '../../shared/problem.ts'
import { Entry, SiteKey } from '../../shared/signal.ts'
import { cleanSignal } from '../../worker/clean.ts'
import type { Deps } from '../../worker/deps.ts'
import { bodyBytes, checkQuery, jsonBody, mediaType, memberErrors } from '../../worker/read-json.ts'
import type { World } from '../app.ts'
import type { citizenDesk } from '../desk/citizen.ts'
import type { EdgeWatch } from '../edges.ts'
import { readText } from '../inflate.ts'
import { place, placeInLife } from '../place.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'

/** What became of one line: an outcome, or why the line can never be taken. */
type Result = { outcome: Outcome } | { outcome: 'invalid'; errors: MemberError[] }

/** Anything else an edge sets apart. */
const TAKEN: ReadonlySet<Result['outcome']> = new Set(['stored', 'known'])

export const OnPageQuery = z.strictObject({ site: SiteKey, url: z.string().max(URL_MAX) })
export const OutcomesQuery = z.strictObject({ period: Period.optional() })

const readLine = (line: string) => {
  try {
    return Entry.safeParse(JSON.parse(line))
  } catch {
    return undefined
  }
}

/**
 * `POST /v1/intake`: an edge hands over what it accepted, one entry a line (NDJSON). The same schema and
 * redaction again: an edge may be older than we are. Answers for each line in order; safe to repeat.
 */
export const intake = (
  deps: SignInDeps & Pick<World, 'sites'>,
  citizen: ReturnType<typeof citizenDesk>,
  shown: Required<Pick<Deps, 'onPage' | 'outcomes'>>,
  saw: EdgeWatch['saw'],
) =>
  new Hono<SignedIn>()
    .post(
      '/',
      may(deps, 'intake'),
      mediaType('application/x-ndjson'),
      bodyBytes(INTAKE_BYTES_MAX),
      async (c) => {
        const lines = (await readText(c.req.raw, INTAKE_BYTES_MAX))
          .split('\n')
          .filter((line) => line.trim() !== '')
        if (lines.length > INTAKE_ENTRIES_MAX) {
          refuse({
            code: 'body_invalid',
            errors: [{ member: '', error: `at most ${INTAKE_ENTRIES_MAX} lines` }],
          })
        }
        const receivedAt: string[] = []
        const results: Result[] = await Promise.all(
          lines.map(async (line): Promise<Result> => {
            const entry = readLine(line)
            if (!entry?.success) {
              const errors = entry ? memberErrors(entry.error) : [{ member: '', error: 'not JSON' }]
              return { outcome: 'invalid', errors }
            }
            receivedAt.push(entry.data.receivedAt)
            const clean = { ...entry.data, signal: cleanSignal(entry.data.signal) }
            const [outcome = 'stored'] = await deps.store.append([
              placeInLife(place(clean), await deps.sites.get(clean.signal.site)),
            ])
            return { outcome }
          }),
        )
        const refused = results.filter(({ outcome }) => !TAKEN.has(outcome)).length
        saw(c.get('who'), { receivedAt, refused })
        return c.json({ results })
      },
    )
    .get('/sites', may(deps, 'intake'), async (c) => {
      const sites = await deps.store.sites()
      // What is only asked here is not told: an older edge refuses a site with a member that it does not know.
      return c.json(
        sites.map(({ implementer: _, look: _look, lifeEvents: _life, ...site }) => site),
      )
    })
    .get('/receipts/:digest', may(deps, 'intake'), async (c) => {
      const receipt = await citizen.look(c.req.param('digest'))
      return receipt ? c.json(receipt) : refuse({ code: 'not_found' })
    })
    .post(
      '/receipts/:digest/actions',
      may(deps, 'intake'),
      ...jsonBody(CitizenAction),
      async (c) => {
        const done = await citizen.act(c.req.param('digest'), c.req.valid('json'))
        return done ? c.body(null, 204) : refuse({ code: 'not_found' })
      },
    )
    .get('/page', may(deps, 'intake'), checkQuery(OnPageQuery), async (c) => {
      const { site, url } = c.req.valid('query')
      return c.json(await shown.onPage(site, url))
    })
    .get('/outcomes/:site', may(deps, 'intake'), checkQuery(OutcomesQuery), async (c) => {
      const found = await shown.outcomes(c.req.param('site'), c.req.valid('query').period)
      return found ? c.json(found) : refuse({ code: 'not_found' })
    })
