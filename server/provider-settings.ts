/** Our address as browsers see it, and the provider with which staff sign in: all of it, or none. */
import * as z from 'zod'
import type { ProviderSettings } from './provider.ts'

/** TLS, except to this very machine. */
export const safeAddress = z
  .url({ protocol: /^https?$/, error: 'an address that begins with https://' })
  .refine(
    (url) => /^https:|^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:|\/|$)/.test(url),
    'must begin with https://',
  )

export const providerEnvironment = {
  HELDER_URL: safeAddress.transform((url) => new URL(url).origin).optional(),
  HELDER_OIDC_ISSUER: safeAddress.optional(),
  HELDER_OIDC_CLIENT_ID: z.string().optional(),
  HELDER_OIDC_CLIENT_SECRET: z.string().optional(),
  /** On the button: `Inloggen met …`. */
  HELDER_OIDC_NAME: z.string().max(60).optional(),
}

const NEEDED = [
  'HELDER_URL',
  'HELDER_OIDC_ISSUER',
  'HELDER_OIDC_CLIENT_ID',
  'HELDER_OIDC_CLIENT_SECRET',
] as const

/** What is missing when some of it is set. */
export const missingForProvider = (given: Record<string, string | undefined>) =>
  NEEDED.some((name) => name !== 'HELDER_URL' && given[name])
    ? NEEDED.filter((name) => !given[name])
    : []

type Given = { [Name in keyof typeof providerEnvironment]?: string | undefined }

export const providerSettings = (env: Given): ProviderSettings | undefined => {
  const { HELDER_OIDC_ISSUER: issuer, HELDER_OIDC_CLIENT_ID: clientId, HELDER_URL: origin } = env
  const clientSecret = env.HELDER_OIDC_CLIENT_SECRET
  if (!issuer || !clientId || !clientSecret || !origin) return undefined
  const name = env.HELDER_OIDC_NAME ?? new URL(issuer).host
  return { name, issuer, clientId, clientSecret, origin }
}
