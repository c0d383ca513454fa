import { Hono } from 'hono'
import { deleteCookie, getSignedCookie, setSignedCookie } from 'hono/cookie'
import * as z from 'zod'
import type { LogEvent } from '../../worker/deps.ts'
import type { Provider } from '../provider.ts'
import { beginSession, type SessionDeps, secureIn } from '../session.ts'

export type ProviderDeps = SessionDeps & {
  provider?: Provider | undefined
  log: (event: LogEvent) => void
}

/** Holds the checks while somebody is away at the provider. Lax: they come back from another site. */
const COOKIE = 'helder_sign_in'
const AWAY_SECONDS = 600
const Checks = z.strictObject({ state: z.string(), nonce: z.string(), verifier: z.string() })

const checksIn = (cookie: string | false | undefined) => {
  try {
    return Checks.parse(JSON.parse(Buffer.from(cookie || '', 'base64url').toString()))
  } catch {
    return undefined
  }
}

/**
 * `/sign-in`: to the provider and back. Whoever has no rights here is told so on the dashboard; nothing is kept of
 * them. Why it failed stands in the log, without their name.
 */
export const signIn = (deps: ProviderDeps) => {
  const { provider, log, sessionKey, store } = deps
  const app = new Hono().get('/provider', (c) => c.json({ provider: provider?.name ?? null }))
  if (!provider) return app
  const failed = (error: unknown) =>
    log({ event: 'failed', requestId: 'sign-in', error: String((error as Error).message) })
  return app
    .get('/', async (c) => {
      const begun = await provider.begin().catch(failed)
      if (!begun) return c.redirect('/?sign-in=away')
      const checks = Buffer.from(JSON.stringify(begun.checks)).toString('base64url')
      await setSignedCookie(c, COOKIE, checks, sessionKey, {
        httpOnly: true,
        sameSite: 'Lax',
        secure: secureIn(c, deps),
        path: '/sign-in',
        maxAge: AWAY_SECONDS,
      })
      return c.redirect(begun.url)
    })
    .get('/callback', async (c) => {
      const checks = checksIn(await getSignedCookie(c, sessionKey, COOKIE))
      deleteCookie(c, COOKIE, { path: '/sign-in' })
      if (!checks) return c.redirect('/?sign-in=failed')
      const returned = await provider.finish(new URL(c.req.url), checks).catch(failed)
      if (!returned) return c.redirect('/?sign-in=failed')
      const { issuer, subject, email } = returned
      const person = await store.recognise({ issuer, subject }, email)
      if (!person) return c.redirect('/?sign-in=unknown')
      await beginSession(c, deps, { kind: 'person', id: person.person })
      return c.redirect('/')
    })
}
