import { Hono } from 'hono'
import * as z from 'zod'
import { dayIn } from '../../shared/days.ts'
import { Notice } from '../../shared/outgoing.ts'
import { refuse } from '../../shared/problem.ts'
import type { KeptNotice } from '../../store/outgoing/outgoing.ts'
import { checkQuery, jsonBody } from '../../worker/read-json.ts'
import { listPart, ofList } from '../list-part.ts'
import { noted } from '../noted.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { placesOf } from '../who.ts'
import { onPages } from './on-pages.ts'
import { ownSite } from './own-sites.ts'
import { uuidIn } from './uuid-in.ts'

export const NoticesQuery = z.strictObject({ ...onPages, ...ofList })
export const NewNotice = Notice.omit({ notice: true })

/** `/v1/notices`: what is known, what is not yet, and when there is more. One whose day has passed is not shown. */
export const notices = (deps: SignInDeps) => {
  const { store, now } = deps
  const shown = ({ remindedOn: _, ...notice }: KeptNotice) => ({
    ...notice,
    stale: notice.moreOn < dayIn(now()),
  })
  return new Hono<SignedIn>()
    .get('/', may(deps, 'aggregate'), checkQuery(NoticesQuery), async (c) => {
      const { site, page, ...asked } = c.req.valid('query')
      const within = await placesOf(deps, c.get('who'))
      const found = await listPart(
        c,
        asked,
        (part) => store.notices({ site, page, within }, part),
        ({ changedAt, notice }) => [changedAt, notice],
      )
      return c.json(found.map(shown))
    })
    .put('/:notice', may(deps, 'publish'), ...jsonBody(NewNotice), async (c) => {
      const notice = { notice: uuidIn(c.req.param('notice')), ...c.req.valid('json') }
      const { language, site } = notice
      const { languages } = await ownSite(deps, c, site)
      if (!languages.includes(language)) {
        const errors = [{ member: 'language', error: 'not a language of the site' }]
        return refuse({ code: 'body_invalid', errors })
      }
      if (notice.moreOn < dayIn(now())) {
        return refuse({
          code: 'body_invalid',
          errors: [{ member: 'moreOn', error: 'a day that has not passed' }],
        })
      }
      const before = (await store.notices()).find((one) => one.notice === notice.notice)
      if (before) await ownSite(deps, c, before.site)
      await noted(deps, c, 'publish', `notice ${notice.notice} on ${site}`)
      const kept = { ...notice, changedAt: now().toISOString(), changedBy: c.get('who').label }
      await store.putNotice(kept)
      return c.json(shown(kept))
    })
    .delete('/:notice', may(deps, 'publish'), async (c) => {
      const name = uuidIn(c.req.param('notice'))
      const notice = (await store.notices()).find((one) => one.notice === name)
      if (!notice) return refuse({ code: 'not_found' })
      await ownSite(deps, c, notice.site)
      await noted(deps, c, 'publish', `take down notice ${name} on ${notice.site}`)
      await store.removeNotice(name)
      return c.body(null, 204)
    })
}
