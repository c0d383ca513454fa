/** What happened to a question, line by line. */
import type { Kysely } from 'kysely'
import type { Action, QuestionEvent } from '../../shared/desk.ts'
import type { Tables } from '../tables.ts'
import type { DeskStore } from './desk.ts'

/** The members of a line of history that not every action has. */
type Detail = Pick<QuestionEvent, 'text' | 'to' | 'reached'>

export const questionHistory = (db: Kysely<Tables>): Pick<DeskStore, 'history'> => ({
  history: async (id) => {
    const rows = await db
      .selectFrom('question_event')
      .selectAll()
      .where('id', '=', id)
      .orderBy('number')
      .execute()
    return rows.map(({ number, at, actor, action, detail }) => ({
      number,
      at,
      actor,
      action: action as Action,
      ...(JSON.parse(detail) as Detail),
    }))
  },
})
