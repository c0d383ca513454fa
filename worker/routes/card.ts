import { Hono } from 'hono'
import { html, raw } from 'hono/html'
import { renderSVG } from 'uqr'
import { cutAddress, hostOf } from '../../shared/text.ts'
import { bestLanguage, textsOf } from '../../shared/texts/index.ts'
import { allowsHost } from '../admit.ts'
import type { Deps } from '../deps.ts'
import { openSite } from '../open-site.ts'
import { plainPage } from '../pages.ts'

/** Seconds that a code may be kept: it says where to, and that does not change. */
const DAY_SECONDS = 86_400

/**
 * `GET /f/{site}/card` and `/f/{site}/qr`: for posters, letters and printed pages. The code leads to the plain
 * form; `?page=` to the form about that page, `?invited` says that somebody was asked to.
 */
export const card = ({ sites }: Deps) => {
  const read = async (key: string, requestUrl: string) => {
    const site = await openSite(sites, key)
    const { origin, searchParams } = new URL(requestUrl)
    const about = cutAddress(searchParams.get('page') ?? '')
    const known = allowsHost(site, hostOf(about), () => '')
    const query = new URLSearchParams({
      ...(about && known ? { page: about } : {}),
      ...(searchParams.has('invited') ? { invited: '' } : {}),
    })
    const short = `${origin}/f/${site.site}`
    return { site, short, address: query.size > 0 ? `${short}?${query}` : short }
  }
  /** Level M: still read with a seventh of it dirty or folded. */
  const draw = (address: string) => renderSVG(address, { ecc: 'M', border: 4 })
  return new Hono()
    .get('/:site/card', async (c) => {
      const { site, short, address } = await read(c.req.param('site'), c.req.url)
      const language = bestLanguage(c.req.query('language'), site.languages)
      const { card } = textsOf(language)
      return plainPage(
        c,
        language,
        card.title,
        html`<div class="qr" role="img" aria-label="${address}">${raw(draw(address))}</div>
        <p>${card.scan}</p>
        <p>${card.type} <strong dir="ltr">${short.replace(/^https?:\/\//, '')}</strong></p>
        <p class="hint">${site.name}</p>`,
      )
    })
    .get('/:site/qr', async (c) => {
      const { address } = await read(c.req.param('site'), c.req.url)
      return c.body(draw(address), 200, {
        'Content-Type': 'image/svg+xml',
        'Cache-Control': `public, max-age=${DAY_SECONDS}`,
        // It stands in letters and on printed pages of the site itself.
        'Cross-Origin-Resource-Policy': 'cross-origin',
      })
    })
}
