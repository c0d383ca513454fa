/** How many signals share their words; the first of them is the vote, the others repeat it. */
import type { PoolClient } from 'pg'
import type { Columns } from '../columns.ts'
import type { countChanges } from '../daily-counts.ts'
import type { Row, State } from './append.ts'

type Counts = Pick<ReturnType<typeof countChanges>, 'count'>

export const likenessOfBatch = async (
  client: PoolClient,
  steps: readonly { state: State; columns: Columns }[],
  states: Map<string, State>,
  counts: Counts,
) => {
  const keys = new Set<string>()
  for (const { state, columns } of steps) {
    if (columns.likeness) keys.add(columns.likeness)
    if (state.row?.likeness) keys.add(state.row.likeness)
  }
  const signals = new Map<string, number>()
  const changes = new Map<string, number>()
  if (keys.size > 0) {
    const { rows } = await client.query<{ likeness: string; signals: number }>(
      'SELECT likeness, signals FROM alike WHERE likeness = ANY($1)',
      [[...keys]],
    )
    for (const row of rows) signals.set(row.likeness, row.signals)
  }
  const change = (likeness: string, by: 1 | -1) => {
    const now = (signals.get(likeness) ?? 0) + by
    signals.set(likeness, now)
    changes.set(likeness, (changes.get(likeness) ?? 0) + by)
    return now
  }
  const promote = (row: Row) => {
    counts.count(row, row.page_number, -1)
    counts.count({ ...row, repeated: 0 }, row.page_number, 1)
  }
  /** The oldest signal that repeats these words becomes the vote: one of this batch, or one in the database. */
  const nextInLine = async (likeness: string) => {
    const here = [...states.values()].filter(({ row }) => row !== undefined)
    const { rows } = await client.query<Row>(
      `SELECT * FROM signal WHERE likeness = $1 AND repeated = 1 AND signal_number <> ALL($2)
      ORDER BY signal_number LIMIT 1`,
      [likeness, here.map(({ number }) => number)],
    )
    const [other] = rows
    const mine = here
      .filter(({ row }) => row?.likeness === likeness && row.repeated === 1)
      .sort((a, b) => a.number - b.number)[0]
    if (mine?.row && (!other || mine.number < other.signal_number)) {
      promote(mine.row)
      mine.row = { ...mine.row, repeated: 0 }
      mine.touched = true
    } else if (other) {
      promote(other)
      await client.query('UPDATE signal SET repeated = 0 WHERE signal_number = $1', [
        other.signal_number,
      ])
    }
  }
  return {
    /** From the words that a signal had to those it has; answers 1 when these were there already. */
    move: async (before: Row | undefined, likeness: string | null): Promise<0 | 1> => {
      if (before?.likeness) {
        const left = change(before.likeness, -1)
        if (left > 0 && before.repeated === 0) await nextInLine(before.likeness)
      }
      return likeness !== null && change(likeness, 1) > 1 ? 1 : 0
    },
    write: async () => {
      const changed = [...changes].filter(([, by]) => by !== 0)
      if (changed.length === 0) return
      await client.query(
        `INSERT INTO alike (likeness, signals) SELECT * FROM unnest($1::text[], $2::int[])
        ON CONFLICT (likeness) DO UPDATE SET signals = alike.signals + excluded.signals`,
        [changed.map(([likeness]) => likeness), changed.map(([, by]) => by)],
      )
    },
  }
}
