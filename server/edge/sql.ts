/** better-sqlite3 as the outbox sees it: the same few calls that a Durable Object has. */
import type Database from 'better-sqlite3'
import type { Sql } from '../../worker/outbox/table.ts'

export const sqlOf = (db: Database.Database): Sql => {
  const prepared = new Map<string, Database.Statement>()
  const statement = (text: string) => {
    const known = prepared.get(text)
    if (known) return known
    const made = db.prepare(text)
    prepared.set(text, made)
    return made
  }
  return {
    all: <Row>(text: string, ...values: (string | number | null)[]) =>
      statement(text).all(...values) as Row[],
    run: (text, ...values) => {
      statement(text).run(...values)
    },
    transaction: (work) => db.transaction(work).immediate(),
  }
}
