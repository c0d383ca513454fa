/** Several statements that happen together or not at all, on PostgreSQL. */
import type { CompiledQuery } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { prepared, type Together } from '../desk/together.ts'
import { inTransaction } from './pool.ts'

class Unmet extends Error {}

const run = (client: PoolClient, { sql, parameters }: CompiledQuery) =>
  client.query(sql, [...parameters])

export const together =
  (pool: Pool): Together =>
  (wanted, ...others) =>
    inTransaction(pool, async (client) => {
      const { before, first } = prepared(wanted)
      for (const query of before) await run(client, query)
      if ((await run(client, first)).rowCount === 0) throw new Unmet()
      for (const query of others) await run(client, query)
      return true
    }).catch((error) => {
      if (error instanceof Unmet) return false
      throw error
    })
