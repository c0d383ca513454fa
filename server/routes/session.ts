import { Hono } from 'hono'
import * as z from 'zod'
import { refuse } from '../../shared/problem.ts'
import { jsonBody } from '../../worker/read-json.ts'
import { beginSession, endSession } from '../session.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { digestOf } from '../tokens.ts'
import { whoHasToken } from '../who.ts'

export const NewSession = z.strictObject({ token: z.string().min(1).max(200) })

/** `/v1/session`: the dashboard shows a token once and gets a cookie that no script can read. */
export const session = (deps: SignInDeps) =>
  new Hono<SignedIn>()
    .get('/', may(deps, 'aggregate'), (c) => {
      const { label, scopes, roles, reach, expiresAt } = c.get('who')
      return c.json({ label, scopes, roles, reach, expiresAt })
    })
    .post('/', ...jsonBody(NewSession), async (c) => {
      const id = digestOf(c.req.valid('json').token.trim())
      if (!(await whoHasToken(deps.store, id, deps.now()))) {
        return refuse({ code: 'token_refused' })
      }
      await beginSession(c, deps, { kind: 'token', id })
      return c.body(null, 204)
    })
    .delete('/', (c) => {
      endSession(c)
      return c.body(null, 204)
    })
