/** What the answer of a receiver means for the next try. Nothing of what it says but a number is repeated. */
import { NeverTaken } from '../../../shared/delivery.ts'
import type { Answer } from './call.ts'

/** Refusals that pass by themselves: too slow, not yet, too early, too often. */
const MAY_PASS = new Set([408, 409, 425, 429])
/** Seconds that a receiver may ask us to wait: longer is a mistake, or a way to lose us. */
export const RETRY_SECONDS_MAX = 86_400

/** A date of HTTP (RFC 9110); `Date.parse` alone takes nearly anything for one. */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/** `Retry-After` in seconds from now; undefined when it says nothing that can be read. */
export const retryAfter = (text: string | undefined, now: Date): number | undefined => {
  const value = text?.trim() ?? ''
  const seconds = /^\d+$/.test(value)
    ? Number(value)
    : HTTP_DATE.test(value)
      ? Math.ceil((Date.parse(value) - now.getTime()) / 1_000)
      : Number.NaN
  return Number.isNaN(seconds) ? undefined : Math.min(RETRY_SECONDS_MAX, Math.max(0, seconds))
}

/** Returns when it was taken, throws when not. */
export const judge = ({ status, headers }: Answer, now: Date): void => {
  if (status >= 200 && status < 300) return
  if (status === 410) throw new NeverTaken('the receiver has ended the subscription (410)')
  if (status >= 400 && status < 500 && !MAY_PASS.has(status))
    throw new NeverTaken(`the receiver refused the event (${status})`)
  const said =
    status >= 300 && status < 400
      ? `the receiver wants to redirect (${status}), which is not followed`
      : `the receiver answered ${status}`
  const retryAfterSeconds = retryAfter(headers['retry-after'], now)
  throw Object.assign(new Error(said), retryAfterSeconds === undefined ? {} : { retryAfterSeconds })
}
