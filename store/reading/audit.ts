/** The audit log: every line holds the hash of the one before it, so that no line can be changed or taken out. */
import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { AuditEvent, AuditLine, Store } from '../store.ts'
import type { Tables } from '../tables.ts'

/** What the first line follows. */
export const BEGIN = '0'.repeat(64)
/** Tries for a number that another server may take first. */
const TRIES = 20

/** SHA-256 over a line and what it follows, in hexadecimal. */
export const hashOf = ({ number, at, actor, action, object, previous }: Omit<AuditLine, 'hash'>) =>
  createHash('sha256')
    .update(JSON.stringify([previous, number, at, actor, action, object]))
    .digest('hex')

/** The first line that does not follow from the one before it; undefined when all do. */
export const brokenAt = (lines: readonly AuditLine[], before?: AuditLine): number | undefined => {
  let previous = before?.hash ?? BEGIN
  let number = before?.number ?? 0
  for (const line of lines) {
    number += 1
    if (line.number !== number || line.previous !== previous || line.hash !== hashOf(line)) {
      return line.number
    }
    previous = line.hash
  }
  return undefined
}

/** Signs that mean something to LIKE are taken as they are. */
const hasInIt = (column: string, part: string) => {
  const pattern = `%${part.replace(/[\\%_]/g, '\\$&')}%`
  return sql<boolean>`lower(${sql.ref(column)}) LIKE lower(${pattern}) ESCAPE '\\'`
}

export const auditLog = (
  reader: Kysely<Tables>,
  writer: Kysely<Tables>,
): Pick<Store, 'audit' | 'auditTrail'> => {
  let queue: Promise<unknown> = Promise.resolve()

  const add = async (event: AuditEvent) => {
    for (let attempt = 1; ; attempt++) {
      const last = await writer
        .selectFrom('audit')
        .select(['number', 'hash'])
        .orderBy('number', 'desc')
        .limit(1)
        .executeTakeFirst()
      const { at, actor, action, object } = event
      const line = {
        ...{ at, actor, action, object },
        number: (last?.number ?? 0) + 1,
        previous: last?.hash ?? BEGIN,
      }
      const { numInsertedOrUpdatedRows } = await writer
        .insertInto('audit')
        .values({ ...line, hash: hashOf(line) })
        .onConflict((conflict) => conflict.column('number').doNothing())
        .executeTakeFirst()
      if ((numInsertedOrUpdatedRows ?? 0n) > 0n) return
      if (attempt === TRIES) throw new Error('the audit log is too busy')
    }
  }
  return {
    // One at a time in this process; other servers may still be quicker.
    audit: (event) => {
      const done = queue.then(() => add(event))
      queue = done.catch(() => {})
      return done
    },
    auditTrail: async (after, limit, { action, actor, order } = {}) => {
      const newest = order === 'newest'
      const lines = await reader
        .selectFrom('audit')
        .selectAll()
        .$if(!newest || after > 0, (all) => all.where('number', newest ? '<' : '>', after))
        .$if(action !== undefined, (all) => all.where('action', '=', action ?? ''))
        .$if(actor !== undefined, (all) => all.where(hasInIt('actor', actor ?? '')))
        .orderBy('number', newest ? 'desc' : 'asc')
        .limit(limit)
        .execute()
      return lines as AuditLine[]
    },
  }
}
