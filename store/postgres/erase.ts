/** Destroying what somebody said. The bytes it took are given back by what `scrub` asks for. */
import type { Pool, PoolClient } from 'pg'
import { MADE_OF_IT, staysPublic } from '../desk/belonging.ts'
import type { Erasure } from '../store.ts'
import { textKeyOf } from '../text-counts.ts'
import type { Row } from './append.ts'
import { inTransaction } from './pool.ts'
import { tallyAround } from './tally.ts'

const BELONGING = ['contact', 'search', 'step', 'identity', 'signal'] as const

const eraseOne = async (client: PoolClient, id: string, reason: Erasure['reason'], at: string) => {
  // The counter's row: nobody adds a step to this signal meanwhile.
  await client.query('SELECT 1 FROM counter FOR UPDATE')
  const { rows } = await client.query<Row>(
    `SELECT signal.* FROM identity
    JOIN signal ON signal.signal_number = identity.signal_number WHERE identity.id = $1`,
    [id],
  )
  const [row] = rows
  if (!row) return false
  // Of what never was a question subscribers never heard.
  const asked = await client.query('SELECT 1 FROM question WHERE id = $1', [id])
  const told = asked.rowCount ? 0 : 1
  // Counts stay, they are nobody's. What was analysed is counted as it stands: there the signal is taken off.
  await tallyAround(client, [id], async () => {
    for (const table of BELONGING) {
      await client.query(`DELETE FROM ${table} WHERE signal_number = $1`, [row.signal_number])
    }
  })
  await client.query(
    'UPDATE text_count SET signals = signals - 1 WHERE half = $1 AND site = $2 AND what = $3',
    textKeyOf(row) ?? ['', '', ''],
  )
  for (const [table, column] of MADE_OF_IT) {
    await client.query(`DELETE FROM ${table} WHERE ${column} = $1`, [id])
  }
  await client.query(
    staysPublic(reason)
      ? 'UPDATE public_answer SET id = NULL WHERE id = $1'
      : 'DELETE FROM public_answer WHERE id = $1',
    [id],
  )
  if (row.likeness) {
    await client.query('UPDATE alike SET signals = signals - 1 WHERE likeness = $1', [row.likeness])
    await client.query('DELETE FROM alike WHERE likeness = $1 AND signals = 0', [row.likeness])
  }
  await client.query(
    'INSERT INTO erased (id, site, reason, erased_at, told) VALUES ($1, $2, $3, $4, $5)',
    [id, row.site, reason, at, told],
  )
  return true
}

export const eraseFrom = (pool: Pool) => (id: string, reason: Erasure['reason'], at: string) =>
  inTransaction(pool, (client) => eraseOne(client, id, reason, at))

const NOT_ALLOWED = '42501'

/** Ends the file of the log that is being written, and lets go of those before it. */
const dropLog = async (pool: Pool) => {
  try {
    await pool.query('SELECT pg_switch_wal()')
    await pool.query('CHECKPOINT')
  } catch (error) {
    // A role that may not ask for it waits until it happens by itself (docs/operate.md).
    if ((error as { code?: string }).code !== NOT_ALLOWED) throw error
  }
}

/**
 * FULL rewrites the tables: only then are the bytes of deleted rows gone from them. Samples of what stood there are
 * in the planner's statistics, and all of it in the log of writes.
 */
export const scrubbing = (pool: Pool) => async () => {
  const tables = [...BELONGING, ...MADE_OF_IT.map(([table]) => table), 'public_answer']
  await pool.query(`VACUUM (FULL, ANALYZE) ${tables.join(', ')}`)
  await pool.query('VACUUM FULL pg_statistic')
  await dropLog(pool)
}
