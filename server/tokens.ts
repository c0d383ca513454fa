/** Tokens: 256 random bits, shown once. We keep only the SHA-256. */
import { createHash, randomBytes } from 'node:crypto'
import type { Scope } from '../shared/words.ts'
import type { Store } from '../store/store.ts'

export const digestOf = (token: string) => createHash('sha256').update(token).digest('hex')

export const makeToken = () => `helder_${randomBytes(32).toString('base64url')}`

/** Lets a token in, under a label that says whose it is. */
export const admitToken = (
  store: Store,
  token: string,
  { label, scopes, now }: { label: string; scopes: readonly Scope[]; now: Date },
) =>
  store.putToken(digestOf(token), {
    label,
    scopes: [...scopes],
    createdAt: now.toISOString(),
    expiresAt: null,
  })
