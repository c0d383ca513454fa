/** Where in the order of change to look for what came in on some days. */
import { type Kysely, sql } from 'kysely'
import type { SignalFilter } from '../signal-row.ts'
import type { Tables } from '../tables.ts'

export type Span = {
  /** What came in since then was changed after this one; 0 when nothing is known. */
  after: number
  /** Whether nothing came in later: from the newest change back, nearly everything is of these days. */
  last: boolean
}

const dayOf = (moment: string) => moment.slice(0, 10)

/** Of the days in a filter. What was never told of a day is that nothing came in then. */
export const spanOf = async (
  db: Kysely<Tables>,
  { from, to }: Pick<SignalFilter, 'from' | 'to'>,
): Promise<Span> => {
  if (from === undefined && to === undefined) return { after: 0, last: true }
  const found = await db
    .selectFrom('daily_change')
    .select([
      sql<number | null>`min(CASE WHEN day >= ${dayOf(from ?? '')} THEN last_before END)`.as(
        'after',
      ),
      sql<string | null>`max(day)`.as('day'),
    ])
    .executeTakeFirst()
  return {
    after: Number(found?.after ?? Number.MAX_SAFE_INTEGER),
    last: to === undefined || dayOf(to) >= (found?.day ?? ''),
  }
}
