/** The session of the dashboard: a signed cookie that no script can read, and that no other site makes go along. */
import type { Context } from 'hono'
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie'
import { SESSION_HEADER, SHARED_SESSION } from '../shared/session-kind.ts'
import type { Store } from '../store/store.ts'
import { type Who, whoHasToken, whoIs } from './who.ts'

export type SessionDeps = {
  store: Store
  sessionKey: string
  now: () => Date
  /** Browsers reach us over TLS, whatever a proxy makes of it on the way. */
  secure?: boolean | undefined
}

const COOKIE = { name: 'helder_session', path: '/' }
/**
 * What a link to share opens: beside the session of who is signed in, so that looking at one signs nobody out. It goes
 * along to the interface alone.
 */
const SHARED_COOKIE = { name: 'helder_shared', path: '/v1' }
/** A working day: after it, people sign in again. */
const SESSION_SECONDS = 12 * 3_600

/** What a session says: the digest of a token or the id of a person, never what may be done. */
export type Subject = { kind: 'token' | 'person'; id: string }

export const secureIn = (c: Context, { secure }: Pick<SessionDeps, 'secure'>) =>
  secure === true || new URL(c.req.url).protocol === 'https:'

const cookieOf = (shared: boolean) => (shared ? SHARED_COOKIE : COOKIE)

/** Asked for as the reader of a link to share. */
export const asksShared = (c: Context) => c.req.header(SESSION_HEADER) === SHARED_SESSION

/** Ends after a working day, and never later than what was shown. */
export const beginSession = async (
  c: Context,
  deps: SessionDeps,
  { kind, id }: Subject,
  ends: string | null = null,
  shared = false,
) => {
  const { sessionKey, now } = deps
  const begun = now().getTime()
  const day = begun + SESSION_SECONDS * 1_000
  const until = ends === null ? day : Math.min(day, Date.parse(ends))
  const { name, path } = cookieOf(shared)
  await setSignedCookie(c, name, `${kind}.${id}.${until}`, sessionKey, {
    httpOnly: true,
    sameSite: 'Strict',
    secure: secureIn(c, deps),
    path,
    maxAge: Math.floor((until - begun) / 1_000),
  })
}

export const endSession = (c: Context) => {
  const { name, path } = cookieOf(asksShared(c))
  deleteCookie(c, name, { path })
}

/** Undefined without a session; null when there is one that no longer counts. */
export const whoInSession = async (
  c: Context,
  { store, sessionKey, now }: SessionDeps,
): Promise<Who | null | undefined> => {
  const value = await getSignedCookie(c, sessionKey, cookieOf(asksShared(c)).name)
  const [kind, id = '', until = ''] = (value || '').split('.')
  if (!(Number(until) > now().getTime())) return undefined
  if (kind === 'token') return (await whoHasToken(store, id, now())) ?? null
  const person = kind === 'person' ? await store.findPerson(id) : undefined
  return person ? whoIs(person, new Date(Number(until)).toISOString()) : null
}
