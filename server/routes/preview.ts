import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { escapeHtml, fill } from '../../shared/html.ts'
import { refuse } from '../../shared/problem.ts'
import type { World } from '../app.ts'

const STYLE = `:root{color-scheme:light dark;font:1rem/1.5 system-ui,"Segoe UI",Roboto,sans-serif}
body{margin:0;padding:1rem}`
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

/** No text of the page's own: whoever looks at it sees the question and nothing else. */
const PAGE = `<!doctype html>
<html lang="{language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{name}</title><style>${STYLE}</style></head>
<body><main><h1 hidden>{name}</h1><helder-feedback></helder-feedback></main>
<script src="/helder.js" data-site="{site}" async></script></body>
</html>
`

/**
 * Lets the widget ask how it is set up, and send nothing: what somebody presses while trying out is no signal, and is
 * stopped by the browser before it leaves.
 */
const policy = (host: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${STYLE_HASH}'`,
    `connect-src ${host}/v1/sites/ ${host}/helder/`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
  ].join('; ')

/** `GET /preview/{site}`: the widget as this site has set it up, to be looked at inside the dashboard. */
export const preview = ({ sites }: Pick<World, 'sites'>) =>
  new Hono().get('/:site', async (c) => {
    const site = (await sites.all()).find((one) => one.site === c.req.param('site'))
    if (!site) return refuse({ code: 'not_found' })
    const language = /^[a-z-]{2,12}$/.exec(c.req.query('language') ?? '')?.[0] ?? 'nl'
    c.header('Content-Security-Policy', policy(new URL(c.req.url).host))
    c.header('X-Frame-Options', 'SAMEORIGIN')
    return c.html(
      fill(PAGE, { language, name: escapeHtml(site.name), site: escapeHtml(site.site) }),
    )
  })
