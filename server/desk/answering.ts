/** What an answer becomes: what is sent because of it, or what waits for the one who speaks about its issue. */
import type { Answer, DeskAction, Proposal } from '../../shared/desk.ts'
import { refuse } from '../../shared/problem.ts'
import type { NewDelivery, QuestionMove, QuestionRow } from '../../store/desk/desk.ts'

type World = { at: string; newId: () => string }
type Answering = Extract<DeskAction, { action: 'answer' }>
/** What was said, and whose answer it is. */
type Said = Omit<Answer, 'answer' | 'at' | 'language' | 'helps'>

/** The sink `mail` has one target: whoever asked. */
export const CITIZEN = 'citizen'

const missing = (member: string, error: string) =>
  refuse({ code: 'body_invalid', errors: [{ member, error }] })

/** What is sent because of an answer. It holds the name of the answer; words and address are read when it is sent. */
const mailOf = (
  { id, channel, reachable }: QuestionRow,
  answer: string,
  { at, newId }: World,
): NewDelivery[] =>
  channel === 'email' && reachable
    ? [
        {
          ...{ delivery: newId(), sink: 'mail', target: CITIZEN, about: id, createdAt: at },
          body: JSON.stringify({ answer }),
        },
      ]
    : []

const saidIn = (question: QuestionRow, action: Answering): Said => {
  const { text, onBehalfOf, publicQuestion, appointment, message } = action
  if (question.channel === 'page' && publicQuestion === undefined) {
    return missing('publicQuestion', 'is needed: the answer is for everybody on the page')
  }
  const { issue, organisation } = question
  const speaks = issue?.state === 'open' ? issue.spokesperson.organisation : organisation
  return {
    ...{ text, onBehalfOf: onBehalfOf ?? speaks },
    ...(publicQuestion === undefined ? {} : { publicQuestion }),
    ...(appointment === undefined ? {} : { appointment }),
    ...(message === undefined ? {} : { message }),
  }
}

type Sent = Pick<QuestionMove, 'answer' | 'deliveries' | 'proposal'>

const sent = (question: QuestionRow, said: Said, world: World): Sent => {
  const answer = world.newId()
  return {
    answer: { answer, at: world.at, language: question.language, ...said },
    deliveries: mailOf(question, answer, world),
    proposal: null,
  }
}

export const answered = (question: QuestionRow, action: Answering, world: World): Sent =>
  sent(question, saidIn(question, action), world)

/** Exactly what the spokesperson read. */
export const approved = (question: QuestionRow, proposal: Proposal, world: World): Sent => {
  const { proposal: _, by: __, at: ___, ...said } = proposal
  return sent(question, said, world)
}

export const proposed = (
  question: QuestionRow,
  action: Answering,
  by: string,
  { at, newId }: World,
): Sent => ({ proposal: { proposal: newId(), at, by, ...saidIn(question, action) } })
