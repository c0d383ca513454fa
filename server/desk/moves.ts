/** What somebody does with a question, as the move that the store is asked for. */
import {
  type CitizenAction,
  type DeskAction,
  endsClaim,
  needsClaim,
  stateAfter,
} from '../../shared/desk.ts'
import { refuse } from '../../shared/problem.ts'
import type { NewDelivery, QuestionMove, QuestionRow } from '../../store/desk/desk.ts'
import type { Who } from '../who.ts'

type World = { now: () => Date; newId: () => string }

/** The sink `mail` has one target: whoever asked. */
export const CITIZEN = 'citizen'

/** Never before what happened last, whatever the clock of this server says: what is told of it goes in this order. */
const momentAfter = ({ changedAt }: QuestionRow, now: Date) =>
  new Date(Math.max(now.getTime(), Date.parse(changedAt) + 1)).toISOString()

const textOf = (action: DeskAction) => {
  if ('note' in action && action.note !== undefined) return action.note
  return action.action === 'withhold' ? action.reason : undefined
}

const missing = (member: string, error: string) =>
  refuse({ code: 'body_invalid', errors: [{ member, error }] })

/** What is sent because of an answer. It holds the name of the answer; words and address are read when it is sent. */
const mailOf = (
  { id, channel, reachable }: QuestionRow,
  answer: string,
  createdAt: string,
  newId: () => string,
): NewDelivery[] =>
  channel === 'email' && reachable
    ? [
        {
          ...{ delivery: newId(), sink: 'mail', target: CITIZEN, about: id, createdAt },
          body: JSON.stringify({ answer }),
        },
      ]
    : []

/** Refuses with `question_moved` what cannot be done in this state, or with a question of somebody else. */
export const moveByStaff = (
  question: QuestionRow,
  action: DeskAction,
  who: Pick<Who, 'id' | 'label'>,
  { now, newId }: World,
): QuestionMove => {
  const state = stateAfter(question.state, action.action) ?? refuse({ code: 'question_moved' })
  if (needsClaim(question.state, action.action) && question.claimedBy !== who.id) {
    return refuse({ code: 'question_moved' })
  }
  const at = momentAfter(question, now())
  const text = textOf(action)
  const move: QuestionMove = {
    id: question.id,
    version: question.version,
    state,
    event: {
      ...{ at, actor: who.label, action: action.action },
      ...(text === undefined ? {} : { text }),
      ...(action.action === 'hand-over' ? { to: action.organisation } : {}),
      ...(action.action === 'called' ? { reached: action.reached } : {}),
    },
  }
  if (action.action === 'claim') move.claim = { by: who.id, name: who.label }
  if (endsClaim(action.action)) move.claim = null
  if (action.action === 'hand-over') {
    move.organisation = action.organisation
    move.team = action.team ?? null
  }
  if (action.action === 'answer') {
    const { publicQuestion } = action
    if (question.channel === 'page' && publicQuestion === undefined) {
      return missing('publicQuestion', 'is needed: the answer is for everybody on the page')
    }
    const answer = newId()
    move.answer = {
      ...{ answer, at, text: action.text, language: question.language },
      onBehalfOf: action.onBehalfOf ?? question.organisation,
      ...(publicQuestion === undefined ? {} : { publicQuestion }),
      ...(action.appointment ? { appointment: action.appointment } : {}),
    }
    move.deliveries = mailOf(question, answer, at, newId)
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
