/** Several statements that happen together or not at all, on one file. */
import type Database from 'better-sqlite3'
import type { CompiledQuery } from 'kysely'
import { type Prepared, prepared, type Together } from '../desk/together.ts'

class Unmet extends Error {}

export const together = (db: Database.Database): Together => {
  const run = ({ sql, parameters }: CompiledQuery) => db.prepare(sql).run(...parameters).changes
  const all = db.transaction(({ before, first }: Prepared, others: readonly CompiledQuery[]) => {
    for (const query of before) run(query)
    if (run(first) === 0) throw new Unmet()
    for (const query of others) run(query)
  }).immediate
  return async (first, ...others) => {
    try {
      all(prepared(first), others)
      return true
    } catch (error) {
      if (error instanceof Unmet) return false
      throw error
    }
  }
}
