import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { dayIn } from '../../shared/days.ts'
import { DeskAction, OPEN_STATES, QUESTION_STATES, type QuestionState } from '../../shared/desk.ts'
import { ZONES } from '../../shared/desk-hours.ts'
import { refuse } from '../../shared/problem.ts'
import { SiteKey } from '../../shared/signal.ts'
import { CHANNELS } from '../../shared/words.ts'
import type { SiteDirectory } from '../../worker/deps.ts'
import { checkQuery, jsonBody } from '../../worker/read-json.ts'
import { windowsOf } from '../desk/calls.ts'
import type { Desk } from '../desk/desk.ts'
import { moveByStaff } from '../desk/moves.ts'
import { shownQuestion } from '../desk/shown.ts'
import { noted } from '../noted.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { placesOf } from '../who.ts'

const PAGE = 50
const flag = z.enum(['true', 'false']).transform((value) => value === 'true')

export const QuestionsQuery = z.strictObject({
  /** `open`: whoever asked still waits. */
  state: z.enum(['open', ...QUESTION_STATES]).optional(),
  site: SiteKey.optional(),
  organisation: z.string().max(120).optional(),
  team: z.string().max(120).optional(),
  channel: z.enum(CHANNELS).optional(),
  /** Only those whose promised day has passed. */
  overdue: flag.optional(),
  /** Only answers by letter that are not in the post yet. */
  toPost: flag.optional(),
  /** Only those that you have claimed. */
  mine: flag.optional(),
  skip: z.coerce.number().int().min(0).max(100_000).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(PAGE),
})

export const WindowsQuery = z.strictObject({
  /** Where whoever asked lives; the Netherlands without it. */
  zone: z.enum(ZONES).optional(),
  count: z.coerce.number().int().min(1).max(20).default(5),
})

const statesOf = (state: 'open' | QuestionState | undefined) =>
  state === 'open' ? OPEN_STATES : state && ([state] as const)

/**
 * `GET /v1/questions`: the queue. `GET /v1/questions/{id}`: one, with its history. `POST …/actions`: what is done
 * with it. `GET …/similar`: what was answered before. `GET …/contact`: how to reach who asked, for who has claimed it.
 */
export const questions = (
  deps: SignInDeps & { sites: SiteDirectory },
  { open, move, lookSoon, contactOf, newId, similar }: Desk,
) => {
  const today = () => dayIn(deps.now())
  const one = async (c: Context<SignedIn>) => {
    const { success, data: id } = z.uuid().safeParse(c.req.param('id')?.toLowerCase())
    const within = await placesOf(deps, c.get('who'))
    const [row] = success ? await deps.store.questions({ id, within }, { limit: 1 }) : []
    return row ?? refuse({ code: 'not_found' })
  }
  const whole = async (c: Context<SignedIn>) => {
    const row = await one(c)
    const [history, answers] = await Promise.all([
      deps.store.history(row.id),
      deps.store.answers(row.id),
    ])
    return { ...shownQuestion(row, today(), c.get('who').id), history, answers }
  }
  return new Hono<SignedIn>()
    .get('/', may(deps, 'text'), checkQuery(QuestionsQuery), async (c) => {
      const { state, overdue, mine, skip, limit, ...filter } = c.req.valid('query')
      const who = c.get('who')
      await open()
      await noted(deps, c, 'read')
      const rows = await deps.store.questions(
        {
          ...filter,
          within: await placesOf(deps, who),
          states: statesOf(state ?? (overdue ? 'open' : undefined)),
          ...(overdue ? { dueBefore: today() } : {}),
          ...(mine ? { claimedBy: who.id } : {}),
        },
        { limit, skip },
      )
      return c.json(rows.map((row) => shownQuestion(row, today(), who.id)))
    })
    .get('/:id', may(deps, 'text'), async (c) => {
      await noted(deps, c, 'read')
      return c.json(await whole(c))
    })
    .post('/:id/actions', may(deps, 'answer'), ...jsonBody(DeskAction), async (c) => {
      const row = await one(c)
      const action = c.req.valid('json')
      const wanted = moveByStaff(row, action, c.get('who'), { now: deps.now, newId })
      await noted(deps, c, 'answer', `${action.action} ${row.id}`)
      if (!(await move(row, wanted))) return refuse({ code: 'question_moved' })
      void lookSoon()
      return c.json(await whole(c))
    })
    .get('/:id/call-windows', may(deps, 'text'), checkQuery(WindowsQuery), async (c) => {
      const row = await one(c)
      const site = await deps.sites.get(row.site)
      return c.json(windowsOf(row, { ...c.req.valid('query'), site, now: deps.now() }))
    })
    .get('/:id/similar', may(deps, 'text'), async (c) => {
      const row = await one(c)
      await noted(deps, c, 'read')
      return c.json(await similar(row, await placesOf(deps, c.get('who'))))
    })
    .get('/:id/contact', may(deps, 'contact'), async (c) => {
      const row = await one(c)
      const working = row.state === 'taken' || row.state === 'waiting'
      if (!working || row.claimedBy !== c.get('who').id) return refuse({ code: 'question_moved' })
      await noted(deps, c, 'contact', row.id)
      return c.json((await contactOf(row.id)) ?? refuse({ code: 'not_found' }))
    })
}
