import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { Digest } from '../../shared/outgoing.ts'
import { refuse } from '../../shared/problem.ts'
import { jsonBody } from '../../worker/read-json.ts'
import { noted } from '../noted.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { ownSite } from './own-sites.ts'
import { uuidIn } from './uuid-in.ts'

/** Summaries of one person: each is a mail, and numbers to add up. */
const DIGESTS_MAX = 50

export const NewDigest = Digest.omit({ digest: true })

/** `/v1/digests`: the summaries by e-mail that somebody asked for. Each sees and ends their own; admins all. */
export const digests = (deps: SignInDeps & { mailSetUp?: boolean | undefined }) => {
  const { store, now } = deps
  return new Hono<SignedIn>()
    .get('/', may(deps, 'text'), async (c) => {
      const found = await store.digests(c.get('who').id)
      return c.json(found.map(({ owner: _, ...digest }) => digest))
    })
    .post('/', may(deps, 'text'), ...jsonBody(NewDigest), async (c) => {
      if (!deps.mailSetUp) return refuse({ code: 'not_set_up', setting: 'HELDER_SMTP_URL' })
      const digest = { digest: randomUUID(), ...c.req.valid('json') }
      await ownSite(deps, c, digest.site)
      if ((await store.digests(c.get('who').id)).length >= DIGESTS_MAX) {
        const errors = [{ member: 'every', error: `at most ${DIGESTS_MAX} summaries` }]
        return refuse({ code: 'body_invalid', errors })
      }
      await noted(deps, c, 'rights', `digest ${digest.every} of ${digest.page ?? digest.site}`)
      const at = now().toISOString()
      await store.putDigest({ ...digest, owner: c.get('who').id, sentUntil: at, createdAt: at })
      return c.json({ ...digest, sentUntil: at, createdAt: at }, 201)
    })
    .delete('/:digest', may(deps, 'text'), async (c) => {
      const name = uuidIn(c.req.param('digest'))
      const { id, scopes } = c.get('who')
      const mine = await store.digests(scopes.includes('admin') ? undefined : id)
      if (!mine.some(({ digest }) => digest === name)) return refuse({ code: 'not_found' })
      await noted(deps, c, 'rights', `end digest ${name}`)
      await store.removeDigest(name)
      return c.body(null, 204)
    })
}
