/**
 * Signatures as Standard Webhooks describes them, so that a subscriber can check them with a library that exists.
 * The moment is signed along: what was caught on its way cannot be sent again later.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'

const PREFIX = 'whsec_'
/** Bytes of a secret: below it is guessed, above it gains nothing. */
const SECRET_BYTES_MIN = 24
const SECRET_BYTES_MAX = 64
/** While one is replaced by another, both hold. */
export const SECRETS_MAX = 2
/** Seconds that clocks may differ, either way. */
export const TOLERANCE_SECONDS = 300

const bytesOf = (secret: string) => Buffer.from(secret.slice(PREFIX.length), 'base64')

export const Secret = z.string().refine(
  (secret) => {
    const bytes = bytesOf(secret)
    // Node skips what is not base64: only what comes back the same was a secret.
    return (
      secret === `${PREFIX}${bytes.toString('base64')}` &&
      bytes.length >= SECRET_BYTES_MIN &&
      bytes.length <= SECRET_BYTES_MAX
    )
  },
  { error: `${PREFIX} and base64 of ${SECRET_BYTES_MIN} to ${SECRET_BYTES_MAX} bytes` },
)
export const Secrets = z.array(Secret).min(1).max(SECRETS_MAX)

/** A new secret, of random bytes that the caller hands in. */
export const secretOf = (bytes: Uint8Array) =>
  Secret.parse(`${PREFIX}${Buffer.from(bytes).toString('base64')}`)

type Signed = { id: string; timestamp: number; body: string }

const signatureOf = (secret: string, { id, timestamp, body }: Signed) =>
  createHmac('sha256', bytesOf(secret)).update(`${id}.${timestamp}.${body}`, 'utf8').digest()

/** The headers of a message; `timestamp` in whole seconds since 1970. */
export const sign = (secrets: readonly string[], message: Signed) => ({
  'webhook-id': message.id,
  'webhook-timestamp': String(message.timestamp),
  'webhook-signature': secrets
    .map((secret) => `v1,${signatureOf(secret, message).toString('base64')}`)
    .join(' '),
})

type Received = { headers: Record<string, string | undefined>; body: string; now: Date }

/** Whether one of the signatures was made with one of the secrets, a moment ago. */
export const verify = (secrets: readonly string[], { headers, body, now }: Received): boolean => {
  const { 'webhook-id': id, 'webhook-timestamp': when, 'webhook-signature': given } = headers
  if (!id || !given || !/^\d{1,12}$/.test(when ?? '')) return false
  const timestamp = Number(when)
  if (Math.abs(now.getTime() / 1_000 - timestamp) > TOLERANCE_SECONDS) return false
  const signatures = given
    .split(' ')
    .filter((part) => part.startsWith('v1,'))
    .map((part) => Buffer.from(part.slice(3), 'base64'))
  return secrets.some((secret) => {
    const right = signatureOf(secret, { id, timestamp, body })
    return signatures.some(
      (signature) => signature.length === right.length && timingSafeEqual(signature, right),
    )
  })
}
