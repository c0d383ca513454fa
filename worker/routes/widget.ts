import { Hono } from 'hono'
import * as z from 'zod'
import { Language } from '../../shared/signal.ts'
import { offeredChannels } from '../../shared/site.ts'
import { cutAddress, hostOf } from '../../shared/text.ts'
import { bestLanguage, isSpoken, textsOf } from '../../shared/texts/index.ts'
import { allowsHost } from '../admit.ts'
import type { Deps } from '../deps.ts'
import { drawnNotice } from '../drawn-notice.ts'
import { openSite } from '../open-site.ts'
import { checkQuery } from '../read-json.ts'

/** Seconds that a page may keep the settings: a change by the owner shows within five minutes. */
const SETTINGS_SECONDS = 300

const NOTHING = { answers: [], notices: [] }

/**
 * `GET /v1/sites/{site}/widget`: the site's choices, and its own wording. The texts come with the widget.
 * `GET …/page`: what everybody may read on a page, for who shows it before anybody presses.
 */
export const OnPageQuery = z.strictObject({ page: z.string(), language: Language.optional() })

export const widget = ({ sites, onPage }: Pick<Deps, 'sites' | 'onPage'>) => {
  const read = async (site: string, page = '') => {
    const address = cutAddress(page)
    const { answers, notices } = (address && (await onPage?.(site, address))) || NOTHING
    return { answers, notices: notices.map(drawnNotice) }
  }
  return new Hono()
    .get('/:site/page', checkQuery(OnPageQuery), async (c) => {
      const { site, languages } = await openSite(sites, c.req.param('site'))
      const { language, page } = c.req.valid('query')
      const best = bestLanguage(language, languages.filter(isSpoken))
      c.header('Cache-Control', `public, max-age=${SETTINGS_SECONDS}`)
      return c.json({ ...(await read(site, page)), answersTitle: textsOf(best).answers })
    })
    .get(
      '/:site/widget',
      checkQuery(z.strictObject({ language: Language.optional(), page: z.string().optional() })),
      async (c) => {
        const site = await openSite(sites, c.req.param('site'))
        const { language: wanted, page } = c.req.valid('query')
        const spoken = site.languages.filter(isSpoken)
        const { name, organisation, replyWithinDays, sealingKey, urgent, texts } = site
        const { answers, notices } = await read(site.site, page)
        const inEach = (text: 'name' | 'answers') =>
          Object.fromEntries(spoken.map((language) => [language, textsOf(language)[text]]))
        c.header('Cache-Control', `public, max-age=${SETTINGS_SECONDS}`)
        return c.json({
          site: site.site,
          name,
          organisation,
          channels: offeredChannels(site),
          languages: spoken,
          // What each language calls itself, for who looks for theirs.
          names: inEach('name'),
          language: bestLanguage(wanted, spoken),
          replyWithinDays,
          sealingKey,
          urgent,
          texts,
          ...(notices.length > 0 ? { notices } : {}),
          ...(answers.length + notices.length > 0
            ? { answers, answersTitle: inEach('answers') }
            : {}),
          // Whoever installs the widget can ask whether this page may carry it.
          ...(page === undefined
            ? {}
            : { admitted: allowsHost(site, hostOf(page), () => new URL(c.req.url).host) }),
        })
      },
    )
}
