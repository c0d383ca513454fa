import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import * as z from 'zod'
import { SavedQuery } from '../../shared/api/queries.ts'
import { daysOf } from '../../shared/last-days.ts'
import { refuse } from '../../shared/problem.ts'
import type { SavedFilter, Store } from '../../store/store.ts'
import { jsonBody, memberErrors } from '../../worker/read-json.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { mayDo, type Who } from '../who.ts'

/** A query of `GET /v1/signals` under a title, for oneself or for all; besides days, a period that moves along. */
export const NewSavedFilter = z.strictObject({
  title: z.string().trim().min(1).max(120),
  query: z.record(z.string().max(40), z.string().max(2_100)).superRefine((query, context) => {
    const checked = SavedQuery.safeParse(query)
    for (const { member, error } of checked.success ? [] : memberErrors(checked.error)) {
      context.addIssue({ code: 'custom', path: member.split('.'), message: error })
    }
    if (query.period !== undefined && (query.from ?? query.to) !== undefined) {
      const message = 'not beside from or to'
      context.addIssue({ code: 'custom', path: ['period'], message })
    }
  }),
  shared: z.boolean().default(false),
})

/** What a saved filter lets through today, for who may see it. Their own reach still holds. */
export const queryOfSaved = async (store: Store, who: Who, filter: string, now: Date) => {
  const saved = (await store.savedFilters(who.id)).find((one) => one.filter === filter)
  const errors = [{ member: 'saved', error: 'there is no such filter' }]
  const kept = SavedQuery.parse((saved ?? refuse({ code: 'query_invalid', errors })).query)
  const { period, compare: _, ...query } = kept
  const from = period && daysOf(period, now).from
  return from ? { ...query, from } : query
}

/** `/v1/saved-filters`: what somebody asks again and again. */
export const savedFilters = (deps: SignInDeps) => {
  const { store, now } = deps
  const shown = ({ owner, ...filter }: SavedFilter, who: Who) => ({
    ...filter,
    mine: owner === who.id,
  })
  /** Shared is to be read, not to be changed; an admin clears up. */
  const toChange = async (who: Who, id: string) => {
    const saved = (await store.savedFilters(who.id)).find(({ filter }) => filter === id)
    return saved && (saved.owner === who.id || mayDo(who, 'admin'))
      ? saved
      : refuse({ code: 'not_found' })
  }
  return new Hono<SignedIn>()
    .get('/', may(deps, 'aggregate'), async (c) => {
      const who = c.get('who')
      return c.json((await store.savedFilters(who.id)).map((filter) => shown(filter, who)))
    })
    .post('/', may(deps, 'aggregate'), ...jsonBody(NewSavedFilter), async (c) => {
      const who = c.get('who')
      const made = {
        filter: randomUUID(),
        owner: who.id,
        ...c.req.valid('json'),
        createdAt: now().toISOString(),
      }
      await store.putSavedFilter(made)
      return c.json(shown(made, who), 201)
    })
    .put('/:filter', may(deps, 'aggregate'), ...jsonBody(NewSavedFilter), async (c) => {
      const who = c.get('who')
      const kept = { ...(await toChange(who, c.req.param('filter'))), ...c.req.valid('json') }
      await store.putSavedFilter(kept)
      return c.json(shown(kept, who))
    })
    .delete('/:filter', may(deps, 'aggregate'), async (c) => {
      const { filter } = await toChange(c.get('who'), c.req.param('filter'))
      await store.removeSavedFilter(filter)
      return c.body(null, 204)
    })
}
