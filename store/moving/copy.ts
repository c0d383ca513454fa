/** Copies a whole store to an empty place, and proves that both hold the same. */
import { sql } from 'kysely'
import type { Last, Place } from './places.ts'
import { COPIED, rowsOf, type Sum, summing } from './tables.ts'

/** The other place already holds a store. */
export class NotEmpty extends Error {
  override readonly name = 'NotEmpty'
}
/** What was read back is not what was written. */
export class NotEqual extends Error {
  override readonly name = 'NotEqual'
}

const sumsOf = async ({ db }: Place): Promise<Sum[]> => {
  const sums: Sum[] = []
  for (const [table, key] of COPIED) {
    const summed = summing(table)
    for await (const rows of rowsOf(db, table, key)) summed.add(rows)
    sums.push(summed.sum())
  }
  return sums
}

/**
 * Reads `from` as it was at one moment. Answers the tables with their number of rows and SHA-256, the same at
 * both ends. Rejects with `NotEmpty` or `NotEqual`; then nothing in `from` has changed.
 */
export const copyStore = async (
  from: Place,
  to: Place,
  onProgress: (rows: number) => void = () => {},
): Promise<Sum[]> => {
  const sums: Sum[] = []
  let copied = 0
  for (const [table, key] of COPIED) {
    for await (const rows of rowsOf(to.db, table, key)) {
      if (rows.length > 0) throw new NotEmpty(`the other store is not empty: it has a ${table}`)
    }
  }
  let last: Last = { last_number: 0, last_change: 0 }
  await from.db.connection().execute(async (one) => {
    await sql.raw(from.snapshot).execute(one)
    try {
      for (const [table, key] of COPIED) {
        const summed = summing(table)
        for await (const rows of rowsOf(one, table, key)) {
          await to.insert(table, rows)
          summed.add(rows)
          copied += rows.length
          onProgress(copied)
        }
        sums.push(summed.sum())
      }
      // Who pulled from there goes on here: no number is given out again.
      last = await one
        .selectFrom('counter')
        .select(['last_number', 'last_change'])
        .executeTakeFirstOrThrow()
    } finally {
      await sql`ROLLBACK`.execute(one)
    }
  })
  await to.finish(last)
  const there = await sumsOf(to)
  const wrong = sums.find(({ hash }, i) => hash !== there[i]?.hash)
  if (wrong) throw new NotEqual(`the copy of ${wrong.table} is not the same`)
  return sums
}
