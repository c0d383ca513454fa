import { type Context, Hono } from 'hono'
import { BODY_BYTES_MAX } from '../../shared/limits.ts'
import { refuse } from '../../shared/problem.ts'
import type { Role, Source } from '../../shared/words.ts'
import { bodyBytes, checkJson, jsonBody, mediaType } from '../../worker/read-json.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import type { Candidate } from '../sources/candidate.ts'
import { check } from '../sources/check.ts'
import { Contribution, candidateOf, errorsOf } from '../sources/contribution.ts'
import type { Identify } from '../sources/identity.ts'
import { EVENT_TYPE, PartnerEvent } from '../sources/partner-event.ts'
import { isWithin, placesOf } from '../who.ts'

type ContributionDeps = SignInDeps & { identify: Identify }
type What = { source: Source; restricted?: Role[] | undefined; candidate: Candidate }

/** Cleans, checks and stores one; answers with its id, 201 when it is new and 200 when it was here already. */
const takeOne = async (
  { store, now, identify }: ContributionDeps,
  c: Context<SignedIn>,
  { candidate, source, restricted }: What,
) => {
  const sites = await store.sites()
  const checked = check(candidate, { source, restricted, sites, identify, now: now() })
  if ('refused' in checked) {
    const errors = errorsOf(checked.refused, checked.members)
    return refuse({ code: 'body_invalid', errors })
  }
  const { id, site: key, page } = checked.entry.signal
  const places = await placesOf({ store, now }, c.get('who'))
  const site = sites.find(({ site }) => site === key)
  // Who may not read there is not told whether the site exists.
  if (!site || (places && !isWithin(places, site, page.url)))
    return refuse({ code: 'body_invalid', errors: errorsOf('site') })
  const [outcome] = await store.append([checked.entry])
  if (outcome === 'conflict') return refuse({ code: 'revision_conflict' })
  return c.json({ id, outcome }, outcome === 'stored' ? 201 : 200)
}

/** `POST /v1/contributions`: staff write down what they were told: at a visit, in a talk, by telephone or letter. */
export const contributions = (deps: ContributionDeps) =>
  new Hono<SignedIn>().post('/', may(deps, 'text'), ...jsonBody(Contribution), (c) => {
    const { source, restricted, ...said } = c.req.valid('json')
    // The same words of the same day are the same: a form may be sent twice.
    const key = JSON.stringify([said.site, said.organisation, said.date, said.text])
    return takeOne(deps, c, { source, restricted, candidate: candidateOf(said, `said ${key}`) })
  })

/** `POST /v1/partner-events`: a partner hands in what it was told, as a CloudEvent (NL GOV). Safe to repeat. */
export const partnerEvents = (deps: ContributionDeps) =>
  new Hono<SignedIn>().post(
    '/',
    may(deps, 'intake', { partners: true }),
    mediaType(EVENT_TYPE),
    bodyBytes(BODY_BYTES_MAX),
    checkJson(PartnerEvent, 'body_invalid'),
    (c) => {
      const { id, source, time, data } = c.req.valid('json')
      const { eventSources } = c.get('who')
      if (eventSources && !eventSources.includes(source)) {
        const error = 'not one that this token hands in'
        return refuse({ code: 'body_invalid', errors: [{ member: 'source', error }] })
      }
      const date = data.date ?? time ?? deps.now().toISOString()
      const candidate = candidateOf({ ...data, date }, `event ${source}\n${id}`)
      return takeOne(deps, c, { source: 'partner', candidate })
    },
  )
