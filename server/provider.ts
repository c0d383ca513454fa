/** The organisation's own provider of identities (OpenID Connect Core 1.0, code flow with PKCE). */
import * as oidc from 'openid-client'
import type { Identity } from '../store/store.ts'

/** What must be the same when somebody comes back; only the server and the browser's cookie know it. */
export type Checks = { state: string; nonce: string; verifier: string }
/** Who came back. `email` only when the provider has verified it. */
export type Returned = Identity & { email?: string; name?: string }

export type Provider = {
  /** How people call it, on the button. */
  name: string
  /** Where to send somebody, and what to hold them to when they come back. Rejects while it is away. */
  begin: () => Promise<{ url: string; checks: Checks }>
  /** Rejects when what came back does not fit the checks, or was not signed by the provider. */
  finish: (returnedTo: URL, checks: Checks) => Promise<Returned>
}

export type ProviderSettings = {
  name: string
  issuer: string
  clientId: string
  clientSecret: string
  /** Our own address, as browsers see it. */
  origin: string
}

export const CALLBACK = '/sign-in/callback'

export const openIdProvider = (settings: ProviderSettings): Provider => {
  const { name, issuer, clientId, clientSecret, origin } = settings
  const redirect_uri = `${origin}${CALLBACK}`
  const discover = () =>
    oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, {
      // A provider on this machine, as in a try-out, has no certificate. Settings refuse any other without one.
      ...(issuer.startsWith('http://') ? { execute: [oidc.allowInsecureRequests] } : {}),
      timeout: 10,
    })
  let found: Promise<oidc.Configuration> | undefined
  const configuration = () => {
    // Asked when needed: it may be away when we start, and a failure is not remembered.
    found ??= discover().catch((error) => {
      found = undefined
      throw error
    })
    return found
  }
  return {
    name,
    begin: async () => {
      const checks = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      }
      const url = oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri,
        scope: 'openid email profile',
        state: checks.state,
        nonce: checks.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(checks.verifier),
        code_challenge_method: 'S256',
      })
      return { url: url.href, checks }
    },
    finish: async (returnedTo, { state, nonce, verifier }) => {
      const config = await configuration()
      // Behind a proxy we may be called otherwise than browsers call us.
      const seen = new URL(`${CALLBACK}${returnedTo.search}`, origin)
      const tokens = await oidc.authorizationCodeGrant(config, seen, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (!claims) throw new Error('the provider gave no identity')
      // Many providers keep the address out of the token and give it here.
      const told =
        claims.email === undefined
          ? await oidc.fetchUserInfo(config, tokens.access_token, claims.sub)
          : claims
      const { email, email_verified, name } = told
      return {
        issuer: claims.iss,
        subject: claims.sub,
        ...(typeof email === 'string' && email_verified === true
          ? { email: email.toLowerCase() }
          : {}),
        ...(typeof name === 'string' ? { name } : {}),
      }
    },
  }
}
