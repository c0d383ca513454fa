/** Lets through who may, by a bearer token or a session. Denied is whatever is not listed. */
import type { MiddlewareHandler } from 'hono'
import { dayIn } from '../shared/days.ts'
import { refuse } from '../shared/problem.ts'
import type { Scope } from '../shared/words.ts'
import { type SessionDeps, whoInSession } from './session.ts'
import { digestOf } from './tokens.ts'
import { mayDo, nameIn, type Who, whoHasToken } from './who.ts'

export type SignedIn = { Variables: { who: Who } }

export type SignInDeps = SessionDeps

/** Once a day: who looks must not make the store write at each request. */
const markUsed = async ({ store, now }: SignInDeps, { id, usedOn }: Who) => {
  const today = dayIn(now())
  if (usedOn !== today) await store.markTokenUsed(nameIn(id), today)
}

/**
 * Lets through who may do `scope`; an `admin` may do everything. Refuses with 401 or 403. A partner's token opens only
 * what lets partners in; a link to share only what shows numbers of its place.
 */
export const may = (
  deps: SignInDeps,
  scope: Scope,
  { partners = false, shares = false } = {},
): MiddlewareHandler<SignedIn> => {
  return async (c, next) => {
    const [, bearer] = /^Bearer +([^ ]+)$/i.exec(c.req.header('Authorization') ?? '') ?? []
    const who = bearer
      ? ((await whoHasToken(deps.store, digestOf(bearer), deps.now())) ?? null)
      : await whoInSession(c, deps)
    if (who === undefined) return refuse({ code: 'token_missing' })
    if (who === null) return refuse({ code: 'token_refused' })
    const keptOut = (who.eventSources && !partners) || (who.share && !shares)
    if (!mayDo(who, scope) || keptOut) return refuse({ code: 'scope_missing', scope })
    if (who.share) await markUsed(deps, who)
    c.set('who', who)
    await next()
  }
}
