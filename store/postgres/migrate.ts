/** Brings a PostgreSQL database to our schema. Servers that start together do it one after the other. */
import type { Pool } from 'pg'
import { migrationsAfter } from '../schema.ts'

const MIGRATIONS = new URL('./migrations/', import.meta.url)
/** Any number that nobody else locks: "helder" in ASCII, shortened. */
const LOCK = 0x68656c64

/** All or nothing: killed midway it leaves the old schema. Throws `SchemaTooNew`. */
export const migrate = async (pool: Pool, folder: URL = MIGRATIONS) => {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK])
    await client.query('CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)')
    const { rows } = await client.query('SELECT max(version) AS version FROM schema_version')
    for (const { version, sql } of migrationsAfter(rows[0]?.version ?? 0, folder)) {
      await client.query(sql)
      await client.query('INSERT INTO schema_version VALUES ($1)', [version])
    }
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}
