import { Hono } from 'hono'
import * as z from 'zod'
import { refuse } from '../../shared/problem.ts'
import { Language } from '../../shared/signal.ts'
import { hostOf } from '../../shared/text.ts'
import { bestLanguage, textsOf } from '../../shared/texts/index.ts'
import { allowsHost } from '../admit.ts'
import type { Deps } from '../deps.ts'
import { checkQuery } from '../read-json.ts'

/** Seconds that a page may keep the settings: a change by the owner shows within five minutes. */
const SETTINGS_SECONDS = 300

/** `GET /v1/sites/{site}/widget`: all that the widget must know of a site, and its texts, in one answer. */
export const widget = ({ sites }: Deps) =>
  new Hono().get(
    '/:site/widget',
    checkQuery(z.strictObject({ language: Language.optional(), page: z.string().optional() })),
    async (c) => {
      const site = await sites.get(c.req.param('site'))
      if (!site || site.closed) return refuse({ code: 'not_found' })
      const { language: wanted, page } = c.req.valid('query')
      const language = bestLanguage(wanted, site.languages)
      const { channels, languages, name, organisation, replyWithinDays, sealingKey, urgent } = site
      c.header('Cache-Control', `public, max-age=${SETTINGS_SECONDS}`)
      return c.json({
        site: site.site,
        name,
        organisation,
        channels,
        languages,
        replyWithinDays,
        sealingKey,
        urgent,
        language,
        // Whoever installs the widget can ask whether this page may carry it.
        ...(page === undefined
          ? {}
          : { admitted: allowsHost(site, hostOf(page), () => new URL(c.req.url).host) }),
        texts: textsOf(language),
      })
    },
  )
