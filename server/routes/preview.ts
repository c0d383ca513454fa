import { createHash } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { escapeHtml, fill } from '../../shared/html.ts'
import { BODY_BYTES_MAX } from '../../shared/limits.ts'
import { lookAsCss } from '../../shared/look-css.ts'
import { Site } from '../../shared/site.ts'
import { receiptFor } from '../../worker/accept.ts'
import { openSite } from '../../worker/open-site.ts'
import { bodyBytes, checkJson, jsonBody, mediaType } from '../../worker/read-json.ts'
import { PublicSignal } from '../../worker/routes/signals.ts'
import { widget } from '../../worker/routes/widget.ts'
import type { World } from '../app.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { siteDrafts } from '../site-drafts.ts'

const STYLE = `:root{color-scheme:light dark;font:1rem/1.5 system-ui,"Segoe UI",Roboto,sans-serif}
body{margin:0;padding:1rem}`
const hashOf = (style: string) => createHash('sha256').update(style).digest('base64')

/** No text of the page's own: whoever looks at it sees the question and nothing else. */
const PAGE = `<!doctype html>
<html lang="{language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{name}</title><style>{style}</style></head>
<body><main><h1 hidden>{name}</h1><helder-feedback></helder-feedback></main>
<script src="/preview/{at}/helder.js" data-site="{site}" async></script></body>
</html>
`

/** Everything comes from below the preview's own address, and whatever is sent goes there too. */
const policy = (host: string, style: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${hashOf(style)}'`,
    `connect-src ${host}/preview/`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
  ].join('; ')

type Answer = (request: Request, env: unknown) => Response | Promise<Response>

/**
 * `GET /preview/{site}`: the widget as this site has set it up, to be tried out inside the dashboard. It takes its
 * origin from where its script is, so it finds everything below this address: files and settings as they are, and an
 * edge that checks and answers as the real one does and keeps nothing, so that trying out is never counted.
 * `POST /preview` takes a site that is not saved yet and answers where it can be looked at.
 */
export const preview = (deps: Pick<World, 'sites' | 'now'> & SignInDeps, answerOwn: Answer) => {
  const { sites, now } = deps
  const drafts = siteDrafts(now)
  const siteAt = async (place: string) => {
    const { draft, key } = drafts.at(place)
    return draft ?? openSite(sites, key)
  }
  const asReally = (c: Context) => {
    const url = new URL(c.req.url)
    url.pathname = url.pathname.replace(/^\/preview\/[^/]+/, '')
    return answerOwn(new Request(url, { headers: c.req.raw.headers }), c.env)
  }
  const settings = (c: Context) => {
    const { draft } = drafts.at(c.req.param('site') ?? '')
    if (!draft) return asReally(c)
    const { search } = new URL(c.req.url)
    const ofDraft = widget({ sites: { get: async () => draft, all: async () => [draft] } })
    ofDraft.onError((error) => {
      throw error
    })
    return ofDraft.request(`/${draft.site}/widget${search}`)
  }
  return new Hono<SignedIn>()
    .post('/', may(deps, 'admin'), ...jsonBody(Site), (c) =>
      c.json({ preview: drafts.keep(c.req.valid('json')) }, 201),
    )
    .get('/:site/helder.js', asReally)
    .get('/:site/helder/:version/:file', asReally)
    .get('/:site/v1/sites/:key/widget', settings)
    .post(
      '/:site/v1/signals',
      mediaType('application/json'),
      bodyBytes(BODY_BYTES_MAX),
      checkJson(PublicSignal, 'signal_invalid'),
      async (c) => {
        const signal = c.req.valid('json')
        const site = await siteAt(c.req.param('site'))
        const receipt = receiptFor(signal, site, now())
        const { id, revision } = signal
        return c.json({ id, revision, ...(receipt ? { receipt } : {}) }, 202)
      },
    )
    .get('/:site', async (c) => {
      const { site, name, look } = await siteAt(c.req.param('site'))
      const language = /^[a-z-]{2,12}$/.exec(c.req.query('language') ?? '')?.[0] ?? 'nl'
      const style = STYLE + lookAsCss(look)
      c.header('Content-Security-Policy', policy(new URL(c.req.url).host, style))
      c.header('X-Frame-Options', 'SAMEORIGIN')
      return c.html(
        fill(PAGE, { language, name: escapeHtml(name), site, style, at: c.req.param('site') }),
      )
    })
}
