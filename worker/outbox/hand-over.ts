/**
 * Hands over what waits, oldest first, until nothing waits or the store says no. A good signal is tried
 * for as long as it takes; one that can never be taken is parked at once, so that it holds up no other.
 */
import type { OutboxTable, Waiting } from './table.ts'

/** What the store said of each entry, in order. */
export type Said = { outcome: 'stored' | 'known' | 'conflict' | 'invalid' }

/** The whole hand-over is refused for what is in it, and not for the state of the store. */
export class Indigestible extends Error {}

/** Sends a batch. Throws `Indigestible` for a batch that can never be taken whole, else to try again. */
export type Send = (batch: readonly Waiting[]) => Promise<readonly Said[]>

/** Entries in one hand-over: one transaction of a few milliseconds at the other end. */
const BATCH = 100
/** Milliseconds of the first and of the longest wait after a failure. */
const FIRST_WAIT_MS = 500
const LAST_WAIT_MS = 60_000
/** How long a repeat of what has arrived is still recognised here; after that the store does it. */
const REMEMBER_MS = 24 * 3_600_000

/** Full jitter: any moment up to the doubled wait, so that edges do not return all at once. */
export const backOff = (failures: number, random: () => number) =>
  random() * Math.min(LAST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(failures, 20))

type Options = { table: OutboxTable; send: Send; now: () => Date }

export const handOver = ({ table, send, now }: Options) => {
  const deliver = async (batch: readonly Waiting[]): Promise<void> => {
    let said: readonly Said[]
    try {
      said = await send(batch)
    } catch (error) {
      if (!(error instanceof Indigestible)) throw error
      const [only] = batch
      if (batch.length === 1 && only) {
        table.settle([], [[only.number, error.message]], now().toISOString())
        return
      }
      // One of them spoils the batch: halve until it stands alone.
      const half = batch.length >> 1
      await deliver(batch.slice(0, half))
      await deliver(batch.slice(half))
      return
    }
    const arrived: number[] = []
    const parked: [number, string][] = []
    batch.forEach(({ number }, i) => {
      const outcome = said[i]?.outcome
      if (outcome === 'stored' || outcome === 'known') arrived.push(number)
      else if (outcome) parked.push([number, outcome])
    })
    table.settle(arrived, parked, now().toISOString())
    if (arrived.length + parked.length === 0) throw new Error('the store answered for nothing')
  }

  /** Resolves when nothing waits; rejects when the store could not take it, and nothing is lost. */
  return async (): Promise<void> => {
    for (let batch = table.next(BATCH); batch.length > 0; batch = table.next(BATCH)) {
      await deliver(batch)
    }
    table.forget(new Date(now().getTime() - REMEMBER_MS).toISOString())
  }
}
