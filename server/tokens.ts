/** Tokens: 256 random bits, shown once. We keep only the SHA-256. */
import { createHash, randomBytes } from 'node:crypto'
import type { Place } from '../shared/rights.ts'
import type { Scope } from '../shared/words.ts'
import type { Store } from '../store/store.ts'

/** Days after which a token ends, unless its maker says otherwise, and at most. */
export const DAYS_DEFAULT = 90
export const DAYS_MAX = 366
const DAY_MS = 86_400_000

export const digestOf = (token: string) => createHash('sha256').update(token).digest('hex')

export const makeToken = () => `helder_${randomBytes(32).toString('base64url')}`

type Admitted = {
  label: string
  scopes: readonly Scope[]
  /** Where; everywhere without it. */
  reach?: readonly Place[] | undefined
  /** Of a partner: whose events it hands in. */
  eventSources?: readonly string[] | undefined
  now: Date
  /** Without it the token does not end: only for those that the environment sets at each start. */
  days?: number
}

/** Lets a token in, under a label that says whose it is. */
export const admitToken = async (
  store: Store,
  token: string,
  { label, scopes, reach, eventSources, now, days }: Admitted,
) => {
  const kept = {
    label,
    scopes: [...scopes],
    ...(reach ? { reach: [...reach] } : {}),
    ...(eventSources ? { eventSources: [...eventSources] } : {}),
    createdAt: now.toISOString(),
    expiresAt: days === undefined ? null : new Date(now.getTime() + days * DAY_MS).toISOString(),
  }
  await store.putToken(digestOf(token), kept)
  return kept
}
