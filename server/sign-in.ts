/** Lets through who may, by a bearer token or a session. Denied is whatever is not listed. */
import type { MiddlewareHandler } from 'hono'
import { refuse } from '../shared/problem.ts'
import type { Scope } from '../shared/words.ts'
import { type SessionDeps, whoInSession } from './session.ts'
import { digestOf } from './tokens.ts'
import { mayDo, type Who, whoHasToken } from './who.ts'

export type SignedIn = { Variables: { who: Who } }

export type SignInDeps = SessionDeps

/**
 * Lets through who may do `scope`; an `admin` may do everything. Refuses with 401 or 403. A partner's token opens only
 * what lets partners in.
 */
export const may = (
  deps: SignInDeps,
  scope: Scope,
  { partners = false } = {},
): MiddlewareHandler<SignedIn> => {
  return async (c, next) => {
    const [, bearer] = /^Bearer +([^ ]+)$/i.exec(c.req.header('Authorization') ?? '') ?? []
    const who = bearer
      ? ((await whoHasToken(deps.store, digestOf(bearer), deps.now())) ?? null)
      : await whoInSession(c, deps)
    if (who === undefined) return refuse({ code: 'token_missing' })
    if (who === null) return refuse({ code: 'token_refused' })
    if (!mayDo(who, scope) || (who.eventSources && !partners))
      return refuse({ code: 'scope_missing', scope })
    c.set('who', who)
    await next()
  }
}
