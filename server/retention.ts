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

/** Days after its question was handled that somebody's contact is kept, for when they come back on it. */
const HANDLED_DAYS = 30

/** Answers how much was destroyed; undefined when another server is at it. */
export const retain = async (store: Store, now: Date, days: RetentionDays) => {
  const before = (count: number) => new Date(now.getTime() - count * DAY_MS).toISOString()
  const at = now.toISOString()
  const destroyed = { signals: 0, contacts: 0 }
  const elected = await store.once('retention', async () => {
    destroyed.contacts =
      (await store.destroyContacts(before(days.contact))) +
      (await store.destroyHandledContacts(before(HANDLED_DAYS)))
    for (;;) {
      const ids = await store.receivedBefore(before(days.text), BATCH)
      if (ids.length === 0) break
      for (const id of ids) if (await store.erase(id, 'retention', at)) destroyed.signals++
    }
    const issues = await store.destroyIssues(before(days.text))
    if (issues > 0) {
      const object = `retention: ${issues} issues closed before ${before(days.text)}`
      await store.audit({ at, actor: 'retention', action: 'erase', object })
    }
    const { signals, contacts } = destroyed
    // Citizens who took something back since yesterday did not wait for it to be rewritten.
    const takenBack = (await store.erasures(before(1), 1)).length
    if (signals + contacts + takenBack > 0) await store.scrub()
    if (signals + contacts === 0) return
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
