/** The outbox of an edge on Node: on disk before 202 is said, handed over as soon as the store takes it. */
import { groupCommit } from '../../shared/group-commit.ts'
import { Refusal } from '../../shared/problem.ts'
import type { Entry } from '../../shared/signal.ts'
import { isDiskFull } from '../../store/sqlite/disk.ts'
import { openDurable } from '../../store/sqlite/open.ts'
import type { Outbox } from '../../worker/deps.ts'
import { backOff, handOver, type Send } from '../../worker/outbox/hand-over.ts'
import { outboxTable, type Put } from '../../worker/outbox/table.ts'
import { sqlOf } from './sql.ts'

/** Bytes of bodies that may wait: some ten million taps, or a long outage of the store. */
const BYTES_MAX = 4_000_000_000
const BATCH_MAX = 500
const QUEUE_MAX = 10_000
const FULL_SECONDS = 30

type Options = {
  file: string
  send: Send
  now: () => Date
  random: () => number
  bytesMax?: number
}

const full = () => new Refusal({ code: 'outbox_full', retryAfterSeconds: FULL_SECONDS })

export const openOutbox = ({ file, send, now, random, bytesMax = BYTES_MAX }: Options) => {
  const db = openDurable(file)
  const sql = sqlOf(db)
  const table = outboxTable({ sql, bytesMax })
  const drain = handOver({ table, send, now })
  let timer: NodeJS.Timeout | undefined
  let draining: Promise<void> | undefined
  let closed = false

  /** One hand-over at a time; after a failure we come back later, and later still, for as long as it takes. */
  const wake = (failures = 0) => {
    if (draining || closed) return
    clearTimeout(timer)
    timer = undefined
    draining = drain()
      .then(() => 0)
      .catch(() => failures + 1)
      .then((failed) => {
        draining = undefined
        if (closed || (failed === 0 && table.next(1).length === 0)) return
        timer = setTimeout(() => wake(failed), backOff(failed, random))
      })
  }

  const commits = groupCommit<Entry, Put>({
    commit: (batch) => table.put(batch),
    schedule: setImmediate,
    batchMax: BATCH_MAX,
    queueMax: QUEUE_MAX,
    full,
    oneToBlame: (error) => !isDiskFull(error),
  })

  const outbox: Outbox = {
    append: async (entry) => {
      const put = await commits.append(entry).catch((error) => {
        throw isDiskFull(error) ? full() : error
      })
      if (put === 'full') throw full()
      if (put === 'stored' && !timer) wake()
      return put
    },
    ready: async () => {
      if (table.full()) throw full()
      db.transaction(() => {}).immediate()
    },
  }
  wake()
  return {
    ...outbox,
    sizes: table.sizes,
    parked: table.parked,
    /** Gives parked entries another chance. */
    replay: () => {
      const count = table.replay()
      wake()
      return count
    },
    /** For what else the edge keeps on this disk. */
    sql,
    close: async () => {
      await commits.drained()
      closed = true
      clearTimeout(timer)
      await draining
      db.close()
    },
  }
}
