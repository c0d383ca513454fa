/** Destroys what has been kept long enough, and writes down how much. */
import type { Store } from '../store/store.ts'

const DAY_MS = 86_400_000
/** Signals that are looked up at once. */
const BATCH = 500

export type RetentionDays = {
  /** Days that words are kept; after that only the counts are. */
  text: number
  /** Days that sealed contact details are kept at most. */
  contact: number
}

/** Answers how much was destroyed; undefined when another server is at it. */
export const retain = async (store: Store, now: Date, days: RetentionDays) => {
  const before = (count: number) => new Date(now.getTime() - count * DAY_MS).toISOString()
  const at = now.toISOString()
  const destroyed = { signals: 0, contacts: 0 }
  const elected = await store.once('retention', async () => {
    destroyed.contacts = await store.destroyContacts(before(days.contact))
    for (;;) {
      const ids = await store.receivedBefore(before(days.text), BATCH)
      if (ids.length === 0) break
      for (const id of ids) if (await store.erase(id, 'retention', at)) destroyed.signals++
    }
    const { signals, contacts } = destroyed
    if (signals + contacts === 0) return
    await store.scrub()
    const object = `retention: ${signals} signals before ${before(days.text)}, ${contacts} contacts before ${before(days.contact)}`
    await store.audit({ at, actor: 'retention', action: 'erase', object })
  })
  return elected ? destroyed : undefined
}

/** Looks every few hours; what is done is done by whichever server is first. Answers how to stop. */
export const keepRetaining = (
  store: Store,
  now: () => Date,
  days: RetentionDays,
  onError: (error: Error) => void,
) => {
  const look = () => {
    retain(store, now(), days).catch(onError)
  }
  const timer = setInterval(look, 6 * 3_600_000)
  // Not at once: a start is busy enough.
  const first = setTimeout(look, 60_000)
  timer.unref()
  first.unref()
  return () => {
    clearInterval(timer)
    clearTimeout(first)
  }
}
