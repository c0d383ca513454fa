import { Hono } from 'hono'
import { Seen } from '../../shared/heard.ts'
import { refuse } from '../../shared/problem.ts'
import { admit } from '../admit.ts'
import { cleanPage } from '../clean.ts'
import type { Deps } from '../deps.ts'
import { bodyBytes, checkJson, mediaType } from '../read-json.ts'

/** Bytes of one view: the longest address, escaped, and its key. */
const SEEN_BYTES_MAX = 8_192

/**
 * `POST /v1/seen`: one view of a page, from a sample. Who saw it is not asked, kept or logged. It comes as text, so that
 * a browser need not ask first whether it may. 202 means that it is added to a sum in memory, and no more.
 */
export const seen = ({ sites, seen, limit, addressOf }: Deps) =>
  new Hono().post(
    '/',
    mediaType('text/plain'),
    bodyBytes(SEEN_BYTES_MAX),
    checkJson(Seen, 'body_invalid'),
    async (c) => {
      const view = c.req.valid('json')
      const site = admit({
        site: await sites.get(view.site),
        siteKey: view.site,
        origin: c.req.header('Origin'),
        page: view.page,
        ownHost: () => new URL(c.req.url).host,
      })
      // A share apart: whoever looks at many pages must not be kept from saying something.
      const wait = limit(`seen ${site.site}`, addressOf(c))
      if (wait > 0) refuse({ code: 'too_many', retryAfterSeconds: wait })
      await seen?.({ ...view, page: cleanPage(view.page) })
      return c.body(null, 202)
    },
  )
