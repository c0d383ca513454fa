/** Setting a signal apart and letting it out again: the counts and the order of change go along. */
import type { Pool } from 'pg'
import { countChanges } from '../daily-counts.ts'
import type { Row } from './append.ts'
import { inTransaction } from './pool.ts'
import { tallyAround } from './tally.ts'
import { writeCounts } from './write.ts'

/** False when there is no such signal. */
export const disposing = (pool: Pool) => (id: string, reasons: readonly string[]) =>
  inTransaction(pool, async (client) => {
    // Taking the next number of the counter also takes our turn among all who write.
    const { rows: numbers } = await client.query<{ last_change: number }>(
      'UPDATE counter SET last_change = last_change + 1 RETURNING last_change',
    )
    const { rows } = await client.query<Row>(
      `SELECT signal.* FROM identity
      JOIN signal ON signal.signal_number = identity.signal_number WHERE identity.id = $1`,
      [id],
    )
    const [row] = rows
    if (!row) return false
    const quarantine = reasons.length > 0 ? JSON.stringify(reasons) : null
    const counts = countChanges()
    counts.count(row, row.page_number, -1)
    counts.count({ ...row, quarantine }, row.page_number, 1)
    await tallyAround(client, [id], () =>
      client.query(
        'UPDATE signal SET quarantine = $1, changed = $2 WHERE signal_number = $3 AND received_at = $4',
        [quarantine, numbers[0]?.last_change, row.signal_number, row.received_at],
      ),
    )
    await writeCounts(client, counts.all())
    return true
  })
