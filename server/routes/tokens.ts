import { Hono } from 'hono'
import * as z from 'zod'
import { flag } from '../../shared/api/queries.ts'
import { refuse } from '../../shared/problem.ts'
import { adminIsEverywhere, Reach } from '../../shared/rights.ts'
import { SCOPES } from '../../shared/words.ts'
import { checkQuery, jsonBody } from '../../worker/read-json.ts'
import { listPart, ofList } from '../list-part.ts'
import { inWords, noted } from '../noted.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { EventSource } from '../sources/partner-event.ts'
import { admitToken, DAYS_DEFAULT, DAYS_MAX, makeToken } from '../tokens.ts'

export const TokensQuery = z.strictObject({
  /** Only those that are over or were taken back, or only those that still work. */
  ended: flag.optional(),
  ...ofList,
})

/** What a new token may do, for how long, and whose it is. */
export const NewToken = z
  .strictObject({
    label: z.string().trim().min(1).max(120),
    scopes: z
      .array(z.enum(SCOPES))
      .min(1)
      .transform((scopes) => [...new Set(scopes)]),
    /** Where it holds; everywhere without it. */
    reach: Reach.optional(),
    /** For a partner: the `source` of the events that it hands in. Such a token does nothing else. */
    eventSources: z.array(EventSource).min(1).max(20).optional(),
    days: z.int().min(1).max(DAYS_MAX).default(DAYS_DEFAULT),
  })
  .refine(({ scopes, reach }) => adminIsEverywhere({ admin: scopes.includes('admin'), reach }), {
    path: ['reach'],
    error: 'an admin is everywhere',
  })
  .refine(
    ({ scopes, eventSources }) => !eventSources || (scopes.length === 1 && scopes[0] === 'intake'),
    { path: ['eventSources'], error: 'goes with the scope intake alone' },
  )

/** `/v1/tokens`: made once and shown once, listed without what opens, refused from the moment they are revoked. */
export const tokens = (deps: SignInDeps) =>
  new Hono<SignedIn>()
    .get('/', may(deps, 'admin'), checkQuery(TokensQuery), async (c) => {
      const { ended, ...asked } = c.req.valid('query')
      const filter = ended === undefined ? undefined : { ended, at: deps.now().toISOString() }
      const found = await listPart(
        c,
        asked,
        (part) => deps.store.tokens(part, filter),
        ({ createdAt, name }) => [createdAt, name],
      )
      return c.json(found)
    })
    .post('/', may(deps, 'admin'), ...jsonBody(NewToken), async (c) => {
      const { days, ...wanted } = c.req.valid('json')
      const { label, scopes } = wanted
      await noted(deps, c, 'rights', `token ${label}: ${scopes.join(' ')}${inWords(wanted.reach)}`)
      const token = makeToken()
      const made = await admitToken(deps.store, token, { ...wanted, days, now: deps.now() })
      return c.json({ token, ...made }, 201)
    })
    .delete('/:name', may(deps, 'admin'), async (c) => {
      const name = c.req.param('name')
      if (!/^[0-9a-f]{12}$/.test(name)) return refuse({ code: 'not_found' })
      await noted(deps, c, 'rights', `revoke token ${name}`)
      const revoked = await deps.store.revokeToken(name, deps.now().toISOString())
      return revoked ? c.body(null, 204) : refuse({ code: 'not_found' })
    })
