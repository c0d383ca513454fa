/** Jobs elect one server: whoever holds the job's lock does the work, and the lock goes with its connection. */
import type { Pool } from 'pg'

export const electing =
  (pool: Pool) =>
  async (job: string, work: () => Promise<void>): Promise<boolean> => {
    const client = await pool.connect()
    const lock = [`helder ${job}`]
    try {
      const { rows } = await client.query<{ mine: boolean }>(
        'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS mine',
        lock,
      )
      if (!rows[0]?.mine) return false
      try {
        await work()
      } finally {
        await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', lock)
      }
      return true
    } finally {
      client.release()
    }
  }
