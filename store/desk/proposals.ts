/** Answers that wait for a spokesperson: one for each question, until it is answered. */
import type { Kysely } from 'kysely'
import type { Proposal } from '../../shared/desk.ts'
import type { Tables } from '../tables.ts'
import type { DeskStore, QuestionMove } from './desk.ts'

/** What a move does to the proposal of its question: a new one takes the place of that before it. */
export const proposalOf = (db: Kysely<Tables>, { id, proposal }: QuestionMove) => {
  if (proposal === undefined) return []
  if (proposal === null) return [db.deleteFrom('proposal').where('id', '=', id).compile()]
  const { onBehalfOf, publicQuestion, appointment, message, ...rest } = proposal
  const row = {
    ...rest,
    on_behalf_of: onBehalfOf,
    public_question: publicQuestion ?? null,
    appointment: appointment ? JSON.stringify(appointment) : null,
    message: message ? JSON.stringify(message) : null,
  }
  const insert = db
    .insertInto('proposal')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
  return [insert.compile()]
}

export const proposalTable = (reader: Kysely<Tables>): Pick<DeskStore, 'proposal'> => ({
  proposal: async (id) => {
    const row = await reader
      .selectFrom('proposal')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst()
    if (!row) return undefined
    const { id: _, on_behalf_of, public_question, appointment, message, ...rest } = row
    return {
      ...rest,
      onBehalfOf: on_behalf_of,
      ...(public_question === null ? {} : { publicQuestion: public_question }),
      ...(appointment === null ? {} : { appointment: JSON.parse(appointment) }),
      ...(message === null ? {} : { message: JSON.parse(message) }),
    } satisfies Proposal
  },
})
