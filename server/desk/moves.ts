/** What somebody does with a question, as the move that the store is asked for. */
import {
  type Action,
  type CitizenAction,
  type DeskAction,
  endsClaim,
  needsClaim,
  type Proposal,
  stateAfter,
} from '../../shared/desk.ts'
import { refuse } from '../../shared/problem.ts'
import type { QuestionMove, QuestionRow } from '../../store/desk/desk.ts'
import type { Who } from '../who.ts'
import { answered, approved, proposed } from './answering.ts'

type World = { now: () => Date; newId: () => string }

/** Never before what happened last, whatever the clock of this server says: what is told of it goes in this order. */
export const momentAfter = ({ changedAt }: Pick<QuestionRow, 'changedAt'>, now: Date) =>
  new Date(Math.max(now.getTime(), Date.parse(changedAt) + 1)).toISOString()

const textOf = (action: DeskAction) => {
  if ('note' in action && action.note !== undefined) return action.note
  return action.action === 'withhold' ? action.reason : undefined
}

/** In an open issue that somebody else speaks about these are not one's own to do. */
const SPEAKING: readonly Action[] = ['withhold', 'join', 'leave']

/** What it is to this person, and on whom that depends; the store looks at that again as it happens. */
const meant = (
  { issue }: QuestionRow,
  { action }: DeskAction,
  who: string,
): { action: Exclude<Action, 'opened'>; needs?: QuestionMove['needs'] } => {
  const speaks = issue?.spokesperson.id === who
  if (action === 'approve' || action === 'send-back') {
    if (!speaks) return refuse({ code: 'spokesperson_only' })
    return { action, needs: { spokesperson: who } }
  }
  const another = issue?.state === 'open' && !speaks
  if (another && action === 'answer') return { action: 'propose' }
  if (action !== 'answer' && !SPEAKING.includes(action)) return { action }
  if (another) return refuse({ code: 'spokesperson_only' })
  return { action, needs: { unlessOther: who } }
}

/**
 * Refuses with `question_moved` what cannot be done in this state, or with a question of somebody else; with
 * `spokesperson_only` what is only theirs to do. `proposal`: what waits for them.
 */
export const moveByStaff = (
  question: QuestionRow,
  asked: DeskAction,
  who: Pick<Who, 'id' | 'label'>,
  { now, newId }: World,
  proposal?: Proposal,
): QuestionMove => {
  const { action, needs } = meant(question, asked, who.id)
  const state = stateAfter(question.state, action) ?? refuse({ code: 'question_moved' })
  if (needsClaim(question.state, action) && question.claimedBy !== who.id) {
    return refuse({ code: 'question_moved' })
  }
  const at = momentAfter(question, now())
  const text = textOf(asked)
  const world = { at, newId }
  const move: QuestionMove = {
    ...{ id: question.id, version: question.version, state, needs },
    event: {
      ...{ at, actor: who.label, action },
      ...(text === undefined ? {} : { text }),
      ...(asked.action === 'called' ? { reached: asked.reached } : {}),
    },
  }
  if (action === 'claim') move.claim = { by: who.id, name: who.label }
  if (endsClaim(action)) move.claim = null
  switch (asked.action) {
    case 'hand-over':
      move.organisation = asked.organisation
      move.team = asked.team ?? null
      move.event.to = asked.organisation
      move.proposal = null
      break
    case 'join':
      move.issue = asked.issue
      break
    case 'leave':
      if (!question.issue) return refuse({ code: 'question_moved' })
      move.issue = null
      move.event.to = question.issue.title
      break
    case 'withhold':
      move.proposal = null
      break
    case 'answer': {
      const spoken = action === 'propose'
      const given = spoken
        ? proposed(question, asked, who.label, world)
        : answered(question, asked, world)
      Object.assign(move, given)
      break
    }
    case 'approve':
    case 'send-back':
      // What they read is no longer what waits.
      if (proposal?.proposal !== asked.proposal) return refuse({ code: 'question_moved' })
      if (asked.action === 'approve') Object.assign(move, approved(question, proposal, world))
      break
  }
  return move
}

/** The same for the citizen; what they write must be redacted before. To withdraw is no move: it destroys. */
export const moveByCitizen = (
  question: QuestionRow,
  action: Exclude<CitizenAction, { action: 'withdraw' }>,
  now: Date,
): QuestionMove => {
  const state = stateAfter(question.state, action.action) ?? refuse({ code: 'question_moved' })
  const text = 'text' in action ? action.text : undefined
  const open = state === 'reopened' && question.state !== 'reopened'
  return {
    id: question.id,
    version: question.version,
    state,
    ...(open ? { claim: null } : {}),
    event: {
      ...{ at: momentAfter(question, now), actor: 'citizen', action: action.action },
      ...(text === undefined ? {} : { text }),
    },
    ...(action.action === 'helps' ? { helps: true } : {}),
    ...(action.action === 'reopen' ? { helps: false } : {}),
  }
}
