import { Hono } from 'hono'
import type { Deps } from '../deps.ts'

/** Where the Dutch government's computer emergency team takes reports for any organisation of it. */
const NATIONAL = 'https://www.ncsc.nl/contact/kwetsbaarheid-melden'
/** Days that this answer may be relied on; the standard advises less than a year. */
const DAYS = 180

/** `GET /.well-known/security.txt`: whom to tell about a weakness (RFC 9116). */
export const security = ({ now, securityContact }: Deps) =>
  new Hono().get('/security.txt', (c) => {
    const expires = new Date(now().getTime() + DAYS * 86_400_000)
    expires.setUTCHours(0, 0, 0, 0)
    const lines = [
      `Contact: ${securityContact ?? NATIONAL}`,
      `Expires: ${expires.toISOString()}`,
      'Preferred-Languages: nl, en',
    ]
    c.header('Cache-Control', 'public, max-age=86400')
    return c.text(`${lines.join('\n')}\n`)
  })
