/**
 * Group commit: many waiting writers, one durable write. The price of a safe answer (an fsync) is paid
 * once for all that wait for it, so that being careful costs a busy server nothing.
 */

export type GroupCommit<Item, Result> = {
  /** Resolves when the item is durable; rejects with `full()` when too many already wait. */
  append: (item: Item) => Promise<Result>
  /** Items that wait for a commit. */
  waiting: () => number
  /** Resolves when nothing waits any more. */
  drained: () => Promise<void>
}

type Options<Item, Result> = {
  /** Writes a batch durably, all or nothing, and answers for each item in order. */
  commit: (batch: readonly Item[]) => readonly Result[] | Promise<readonly Result[]>
  /** Runs the next flush soon: `setImmediate`, so that all requests of one tick share a commit. */
  schedule: (flush: () => void) => void
  /** Items in one commit. */
  batchMax: number
  /** Items that may wait; more is refused at once rather than promised. */
  queueMax: number
  full: () => Error
  /** Whether a failed batch is tried item by item, because one of them may be to blame. */
  oneToBlame: (error: unknown) => boolean
}

type Waiting<Item, Result> = {
  item: Item
  resolve: (result: Result) => void
  reject: (error: unknown) => void
}

export const groupCommit = <Item, Result>(
  options: Options<Item, Result>,
): GroupCommit<Item, Result> => {
  const { commit, schedule, batchMax, queueMax, full, oneToBlame } = options
  let queue: Waiting<Item, Result>[] = []
  let flushing = false
  let drainers: (() => void)[] = []

  const settle = async (batch: Waiting<Item, Result>[]): Promise<void> => {
    try {
      const results = await commit(batch.map(({ item }) => item))
      batch.forEach(({ resolve }, i) => {
        resolve(results[i] as Result)
      })
    } catch (error) {
      if (batch.length === 1 || !oneToBlame(error)) {
        for (const { reject } of batch) reject(error)
        return
      }
      // Halve until the culprit stands alone: the others must not pay for it.
      const half = batch.length >> 1
      await settle(batch.slice(0, half))
      await settle(batch.slice(half))
    }
  }

  const flush = async () => {
    const batch = queue.slice(0, batchMax)
    queue = queue.slice(batch.length)
    await settle(batch)
    if (queue.length > 0) return schedule(flush)
    flushing = false
    for (const drained of drainers) drained()
    drainers = []
  }

  return {
    append: (item) =>
      new Promise((resolve, reject) => {
        if (queue.length >= queueMax) return reject(full())
        queue.push({ item, resolve, reject })
        if (flushing) return
        flushing = true
        schedule(flush)
      }),
    waiting: () => queue.length,
    drained: () =>
      flushing ? new Promise((resolve) => drainers.push(resolve)) : Promise.resolve(),
  }
}
