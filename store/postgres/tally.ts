/** The tallies of themes, kept by whatever changes signals on PostgreSQL. */
import type { PoolClient } from 'pg'
import { type Ids, tallyStatements } from '../themes/tally.ts'

export const postgresIds: Ids = { among: 'SELECT unnest($1::text[])', given: (ids) => ids }

const { off, on, clear } = tallyStatements(postgresIds)

/** Takes signals off the tallies of their themes while they change. Whoever asks holds the counter's row. */
export const tallyAround = async (
  client: PoolClient,
  ids: readonly string[],
  change: () => Promise<unknown>,
) => {
  const { rows } =
    ids.length === 0
      ? { rows: [] }
      : await client.query<{ id: string }>('SELECT id FROM signal_theme WHERE id = ANY($1)', [ids])
  const placed = rows.map(({ id }) => id)
  if (placed.length === 0) return void (await change())
  for (const text of off) await client.query(text, [placed])
  await change()
  for (const text of on) await client.query(text, [placed])
  for (const text of clear) await client.query(text)
}
