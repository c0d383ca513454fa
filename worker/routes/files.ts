import { Hono } from 'hono'
import { refuse } from '../../shared/problem.ts'
import type { Deps } from '../deps.ts'

/** Seconds that `/helder.js` may be kept: an upgrade reaches every page within the hour. */
const SCRIPT_SECONDS = 3_600
const YEAR_SECONDS = 31_536_000

/** `GET /helder.js` and `GET /helder/{version}/…`: the widget's files. The second never change. */
export const files = ({ asset }: Deps) => {
  const send = async (request: Request, cache: string) => {
    const found = await asset(new URL(request.url).pathname, request)
    if (!found) return refuse({ code: 'not_found' })
    const answer = new Response(found.body, found)
    answer.headers.set('Cache-Control', cache)
    // Any page may load it, and an integrity check needs CORS.
    answer.headers.set('Access-Control-Allow-Origin', '*')
    answer.headers.set('Cross-Origin-Resource-Policy', 'cross-origin')
    return answer
  }
  return new Hono()
    .get('/helder.js', (c) => send(c.req.raw, `public, max-age=${SCRIPT_SECONDS}`))
    .get('/v1/openapi.json', (c) => send(c.req.raw, `public, max-age=${SCRIPT_SECONDS}`))
    .get('/helder/:version/:file', (c) =>
      send(c.req.raw, `public, max-age=${YEAR_SECONDS}, immutable`),
    )
}
