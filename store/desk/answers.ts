/** What was answered, to one person and to everybody; and contact details once they are no longer needed. */
import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'
import type { DeskStore } from './desk.ts'

/** States in which nobody needs to be reached any more. */
const HANDLED = ['answered', 'closed', 'withheld']

export const answerTable = (
  reader: Kysely<Tables>,
  writer: Kysely<Tables>,
): Pick<
  DeskStore,
  'answers' | 'questionOfAnswer' | 'answeredSince' | 'publicAnswers' | 'destroyHandledContacts'
> => ({
  answers: async (id) => {
    const rows = await reader
      .selectFrom('answer')
      .leftJoin('public_answer', 'public_answer.answer', 'answer.answer')
      .select([
        'answer.answer',
        'answer.at',
        'answer.text',
        'answer.language',
        'answer.on_behalf_of',
        'answer.helps',
        'answer.message',
        'answer.appointment',
        'public_answer.question',
      ])
      .where('answer.id', '=', id)
      .orderBy('answer.at')
      .execute()
    return rows.map(({ on_behalf_of, helps, message, question, appointment, ...row }) => ({
      ...row,
      onBehalfOf: on_behalf_of,
      ...(question === null ? {} : { publicQuestion: question }),
      ...(appointment === null ? {} : { appointment: JSON.parse(appointment) }),
      ...(helps === null ? {} : { helps: helps === 1 }),
      ...(message === null ? {} : { message: JSON.parse(message) }),
    }))
  },
  questionOfAnswer: async (answer) => {
    const row = await reader
      .selectFrom('answer')
      .select('id')
      .where('answer', '=', answer)
      .executeTakeFirst()
    return row?.id
  },
  answeredSince: async (at, limit) => {
    const rows = await reader
      .selectFrom('answer')
      .innerJoin('question', 'question.id', 'answer.id')
      .innerJoin('signal', 'signal.signal_number', 'question.signal_number')
      .select(['answer.id', 'answer.at', 'signal.question_text', 'answer.language'])
      .where('answer.at', '>', at)
      .orderBy('answer.at')
      .limit(limit)
      .execute()
    return rows.map(({ question_text, ...row }) => ({ ...row, text: question_text ?? '' }))
  },
  publicAnswers: async (site, url, limit) => {
    const rows = await reader
      .selectFrom('public_answer')
      .select(['answer', 'question', 'text', 'language', 'on_behalf_of', 'at'])
      .where('site', '=', site)
      .where('url', '=', url)
      .orderBy('at', 'desc')
      .limit(limit)
      .execute()
    return rows.map(({ on_behalf_of, ...row }) => ({ ...row, onBehalfOf: on_behalf_of }))
  },
  destroyHandledContacts: async (before) => {
    const { numDeletedRows } = await writer
      .deleteFrom('contact')
      .where('signal_number', 'in', (eb) =>
        eb
          .selectFrom('question')
          .select('signal_number')
          .where('state', 'in', HANDLED)
          .where('changed_at', '<', before),
      )
      .executeTakeFirst()
    return Number(numDeletedRows)
  },
})
