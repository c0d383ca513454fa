import { Hono } from 'hono'
import { refuse } from '../../shared/problem.ts'
import { bestLanguage, LANGUAGES } from '../../shared/texts/index.ts'
import type { Deps } from '../deps.ts'

/** How long `/helder.js` may be kept: an upgrade reaches every page within the hour. */
const SCRIPT = 'public, max-age=3600'
/** What a version is called by never changes. */
const FOR_EVER = 'public, max-age=31536000, immutable'

/** The widget's files in a language, as a page asks for them: with its own tag (`form-en-IE.js`). */
const IN_LANGUAGE = /^(tap|form)-([\w-]+)\.js$/

/** `GET /helder.js` and `GET /helder/{version}/…`: the widget's files. The second never change. */
export const files = ({ asset }: Deps) => {
  const answer = (found: Response, cache: string) => {
    const answer = new Response(found.body, found)
    answer.headers.set('Cache-Control', cache)
    // Any page may load it, and an integrity check needs CORS.
    answer.headers.set('Access-Control-Allow-Origin', '*')
    answer.headers.set('Cross-Origin-Resource-Policy', 'cross-origin')
    return answer
  }
  const send = async (request: Request, cache: string) => {
    const found = await asset(new URL(request.url).pathname, request)
    return found ? answer(found, cache) : refuse({ code: 'not_found' })
  }
  /** A script that hands on another: a tag that we do not know gets the best language that we speak. */
  const inLanguage = (file: string) => {
    const [, part, tag = ''] = IN_LANGUAGE.exec(file) ?? []
    if (!part) return undefined
    const other = `./${part}-${bestLanguage(tag, LANGUAGES)}.js`
    const code = `export * from '${other}'${part === 'tap' ? `;export{default}from'${other}'` : ''}`
    return new Response(code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
  }
  const newest = async (request: Request) => {
    const found = await asset('/helder/version.json', new Request(request.url))
    return found ? ((await found.json()) as { version: string }).version : undefined
  }
  return (
    new Hono()
      .get('/helder.js', (c) => send(c.req.raw, SCRIPT))
      .get('/helder-notice.js', (c) => send(c.req.raw, SCRIPT))
      .get('/helder-seen.js', (c) => send(c.req.raw, SCRIPT))
      // For who pins a version: its name, and the hash for `integrity`.
      .get('/helder/version.json', (c) => send(c.req.raw, SCRIPT))
      .get('/v1/openapi.json', (c) => send(c.req.raw, SCRIPT))
      .get('/helder/:version/:file', async (c) => {
        const { version, file } = c.req.param()
        const found = await asset(c.req.path, c.req.raw)
        if (found) return answer(found, FOR_EVER)
        const now = await newest(c.req.raw)
        // Pages kept by a cache still name the version before an upgrade: the files of today serve them too.
        const today = version !== now && (await asset(`/helder/${now}/${file}`, c.req.raw))
        if (today) return answer(today, SCRIPT)
        const other = inLanguage(file)
        return other
          ? answer(other, version === now ? FOR_EVER : SCRIPT)
          : refuse({ code: 'not_found' })
      })
  )
}
