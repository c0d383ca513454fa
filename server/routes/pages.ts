import { type Context, Hono } from 'hono'
import { refuse } from '../../shared/problem.ts'
import type { World } from '../app.ts'

/**
 * A strict policy, for two reasons: the dashboard shows what strangers wrote, and nothing may run that we did
 * not ship; the demo page is a strict government page, and the widget must work on it.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
]
const PAGE_CSP = PAGE_POLICY.join('; ')
/** The dashboard shows the widget as a site has set it up, in a frame of our own. */
const DASHBOARD_CSP = [...PAGE_POLICY, "frame-src 'self'"].join('; ')

const YEAR_SECONDS = 31_536_000

/** `/` is the dashboard, `/shared` what was shared of it, `/api` describes the interface, `/demo` a government page that carries the widget. */
export const pages = ({ asset, demo }: Pick<World, 'asset' | 'demo'>) => {
  const page = (c: Context, path: string, policy = PAGE_CSP) => {
    const found = asset(path, c.req.raw) ?? refuse({ code: 'not_found' })
    found.headers.set('Content-Security-Policy', policy)
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
    // What a link to share opens; who comes with one that has ended must not be asked for a token.
    .get('/shared', (c) => page(c, '/dashboard/index.html', DASHBOARD_CSP))
    .get('/api', (c) => page(c, '/api/index.html'))
    .get('/api/page.css', (c) => file(c, 'no-cache'))
    // Names of built files carry a hash of what is in them.
    .get('/dashboard/assets/:file', (c) => file(c, `public, max-age=${YEAR_SECONDS}, immutable`))
  return demo
    ? app
        .get('/demo', (c) => page(c, '/demo/index.html'))
        .get('/demo/:file', (c) => file(c, 'no-cache'))
    : app
}
