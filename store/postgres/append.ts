/**
 * Writing signals: one transaction for a whole batch, in a handful of statements. Whoever appends holds the
 * counter's row, so that servers take turns and changes become visible in the order of their numbers.
 */
import type { Pool, PoolClient } from 'pg'
import { fingerprint } from '../../shared/fingerprint.ts'
import type { Outcome } from '../../shared/kept.ts'
import { type Columns, stepOnto } from '../columns.ts'
import { countChanges } from '../daily-counts.ts'
import type { PlacedEntry } from '../store.ts'
import { findErased, findPages, findSignals, pageKey } from './find.ts'
import { likenessOfBatch } from './likeness.ts'
import { inTransaction } from './pool.ts'
import { tallyAround } from './tally.ts'
import { forgetPartitions, makePartitions, writeBatch, writeCounts } from './write.ts'

type Numbers = { signal_number: number; changed: number; page_number: number }
export type Row = Columns & Numbers

/** One signal of a batch, from what the database has to what it shall have. */
export type State = {
  number: number
  /** As it is at this point of the batch; absent until its first step is counted. */
  row?: Row
  url: string
  sealed: string | undefined
  sealedAt: string
  /** Fingerprint of each accepted revision; those of this batch apart. */
  steps: Map<number, string>
  newSteps: [revision: number, print: string][]
  /** Not yet in the database. */
  fresh: boolean
  touched: boolean
}

/** One accepted step: which signal it changes, and into what. */
type Step = { state: State; columns: Columns; url: string }

/** Merges the batch in memory, in order. Nothing here needs the database. */
const mergeBatch = (
  batch: readonly PlacedEntry[],
  states: Map<string, State>,
  erased: ReadonlySet<string>,
  nextNumber: () => number,
) => {
  const steps: Step[] = []
  const merged = new Map<State, Columns>()
  const outcomes = batch.map((entry): Outcome => {
    const { id, site, revision } = entry.signal
    const print = fingerprint(entry.signal)
    if (erased.has(id)) return 'known'
    const known = states.get(id)
    const before = known && (merged.get(known) ?? known.row)
    if (known && before) {
      if (before.site !== site) return 'conflict'
      const had = known.steps.get(revision)
      if (had !== undefined) return had === print ? 'known' : 'conflict'
    }
    const { url, sealed, columns } = stepOnto(
      entry,
      known && before && { row: before, url: known.url, sealed: known.sealed },
    )
    const state: State = known ?? {
      number: nextNumber(),
      url,
      sealed: undefined,
      sealedAt: entry.receivedAt,
      steps: new Map(),
      newSteps: [],
      fresh: true,
      touched: false,
    }
    if (sealed !== state.sealed) state.sealedAt = entry.receivedAt
    Object.assign(state, { url, sealed, touched: true })
    state.steps.set(revision, print)
    state.newSteps.push([revision, print])
    states.set(id, state)
    merged.set(state, columns)
    steps.push({ state, columns, url })
    return 'stored'
  })
  return { outcomes, steps }
}

const appendBatch = async (client: PoolClient, batch: readonly PlacedEntry[]) => {
  const { rows } = await client.query('SELECT last_number, last_change FROM counter FOR UPDATE')
  const { last_number = 0, last_change = 0 } = rows[0] as Record<string, number>
  let number = last_number
  let changed = last_change
  const states = await findSignals(client, batch)
  const erased = await findErased(client, batch)
  const { outcomes, steps } = mergeBatch(batch, states, erased, () => {
    number += 1
    return number
  })
  if (steps.length === 0) return outcomes
  const pages = await findPages(
    client,
    steps.map(({ columns, url }) => [columns.site, url]),
  )
  const counts = countChanges()
  const likeness = await likenessOfBatch(client, steps, states, counts)
  for (const { state, columns, url } of steps) {
    const before = state.row
    if (before) counts.count(before, before.page_number, -1)
    const repeated =
      before?.likeness === columns.likeness
        ? (before?.repeated ?? 0)
        : await likeness.move(before, columns.likeness)
    const page_number = pages.get(pageKey(columns.site, url)) ?? 0
    changed += 1
    state.row = { ...columns, repeated, page_number, changed, signal_number: state.number }
    counts.count(state.row, page_number, 1)
  }
  const touched = [...states.values()].filter((state) => state.touched)
  await makePartitions(client, touched)
  // No run has seen a signal that is new.
  const known = touched.flatMap(({ fresh, row }) => (fresh || !row ? [] : [row.id]))
  await tallyAround(client, known, () => writeBatch(client, touched))
  await likeness.write()
  await writeCounts(client, counts.all())
  const days = new Set(steps.map(({ columns }) => columns.received_at.slice(0, 10)))
  await client.query(
    'INSERT INTO daily_change SELECT unnest($1::text[]), $2 ON CONFLICT DO NOTHING',
    [[...days], last_change],
  )
  await client.query('UPDATE counter SET last_number = $1, last_change = $2', [number, changed])
  return outcomes
}

/** Answers for each entry in order; nothing of the batch is there when it rejects. */
export const appendTo = (pool: Pool) => (batch: readonly PlacedEntry[]) =>
  inTransaction(pool, (client) =>
    appendBatch(client, batch).catch((error) => {
      forgetPartitions(client)
      throw error
    }),
  )
