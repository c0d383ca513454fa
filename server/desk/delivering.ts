/** Brings what is on its way to whom it is for, by whichever server is first, until it has arrived. */
import { type Deliver, type Delivery, NeverTaken, type Sink } from '../../shared/delivery.ts'
import type { Store } from '../../store/store.ts'

const BATCH = 20
/** Milliseconds between two looks; whoever adds something looks at once. */
const EVERY_MS = 5_000

export type Sinks = Partial<Record<Sink, Deliver>>

type World = {
  store: Store
  now: () => Date
  sinks: Sinks
  /** When to try again, as a moment: by how often it was tried, and by what the receiver asked. */
  nextTry: (attempts: number, now: Date, retryAfterSeconds?: number) => Date
  /** Something will never be taken. May be told twice of the same. */
  onParked: (delivery: Delivery) => Promise<void>
  onError: (error: Error) => void
}

export const delivering = ({ store, now, sinks, nextTry, onParked, onError }: World) => {
  const deliver = async (delivery: Delivery) => {
    const sink = sinks[delivery.sink]
    try {
      if (!sink) throw new Error(`no ${delivery.sink} is set up`)
      await sink(delivery, (progress) => store.saveProgress(delivery.delivery, progress))
      await store.settleDelivery(delivery.delivery, { arrived: true })
    } catch (caught) {
      const error = caught as Error & { retryAfterSeconds?: number }
      if (error instanceof NeverTaken) {
        // Before it is set apart: when this cannot be done now, it is tried again with the delivery.
        await onParked(delivery)
        await store.settleDelivery(delivery.delivery, { parked: true, error: error.message })
        return
      }
      const nextAt = nextTry(delivery.attempts, now(), error.retryAfterSeconds).toISOString()
      await store.settleDelivery(delivery.delivery, { nextAt, error: error.message })
    }
  }
  /** Everything that may be tried now. */
  const look = async () => {
    await store.once('deliver', async () => {
      for (;;) {
        const due = await store.dueDeliveries(now().toISOString(), BATCH)
        // Each for another target or signal: none waits for a slow receiver of another.
        await Promise.all(due.map(deliver))
        if (due.length < BATCH) return
      }
    })
  }
  let looking = Promise.resolve()
  const lookSoon = () => {
    looking = looking.then(look).catch(onError)
    return looking
  }
  const timer = setInterval(lookSoon, EVERY_MS)
  timer.unref()
  return {
    lookSoon,
    /** Resolves when what was begun is done. */
    stop: () => {
      clearInterval(timer)
      return looking
    },
  }
}
