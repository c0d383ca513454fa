import { type Context, Hono } from 'hono'
import { refuse } from '../../shared/problem.ts'
import type { World } from '../app.ts'

/** The dashboard shows what strangers wrote: nothing may run that we did not ship. */
const DASHBOARD_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

/** The policy of a strict government page; the widget must work under it. */
const DEMO_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const YEAR_SECONDS = 31_536_000

/** `/` is the dashboard, `/demo` a government page that carries the widget. */
export const pages = ({ asset, demo }: Pick<World, 'asset' | 'demo'>) => {
  const page = (c: Context, path: string, csp: string) => {
    const found = asset(path, c.req.raw) ?? refuse({ code: 'not_found' })
    found.headers.set('Content-Security-Policy', csp)
    found.headers.set('Cache-Control', 'no-cache')
    return found
  }
  const file = (c: Context, cache: string) => {
    const found = asset(new URL(c.req.url).pathname, c.req.raw) ?? refuse({ code: 'not_found' })
    found.headers.set('Cache-Control', cache)
    return found
  }
  const app = new Hono()
    .get('/', (c) => page(c, '/dashboard/index.html', DASHBOARD_CSP))
    // Names of built files carry a hash of what is in them.
    .get('/dashboard/assets/:file', (c) => file(c, `public, max-age=${YEAR_SECONDS}, immutable`))
  return demo
    ? app
        .get('/demo', (c) => page(c, '/demo/index.html', DEMO_CSP))
        .get('/demo/:file', (c) => file(c, 'no-cache'))
    : app
}
