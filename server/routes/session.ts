import { Hono } from 'hono'
import * as z from 'zod'
import { refuse } from '../../shared/problem.ts'
import type { Place } from '../../shared/rights.ts'
import { jsonBody } from '../../worker/read-json.ts'
import { asksShared, beginSession, endSession } from '../session.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { digestOf } from '../tokens.ts'
import { whoHasToken } from '../who.ts'

export const NewSession = z.strictObject({ token: z.string().min(1).max(200) })

/** What a link to share shows, as its reader may know it: no more of the site than how it is called and whose it is. */
const sharedPlace = async ({ store }: SignInDeps, reach: readonly Place[] | undefined) => {
  const [place] = reach ?? []
  if (!place || !('site' in place)) return undefined
  const found = (await store.sites()).find(({ site }) => site === place.site)
  return found && { ...place, name: found.name, organisation: found.organisation }
}

/**
 * `/v1/session`: the dashboard shows a token once and gets a cookie that no script can read. A link to share has a
 * cookie of its own.
 */
export const session = (deps: SignInDeps) =>
  new Hono<SignedIn>()
    .get('/', may(deps, 'aggregate', { shares: true }), async (c) => {
      const { label, scopes, roles, reach, expiresAt, share } = c.get('who')
      const shared = share && (await sharedPlace(deps, reach))
      return c.json({ label, scopes, roles, reach, expiresAt, ...(shared ? { shared } : {}) })
    })
    .post('/', ...jsonBody(NewSession), async (c) => {
      const id = digestOf(c.req.valid('json').token.trim())
      const who = await whoHasToken(deps.store, id, deps.now())
      const shared = who?.share !== undefined
      // What opens more than a link does not come in as one.
      if (!who || (asksShared(c) && !shared)) return refuse({ code: 'token_refused' })
      await beginSession(c, deps, { kind: 'token', id }, who.expiresAt, shared)
      return c.body(null, 204)
    })
    .delete('/', (c) => {
      endSession(c)
      return c.body(null, 204)
    })
