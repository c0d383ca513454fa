/** The order of a queue: by promised day, what has none last, then by when it came in. Indexes are in this very order. */
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { OPEN_STATES, type QuestionState } from '../../shared/desk.ts'
import type { QuestionRow } from './desk.ts'

/** Sorts after every day. */
const NO_DAY = '~'

/** Written out, not as a parameter: only then is it what the indexes are made of. */
export const PROMISED = sql<string>`coalesce(question.due, '~')`
const WAITING = sql<SqlBool>`question.state NOT IN ('answered', 'closed', 'withheld')`

/** In one of these states; all that wait at once, in words for which there is an index. */
export const inStates = (states: readonly QuestionState[]): RawBuilder<SqlBool> => {
  const [first] = states
  if (first !== undefined && states.length === 1) return sql`question.state = ${first}`
  const listed = sql`(${sql.join([...states])})`
  const wait = (state: QuestionState) => (OPEN_STATES as readonly string[]).includes(state)
  if (states.length === 0 || !states.every(wait)) {
    return sql<SqlBool>`question.state IN ${listed}`
  }
  if (states.length === OPEN_STATES.length) return WAITING
  // An expression has no index of its own: read by state, what waits would have to be put in order anew.
  return sql<SqlBool>`${WAITING} AND coalesce(question.state, '') IN ${listed}`
}

type Placed = Pick<QuestionRow, 'due' | 'receivedAt' | 'id'>

/** Where a row stands: still a place when it has moved on, or is no more. */
export const queueCursor = ({ due = NO_DAY, receivedAt, id }: Placed) =>
  [due, receivedAt, id].join('_')

/** Everything after a cursor, which has three parts. */
export const afterCursor = (cursor: string) => {
  const [due, receivedAt, id] = cursor.split('_')
  return sql<SqlBool>`(${PROMISED}, question.received_at, question.id) > (${due}, ${receivedAt}, ${id})`
}
