/** What became of questions that were asked in a period. */
import { type Kysely, sql } from 'kysely'
import { dayIn } from '../../shared/days.ts'
import type { Tables } from '../tables.ts'
import type { OutgoingStore, QuestionTally } from './outgoing.ts'

/** A day ends at midnight UTC, as days of counts do. */
const after = (day: string) => `${day}T23:59:59.999Z`

const sum = (condition: ReturnType<typeof sql>) =>
  sql<number>`COALESCE(SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END), 0)`

export const tallying = (
  db: Kysely<Tables>,
): Pick<OutgoingStore, 'questionTally' | 'publicAnswersOf'> => ({
  questionTally: async (site, from, to) => {
    const asked = db
      .selectFrom('question')
      .select([
        'due',
        'state',
        (eb) =>
          eb
            .selectFrom('answer')
            .select((of) => of.fn.min('at').as('at'))
            .whereRef('answer.id', '=', 'question.id')
            .as('first'),
        // Whoever was helped by one of the answers was helped.
        (eb) =>
          eb
            .selectFrom('answer')
            .select((of) => of.fn.max('helps').as('helps'))
            .whereRef('answer.id', '=', 'question.id')
            .as('said'),
      ])
      .where('site', '=', site)
      .where('received_at', '>=', from)
      .where('received_at', '<=', after(to))
    const row = await db
      .selectFrom(asked.as('asked'))
      .select([
        sum(sql`substr(first, 1, 10) <= due`).as('onTime'),
        sum(sql`substr(first, 1, 10) > due`).as('late'),
        sum(sql`first IS NOT NULL AND due IS NULL`).as('answered'),
        sum(sql`first IS NULL AND state = 'withheld'`).as('withheld'),
        sum(sql`first IS NULL AND state <> 'withheld'`).as('waiting'),
        sum(sql`said = 1`).as('helped'),
        sum(sql`said = 0`).as('notHelped'),
      ])
      .executeTakeFirstOrThrow()
    const counts = Object.entries(row).map(([name, count]) => [name, Number(count)])
    const tally = Object.fromEntries(counts) as QuestionTally
    // In the last hours of the promised day in UTC it is the next day where the desks are.
    const lastHours = await db
      .selectFrom(asked.as('asked'))
      .select([sql<string>`substr(first, 1, 13)`.as('hour'), sql<string>`due`.as('day')])
      .select(({ fn }) => fn.countAll().as('n'))
      .where(sql<boolean>`substr(first, 1, 13) IN (due || 'T22', due || 'T23')`)
      .groupBy([sql`substr(first, 1, 13)`, sql`due`])
      .execute()
    const tooLate = lastHours
      .filter(({ hour, day }) => dayIn(new Date(`${hour}:00:00Z`)) > day)
      .reduce((sum, { n }) => sum + Number(n), 0)
    return { ...tally, onTime: tally.onTime - tooLate, late: tally.late + tooLate }
  },
  publicAnswersOf: (site, from, to, limit) =>
    db
      .selectFrom('public_answer')
      .select(['question', 'text', 'language', 'url', 'at'])
      .where('site', '=', site)
      .where('at', '>=', from)
      .where('at', '<=', after(to))
      .orderBy('at', 'desc')
      .limit(limit)
      .execute(),
})
