import { Hono } from 'hono'
import * as z from 'zod'
import { dayIn } from '../../shared/days.ts'
import { PageChange } from '../../shared/outgoing.ts'
import { refuse } from '../../shared/problem.ts'
import { checkQuery, jsonBody } from '../../worker/read-json.ts'
import { listPart, ofList } from '../list-part.ts'
import { noted } from '../noted.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { placesOf } from '../who.ts'
import { onPages } from './on-pages.ts'
import { ownSite } from './own-sites.ts'
import { uuidIn } from './uuid-in.ts'

export const PageChangesQuery = z.strictObject({
  ...onPages,
  /** First and last day, both included. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  ...ofList,
})
export const NewPageChange = PageChange.omit({ change: true })

/** `/v1/page-changes`: what was done to pages because of what people said; everybody may read it. */
export const pageChanges = (deps: SignInDeps) => {
  const { store, now } = deps
  const one = async (name: string) =>
    (await store.pageChanges({})).find(({ change }) => change === name)
  return new Hono<SignedIn>()
    .get('/', may(deps, 'aggregate'), checkQuery(PageChangesQuery), async (c) => {
      const { limit, after, ...filter } = c.req.valid('query')
      const within = await placesOf(deps, c.get('who'))
      const found = await listPart(
        c,
        { limit, after },
        (part) => store.pageChanges({ ...filter, within }, part),
        ({ day, change }) => [day, change],
      )
      return c.json(found)
    })
    .put('/:change', may(deps, 'publish'), ...jsonBody(NewPageChange), async (c) => {
      const change = { change: uuidIn(c.req.param('change')), ...c.req.valid('json') }
      await ownSite(deps, c, change.site)
      if (change.day > dayIn(now())) {
        const errors = [{ member: 'day', error: 'not after today' }]
        return refuse({ code: 'body_invalid', errors })
      }
      const before = await one(change.change)
      if (before) await ownSite(deps, c, before.site)
      await noted(deps, c, 'publish', `page change ${change.change} on ${change.site}`)
      const kept = { ...change, createdAt: now().toISOString(), createdBy: c.get('who').label }
      await store.putPageChange(kept)
      return c.json(kept)
    })
    .delete('/:change', may(deps, 'publish'), async (c) => {
      const name = uuidIn(c.req.param('change'))
      const change = await one(name)
      if (!change) return refuse({ code: 'not_found' })
      await ownSite(deps, c, change.site)
      await noted(deps, c, 'publish', `remove page change ${name} on ${change.site}`)
      await store.removePageChange(name)
      return c.body(null, 204)
    })
}
