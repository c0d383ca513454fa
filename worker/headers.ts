/** Headers that every answer has, after the NLgov API design rules and internet.nl. */
import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/** The version of the interface, not of the software. */
export const API_VERSION = '1.0.0'

/** Security headers for everything; pages and scripts loosen them where they must. */
export const everyAnswer = (): MiddlewareHandler[] => [
  secureHeaders({
    contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    crossOriginResourcePolicy: 'same-origin',
    referrerPolicy: 'no-referrer',
    strictTransportSecurity: 'max-age=31536000; includeSubDomains',
    xFrameOptions: 'DENY',
  }),
  async (c, next) => {
    await next()
    c.header('API-Version', API_VERSION)
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
  },
]
