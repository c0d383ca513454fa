import { Hono } from 'hono'
import * as z from 'zod'
import { refuse } from '../../shared/problem.ts'
import { jsonBody } from '../../worker/read-json.ts'
import { noted } from '../noted.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { placesOf, rolesOf } from '../who.ts'

/** Set apart, or let out. */
export const Disposition = z.strictObject({
  quarantined: z.boolean(),
  /** Why it was set apart before, so that taking a decision back leaves it as it was. */
  reasons: z
    .array(z.string().regex(/^[a-z][a-z-]{1,39}$/, 'a word'))
    .min(1)
    .max(20)
    .optional(),
})

/** Why, when a person decided it and says no other reason. */
const BY_STAFF = ['by-staff']

/** `PUT /v1/signals/{id}/quarantine`: what a machine suspected, a person decides; either way it can be undone. */
export const quarantine = (deps: SignInDeps) =>
  new Hono<SignedIn>().put(
    '/:id/quarantine',
    may(deps, 'text'),
    ...jsonBody(Disposition),
    async (c) => {
      const { success, data: id } = z.uuid().safeParse(c.req.param('id').toLowerCase())
      if (!success) return refuse({ code: 'not_found' })
      const who = c.get('who')
      const within = await placesOf(deps, who)
      const seen = { id, within, seenBy: rolesOf(who), quarantine: 'include' } as const
      const find = async () => (await deps.store.signals(seen, { limit: 1 }))[0]
      if (!(await find())) return refuse({ code: 'not_found' })
      const { quarantined, reasons = BY_STAFF } = c.req.valid('json')
      await noted(deps, c, 'quarantine', `${quarantined ? 'set apart' : 'let out'} ${id}`)
      await deps.store.quarantine(id, quarantined ? reasons : [])
      return c.json((await find()) ?? refuse({ code: 'not_found' }))
    },
  )
