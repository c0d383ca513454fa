/** Headers that every answer has, after the NLgov API design rules and internet.nl. */
import type { MiddlewareHandler } from 'hono'

/** The version of the interface, not of the software. */
export const API_VERSION = '1.0.0'

/** What holds unless a page or a script of ours says otherwise. */
const UNLESS_SAID_OTHERWISE = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
}

const ALWAYS = {
  'API-Version': API_VERSION,
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}

/** Hono's own `secureHeaders` overwrites what a route has set; a strict default must give way to a stricter page. */
export const everyAnswer = (): MiddlewareHandler => async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(ALWAYS)) c.header(name, value)
  for (const [name, value] of Object.entries(UNLESS_SAID_OTHERWISE)) {
    if (!c.res.headers.has(name)) c.header(name, value)
  }
}
