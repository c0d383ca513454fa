import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { dayIn } from '../../shared/days.ts'
import { DeskAction, OPEN_STATES, QUESTION_STATES, type QuestionState } from '../../shared/desk.ts'
import { ZONES } from '../../shared/desk-hours.ts'
import { QUEUE_CURSOR } from '../../shared/limits.ts'
import { refuse } from '../../shared/problem.ts'
import { SiteKey } from '../../shared/signal.ts'
import { CHANNELS } from '../../shared/words.ts'
import type { QuestionRow } from '../../store/desk/desk.ts'
import { queueCursor } from '../../store/desk/queue-order.ts'
import type { SiteDirectory } from '../../worker/deps.ts'
import { checkQuery, jsonBody } from '../../worker/read-json.ts'
import { windowsOf } from '../desk/calls.ts'
import { isOutdated, refuseOutdated } from '../desk/core-messages.ts'
import type { Desk } from '../desk/desk.ts'
import { moveByStaff } from '../desk/moves.ts'
import { shownQuestion } from '../desk/shown.ts'
import { suggestIssues } from '../desk/suggest-issues.ts'
import { linkNext } from '../link-next.ts'
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
  issue: z.uuid().optional(),
  /** Only where an answer waits for your approval. */
  approval: flag.optional(),
  /** Only what comes after this row of an earlier answer. */
  after: z.string().regex(QUEUE_CURSOR, 'a cursor').optional(),
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
 * with it. `GET …/similar`: what was answered before; `…/issues`: what it may be part of. `GET …/contact`: how to reach who asked, for who has claimed it.
 */
export const questions = (
  deps: SignInDeps & { sites: SiteDirectory },
  { open, move, lookSoon, contactOf, newId, similar }: Desk,
) => {
  const today = () => dayIn(deps.now())
  const titleOf = async (issue: string) => {
    const [row] = await deps.store.issues({ issue, state: 'open' })
    const errors = [{ member: 'issue', error: 'there is no such open issue' }]
    return (row ?? refuse({ code: 'body_invalid', errors })).title
  }
  const one = async (c: Context<SignedIn>) => {
    const { success, data: id } = z.uuid().safeParse(c.req.param('id')?.toLowerCase())
    const seen = { within: await placesOf(deps, c.get('who')), orSpokenBy: c.get('who').id }
    const [row] = success ? await deps.store.questions({ id, ...seen }, { limit: 1 }) : []
    return row ?? refuse({ code: 'not_found' })
  }
  const whole = async (c: Context<SignedIn>, row: QuestionRow) => {
    const [history, answers, proposal] = await Promise.all([
      deps.store.history(row.id),
      deps.store.answers(row.id),
      deps.store.proposal(row.id),
    ])
    const shown = { ...shownQuestion(row, today(), c.get('who').id), history, answers }
    if (!proposal) return shown
    const { message } = proposal
    const outdated = message ? (await isOutdated(deps.store, message)) === true : false
    return { ...shown, proposal: { ...proposal, outdated } }
  }
  return new Hono<SignedIn>()
    .get('/', may(deps, 'text'), checkQuery(QuestionsQuery), async (c) => {
      const { state, overdue, mine, approval, skip, after, limit, ...filter } = c.req.valid('query')
      const who = c.get('who')
      await open()
      await noted(deps, c, 'read')
      const rows = await deps.store.questions(
        {
          ...filter,
          within: await placesOf(deps, who),
          orSpokenBy: who.id,
          states: statesOf(state ?? (approval ? 'proposed' : overdue ? 'open' : undefined)),
          ...(approval ? { spokenBy: who.id } : {}),
          ...(overdue ? { dueBefore: today() } : {}),
          ...(mine ? { claimedBy: who.id } : {}),
        },
        { limit, skip, after },
      )
      const shown = rows.map((row) => ({
        ...shownQuestion(row, today(), who.id),
        cursor: queueCursor(row),
      }))
      if (rows.length === limit) linkNext(c, shown.at(-1)?.cursor)
      return c.json(shown)
    })
    .get('/:id', may(deps, 'text'), async (c) => {
      await noted(deps, c, 'read')
      return c.json(await whole(c, await one(c)))
    })
    .post('/:id/actions', may(deps, 'answer'), ...jsonBody(DeskAction), async (c) => {
      const row = await one(c)
      const action = c.req.valid('json')
      const proposal = await deps.store.proposal(row.id)
      if (action.action === 'answer') await refuseOutdated(deps.store, action.message)
      const world = { now: deps.now, newId }
      const wanted = moveByStaff(row, action, c.get('who'), world, proposal)
      if (action.action === 'join') wanted.event.to = await titleOf(action.issue)
      await noted(deps, c, 'answer', `${action.action} ${row.id}`)
      if (!(await move(row, wanted))) return refuse({ code: 'question_moved' })
      void lookSoon()
      // Who has just let go of it still sees how it was left.
      const [after] = await deps.store.questions({ id: row.id }, { limit: 1 })
      return c.json(await whole(c, after ?? refuse({ code: 'not_found' })))
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
    .get('/:id/issues', may(deps, 'text'), async (c) => {
      const row = await one(c)
      await noted(deps, c, 'read')
      return c.json(await suggestIssues(deps.store, row))
    })
    .get('/:id/contact', may(deps, 'contact'), async (c) => {
      const row = await one(c)
      // What somebody had to agree to first is told by telephone after that.
      const toTell = row.state === 'answered' && row.channel === 'phone'
      const working = row.state === 'taken' || row.state === 'waiting' || toTell
      if (!working || row.claimedBy !== c.get('who').id) return refuse({ code: 'question_moved' })
      await noted(deps, c, 'contact', row.id)
      return c.json((await contactOf(row.id)) ?? refuse({ code: 'not_found' }))
    })
}
