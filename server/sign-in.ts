/** Who is asking, and what they may do: a bearer token, or a session made with one. */
import { Hono, type MiddlewareHandler } from 'hono'
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie'
import * as z from 'zod'
import { BODY_BYTES_MAX } from '../shared/limits.ts'
import { refuse } from '../shared/problem.ts'
import type { Scope } from '../shared/words.ts'
import type { Store, Token } from '../store/store.ts'
import { bodyBytes, checkJson, mediaType } from '../worker/read-json.ts'
import { digestOf } from './tokens.ts'

export type SignedIn = { Variables: { token: Token } }

export type SignInDeps = { store: Store; sessionKey: string; now: () => Date }

const COOKIE = 'helder_session'
/** A working day: after it, people show their token again. */
const SESSION_SECONDS = 12 * 3_600

const validToken = async ({ store, now }: SignInDeps, digest: string) => {
  const token = await store.findToken(digest)
  const expired = token?.expiresAt != null && token.expiresAt <= now().toISOString()
  return token && !expired && !token.revokedAt ? token : undefined
}

/** A session is the token's digest and its end; the token is looked up each time, so that revoking works at once. */
const sessionDigest = (value: string | false | undefined, now: Date) => {
  const [digest = '', until = ''] = (value || '').split('.')
  return Number(until) > now.getTime() ? digest : undefined
}

/** Lets through who may do `scope`; an `admin` may do everything. Refuses with 401 or 403. */
export const may = (deps: SignInDeps, scope: Scope): MiddlewareHandler<SignedIn> => {
  return async (c, next) => {
    const [, bearer] = /^Bearer +([^ ]+)$/i.exec(c.req.header('Authorization') ?? '') ?? []
    const digest = bearer
      ? digestOf(bearer)
      : sessionDigest(await getSignedCookie(c, deps.sessionKey, COOKIE), deps.now())
    if (!digest) return refuse({ code: 'token_missing' })
    const token = await validToken(deps, digest)
    if (!token) return refuse({ code: 'token_refused' })
    if (!token.scopes.includes(scope) && !token.scopes.includes('admin')) {
      return refuse({ code: 'scope_missing', scope })
    }
    c.set('token', token)
    await next()
  }
}

/** `/v1/session`: the dashboard shows a token once and gets a cookie that no script can read. */
export const session = (deps: SignInDeps) =>
  new Hono<SignedIn>()
    .get('/', may(deps, 'aggregate'), (c) => {
      const { label, scopes, expiresAt } = c.get('token')
      return c.json({ label, scopes, expiresAt })
    })
    .post(
      '/',
      mediaType('application/json'),
      bodyBytes(BODY_BYTES_MAX),
      checkJson(z.strictObject({ token: z.string().min(1).max(200) }), 'body_invalid'),
      async (c) => {
        const digest = digestOf(c.req.valid('json').token.trim())
        if (!(await validToken(deps, digest))) return refuse({ code: 'token_refused' })
        const until = deps.now().getTime() + SESSION_SECONDS * 1_000
        await setSignedCookie(c, COOKIE, `${digest}.${until}`, deps.sessionKey, {
          httpOnly: true,
          sameSite: 'Strict',
          secure: new URL(c.req.url).protocol === 'https:',
          path: '/',
          maxAge: SESSION_SECONDS,
        })
        return c.body(null, 204)
      },
    )
    .delete('/', (c) => {
      deleteCookie(c, COOKIE, { path: '/' })
      return c.body(null, 204)
    })
