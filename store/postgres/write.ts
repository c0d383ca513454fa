/** Writes the signals of a batch and what belongs to them, a statement for each table. */
import type { PoolClient } from 'pg'
import { searchTextOf } from '../columns.ts'
import type { Change, Changes } from '../daily-counts.ts'
import type { Row, State } from './append.ts'

const MONTH = /^\d{4}-\d{2}$/
/** Months for which this process knows that there is a partition. */
const made = new WeakMap<object, Set<string>>()

const after = (month: string) => {
  const [year = 0, of = 0] = month.split('-').map(Number)
  return of === 12 ? `${year + 1}-01` : `${year}-${String(of + 1).padStart(2, '0')}`
}

/** Makes the partition of a month, `YYYY-MM`. */
export const partitionFor = (month: string) => {
  // It becomes part of a statement: nothing but a month may.
  if (!MONTH.test(month)) throw new Error('not a month')
  return `CREATE TABLE IF NOT EXISTS signal_${month.replace('-', '_')} PARTITION OF signal
    FOR VALUES FROM ('${month}') TO ('${after(month)}')`
}

/** After a rollback its partitions are gone too. */
export const forgetPartitions = (client: object) => made.delete(client)

/** A partition for every month in which a signal was received. */
export const makePartitions = async (client: PoolClient, states: readonly State[]) => {
  const known = made.get(client) ?? new Set<string>()
  made.set(client, known)
  const months = new Set(states.map(({ row }) => (row as Row).received_at.slice(0, 7)))
  for (const month of months) {
    if (known.has(month)) continue
    await client.query(partitionFor(month))
    known.add(month)
  }
}

const json = (rows: readonly object[]) => JSON.stringify(rows)

const writeRows = async (client: PoolClient, states: readonly State[]) => {
  const rowsOf = (fresh: boolean) =>
    states.filter((state) => state.fresh === fresh).map(({ row }) => row as Row)
  const inserts = rowsOf(true)
  const updates = rowsOf(false)
  const columns = Object.keys(states[0]?.row ?? {})
  if (inserts.length > 0) {
    await client.query(
      'INSERT INTO identity (id, signal_number) SELECT * FROM unnest($1::text[], $2::bigint[])',
      [inserts.map(({ id }) => id), inserts.map(({ signal_number }) => signal_number)],
    )
    await client.query(
      `INSERT INTO signal (${columns.join()})
      SELECT ${columns.join()} FROM json_populate_recordset(NULL::signal, $1)`,
      [json(inserts)],
    )
  }
  if (updates.length > 0) {
    const changing = columns.filter((name) => name !== 'signal_number' && name !== 'id')
    await client.query(
      `UPDATE signal SET ${changing.map((name) => `${name} = new.${name}`).join()}
      FROM json_populate_recordset(NULL::signal, $1) AS new
      WHERE signal.signal_number = new.signal_number`,
      [json(updates)],
    )
  }
}

const writeSearch = async (client: PoolClient, states: readonly State[]) => {
  const words = states.map(({ number, row }) => ({ number, words: searchTextOf(row as Row) }))
  const some = words.filter((entry) => entry.words !== '')
  const gone = states.filter(({ fresh }, i) => !fresh && words[i]?.words === '')
  if (some.length > 0) {
    await client.query(
      `INSERT INTO search (signal_number, words)
      SELECT number, array_to_tsvector(string_to_array(words, ' '))
      FROM unnest($1::bigint[], $2::text[]) AS new (number, words)
      ON CONFLICT (signal_number) DO UPDATE SET words = excluded.words`,
      [some.map(({ number }) => number), some.map((entry) => entry.words)],
    )
  }
  if (gone.length > 0) {
    await client.query('DELETE FROM search WHERE signal_number = ANY($1)', [
      gone.map(({ number }) => number),
    ])
  }
}

const writeContacts = async (client: PoolClient, states: readonly State[]) => {
  const kept = states.filter(({ sealed }) => sealed !== undefined)
  const gone = states.filter(({ sealed, fresh }) => sealed === undefined && !fresh)
  if (kept.length > 0) {
    await client.query(
      `INSERT INTO contact (signal_number, sealed, received_at)
      SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[])
      ON CONFLICT (signal_number)
      DO UPDATE SET sealed = excluded.sealed, received_at = excluded.received_at`,
      [
        kept.map(({ number }) => number),
        kept.map(({ sealed }) => sealed),
        kept.map(({ sealedAt }) => sealedAt),
      ],
    )
  }
  if (gone.length > 0) {
    await client.query('DELETE FROM contact WHERE signal_number = ANY($1)', [
      gone.map(({ number }) => number),
    ])
  }
}

export const writeBatch = async (client: PoolClient, states: readonly State[]) => {
  await writeRows(client, states)
  await writeSearch(client, states)
  await writeContacts(client, states)
  const steps = states.flatMap(({ number, newSteps }) =>
    newSteps.map(([revision, print]) => [number, revision, print] as const),
  )
  await client.query(
    `INSERT INTO step (signal_number, revision, fingerprint)
    SELECT * FROM unnest($1::bigint[], $2::int[], $3::text[])`,
    [0, 1, 2].map((i) => steps.map((step) => step[i])),
  )
}

const addTo = async (
  client: PoolClient,
  table: 'daily_count' | 'monthly_count',
  time: 'day' | 'month',
  changes: readonly Change[],
) => {
  if (changes.length === 0) return
  const column = (i: number) => changes.map(({ key }) => key[i])
  await client.query(
    `INSERT INTO ${table} (site, page_number, dimension, ${time}, value, clarity, invited, repeated, signals)
    SELECT * FROM unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::text[], $6::text[],
      $7::int[], $8::int[], $9::int[])
    ON CONFLICT (site, page_number, dimension, ${time}, value, clarity, invited, repeated)
    DO UPDATE SET signals = ${table}.signals + excluded.signals`,
    [...[0, 1, 2, 3, 4, 5, 6, 7].map(column), changes.map(({ by }) => by)],
  )
}

const addTotals = async (client: PoolClient, totals: Changes['totals']) => {
  if (totals.length === 0) return
  await client.query(
    `INSERT INTO total_count (dimension, day, value, clarity, invited, repeated, signals)
    SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::int[], $6::int[], $7::int[])
    ON CONFLICT (dimension, day, value, clarity, invited, repeated)
    DO UPDATE SET signals = total_count.signals + excluded.signals`,
    [...[0, 1, 2, 3, 4, 5].map((i) => totals.map(({ key }) => key[i])), totals.map(({ by }) => by)],
  )
}

const addTexts = async (client: PoolClient, texts: Changes['texts']) => {
  if (texts.length === 0) return
  await client.query(
    `INSERT INTO text_count (half, site, what, signals)
    SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::int[])
    ON CONFLICT (half, site, what) DO UPDATE SET signals = text_count.signals + excluded.signals`,
    [...[0, 1, 2].map((i) => texts.map(({ key }) => key[i])), texts.map(({ by }) => by)],
  )
}

export const writeCounts = async (client: PoolClient, { days, totals, months, texts }: Changes) => {
  await addTo(client, 'daily_count', 'day', days)
  await addTo(client, 'monthly_count', 'month', months)
  await addTotals(client, totals)
  await addTexts(client, texts)
}
