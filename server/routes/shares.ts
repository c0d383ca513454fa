import { Hono } from 'hono'
import { dayIn, daysAfter, endOf } from '../../shared/days.ts'
import { refuse } from '../../shared/problem.ts'
import { NewShare } from '../../shared/share.ts'
import { SHARE_DAYS_DEFAULT, SHARE_DAYS_MAX } from '../../shared/share-days.ts'
import type { ListedToken } from '../../store/store.ts'
import { jsonBody } from '../../worker/read-json.ts'
import { noted } from '../noted.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { digestOf, makeToken } from '../tokens.ts'
import { hasEnded, holds } from '../who.ts'

const wrong = (member: string, error: string) =>
  refuse({ code: 'body_invalid', errors: [{ member, error }] })

const shown = ({ name, label, reach, share, createdAt, expiresAt, usedOn }: ListedToken) => {
  const [place] = reach ?? []
  const { site = '', page } = place && 'site' in place ? place : {}
  return {
    ...{ share: name, label, site, ...(page ? { page } : {}) },
    ...{ madeBy: share?.label ?? '', createdAt, expiresAt: expiresAt ?? '' },
    ...(usedOn ? { usedOn } : {}),
  }
}

/**
 * `/v1/shares`: links with which somebody without an account sees the numbers of one place until a day. Each sees and
 * ends their own; admins all.
 */
export const shares = (deps: SignInDeps & { url: string }) => {
  const { store, now } = deps
  const living = async ({ id, scopes }: SignedIn['Variables']['who']) =>
    (await store.tokens()).filter(
      (token) =>
        token.share !== undefined &&
        (token.share.by === id || scopes.includes('admin')) &&
        !hasEnded(token, now()),
    )
  return new Hono<SignedIn>()
    .get('/', may(deps, 'publish'), async (c) => c.json((await living(c.get('who'))).map(shown)))
    .post('/', may(deps, 'publish'), ...jsonBody(NewShare), async (c) => {
      const { label, site, page, until } = c.req.valid('json')
      const { id, label: called, reach } = c.get('who')
      const today = dayIn(now())
      const lastDay = until ?? daysAfter(today, SHARE_DAYS_DEFAULT)
      if (lastDay < today) return wrong('until', 'not before today')
      if (lastDay > daysAfter(today, SHARE_DAYS_MAX)) {
        return wrong('until', `at most ${SHARE_DAYS_MAX} days from today`)
      }
      const found = (await store.sites()).find((one) => one.site === site)
      if (!found) return wrong('site', 'not a site of yours')
      if (!holds(reach, found, page)) return wrong(page ? 'page' : 'site', 'not all of it is yours')
      await noted(deps, c, 'rights', `share ${label}: ${page ?? site} until ${lastDay}`)
      const token = makeToken()
      const kept = {
        ...{ label, scopes: ['aggregate' as const], share: { by: id, label: called } },
        reach: [page ? { site, page } : { site }],
        createdAt: now().toISOString(),
        expiresAt: new Date(endOf(lastDay)).toISOString(),
      }
      const digest = digestOf(token)
      await store.putToken(digest, kept)
      const link = `${deps.url}/shared#share=${token}`
      return c.json({ ...shown({ name: digest.slice(0, 12), ...kept }), link }, 201)
    })
    .delete('/:share', may(deps, 'publish'), async (c) => {
      const name = c.req.param('share')
      const mine = (await living(c.get('who'))).some((one) => one.name === name)
      if (!mine) return refuse({ code: 'not_found' })
      await noted(deps, c, 'rights', `end share ${name}`)
      await store.revokeToken(name, now().toISOString())
      return c.body(null, 204)
    })
}
