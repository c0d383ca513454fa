/** Connections to PostgreSQL, and what its errors mean to us. */
import { Pool, type PoolClient, types } from 'pg'
import { Refusal } from '../../shared/problem.ts'

const CONNECTIONS = 10
const INT8 = 20

/** Numbers of 64 bits come as text; ours stay far below 2^53. */
const parsers = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === INT8 ? Number : types.getTypeParser(oid, format as 'text'),
}

export const openPool = (url: string) => {
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: 5_000,
    types: parsers as never,
  })
  // A connection that breaks while nobody uses it is replaced at the next use.
  pool.on('error', () => {})
  // The pool stops listening to one that is lent out: one that breaks between two questions, as a job's may,
  // would end the process. The next question on it fails, and that is enough.
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/** Connection refused, lost, not allowed now, or the server shutting down or starting up. */
const AWAY = /^(?:08|57P|55000|ECONN|EPIPE|ENOTFOUND|ETIMEDOUT|EAI_AGAIN)/
/** Disk full, out of memory, too many connections. */
const NO_ROOM = /^53/

/** The refusal that an error of the database means; the error itself when it is a fault of ours. */
export const asRefusal = (error: unknown): unknown => {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  if (NO_ROOM.test(code)) return new Refusal({ code: 'outbox_full', retryAfterSeconds: 5 })
  if (AWAY.test(code) || /terminated|timeout exceeded|ECONNREFUSED/i.test(message)) {
    return new Refusal({ code: 'store_unreachable', retryAfterSeconds: 5 })
  }
  return error
}

/** Whether an error says something about the server rather than about what was written. */
export const isServerWide = (error: unknown) => asRefusal(error) instanceof Refusal

/** Throws unless a commit means that it is on disk. */
export const assertDurable = async (pool: Pool) => {
  const { rows } = await pool.query(
    "SELECT current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit",
  )
  const [{ fsync, commit }] = rows
  if (fsync !== 'on' || commit === 'off') {
    throw new Error(
      'PostgreSQL runs with fsync or synchronous_commit off: an answer would not mean that it is on disk',
    )
  }
}

/** All of the work or nothing of it. A connection that cannot even roll back is thrown away. */
export const inTransaction = async <T>(
  pool: Pool,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> => {
  const client = await pool.connect()
  let broken = false
  try {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {
      broken = true
    })
    throw error
  } finally {
    client.release(broken)
  }
}
