import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { ISSUE_STATES, IssueAction, type IssueEvent, NewIssue } from '../../shared/issue.ts'
import { refuse } from '../../shared/problem.ts'
import type { IssueMove, IssueRow } from '../../store/desk/issue-store.ts'
import { issuePlace } from '../../store/desk/issues.ts'
import { checkQuery, jsonBody } from '../../worker/read-json.ts'
import { colleagues } from '../desk/colleagues.ts'
import { shownIssue } from '../desk/shown.ts'
import { listPart, ofList } from '../list-part.ts'
import { noted } from '../noted.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { mayDo } from '../who.ts'
import { speaksFor } from './own-sites.ts'

export const IssuesQuery = z.strictObject({ state: z.enum(ISSUE_STATES).optional(), ...ofList })

/** What an action changes of an issue, and the words in its history. */
const changeOf = (
  action: IssueAction,
  speaker: IssueRow['spokesperson'],
): Omit<IssueMove, 'issue' | 'version' | 'event'> & Pick<IssueEvent, 'text' | 'to'> => {
  const said = 'note' in action && action.note !== undefined ? { text: action.note } : {}
  switch (action.action) {
    case 'hand-over':
      return { spokesperson: speaker, to: speaker.name, ...said }
    case 'rename':
      return { title: action.title, text: action.title }
    case 'close':
      return { state: 'closed', ...said }
    case 'reopen':
      return { state: 'open' }
  }
}

/**
 * `/v1/issues`: what touches several organisations, with the one who speaks about it. Read by all who read words:
 * who speaks is no secret. Moved by the spokesperson; an admin can when that person is gone.
 */
export const issues = (deps: SignInDeps) => {
  const { store, now } = deps
  const one = async (c: Context<SignedIn>) => {
    const { success, data: issue } = z.uuid().safeParse(c.req.param('issue')?.toLowerCase())
    const [row] = success ? await store.issues({ issue }) : []
    return row ?? refuse({ code: 'not_found' })
  }
  const whole = async (c: Context<SignedIn>, issue: string) => {
    const [row] = await store.issues({ issue })
    if (!row) return refuse({ code: 'not_found' })
    return { ...shownIssue(row, c.get('who').id), history: await store.issueHistory(issue) }
  }
  /** Somebody who may answer: else nobody could agree to anything. */
  const speaker = async (id: string, organisation: string) => {
    const found = (await colleagues(store, now())).find((colleague) => colleague.id === id)
    const errors = [{ member: 'spokesperson', error: 'nobody who may answer is called so' }]
    const { name } = found ?? refuse({ code: 'body_invalid', errors })
    return { id, name, organisation }
  }
  return new Hono<SignedIn>()
    .get('/', may(deps, 'text'), checkQuery(IssuesQuery), async (c) => {
      const { state, ...asked } = c.req.valid('query')
      const rows = await listPart(c, asked, (part) => store.issues({ state }, part), issuePlace)
      return c.json(rows.map((row) => shownIssue(row, c.get('who').id)))
    })
    .post('/', may(deps, 'answer'), ...jsonBody(NewIssue), async (c) => {
      const who = c.get('who')
      const { title, organisation, spokesperson } = c.req.valid('json')
      // Who lets somebody else speak does not choose words for them.
      if ((spokesperson ?? who.id) === who.id) await speaksFor(deps, c, organisation)
      const speaks = await speaker(spokesperson ?? who.id, organisation)
      const issue = randomUUID()
      await noted(deps, c, 'answer', `issue ${issue}`)
      const by = { actor: who.label, at: now().toISOString() }
      await store.makeIssue({ issue, title, spokesperson: speaks }, by)
      return c.json(await whole(c, issue), 201)
    })
    .get('/:issue', may(deps, 'text'), async (c) => c.json(await whole(c, (await one(c)).issue)))
    .post('/:issue/actions', may(deps, 'answer'), ...jsonBody(IssueAction), async (c) => {
      const who = c.get('who')
      const row = await one(c)
      const action = c.req.valid('json')
      if (row.spokesperson.id !== who.id && !mayDo(who, 'admin')) {
        return refuse({ code: 'spokesperson_only' })
      }
      const wanted = action.action === 'reopen' ? 'closed' : 'open'
      if (row.state !== wanted || row.version !== action.version) {
        return refuse({ code: 'issue_moved' })
      }
      const speaks =
        action.action === 'hand-over'
          ? await speaker(action.spokesperson, action.organisation)
          : row.spokesperson
      const { text, to, ...change } = changeOf(action, speaks)
      const said = { ...(text === undefined ? {} : { text }), ...(to === undefined ? {} : { to }) }
      const event = { at: now().toISOString(), actor: who.label, action: action.action, ...said }
      const { issue, version } = row
      await noted(deps, c, 'answer', `${action.action} issue ${issue}`)
      if (!(await store.moveIssue({ issue, version, ...change, event }))) {
        return refuse({ code: 'issue_moved' })
      }
      return c.json(await whole(c, issue))
    })
}

/** `GET /v1/colleagues`: who may answer, to choose a spokesperson from. */
export const colleagueList = (deps: SignInDeps) =>
  new Hono<SignedIn>().get('/', may(deps, 'answer'), async (c) =>
    c.json(await colleagues(deps.store, deps.now())),
  )
