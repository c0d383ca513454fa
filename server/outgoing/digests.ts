/** When a summary is due, and of which days it is. */
import { AMSTERDAM, dayIn, daysAfter, wallTime, weekdayOf } from '../../shared/days.ts'
import type { KeptDigest } from '../../store/outgoing/outgoing.ts'
import type { Store } from '../../store/store.ts'
import { mayStill } from './may-still.ts'
import { toStaff } from './to-staff.ts'

/** Milliseconds in which what comes in together is told together. */
const INSTANT_MS = 15 * 60_000
/** Nobody reads a summary before this hour. */
const HOUR = '07:00'
const MONDAY = 1

/** Whether it is time; by the clock of the desks. */
export const isDue = ({ every, sentUntil }: Pick<KeptDigest, 'every' | 'sentUntil'>, now: Date) => {
  const last = new Date(sentUntil)
  if (every === 'instant') return now.getTime() - last.getTime() >= INSTANT_MS
  const today = dayIn(now)
  const sinceMonday = (weekdayOf(today) - MONDAY + 7) % 7
  const day = every === 'daily' ? today : daysAfter(today, -sinceMonday)
  const due = `${day}T${HOUR}`
  return wallTime(now, AMSTERDAM) >= due && wallTime(last, AMSTERDAM) < due
}

type World = { store: Store; now: () => Date; newId: () => string }

/** Sends what is due, once whichever server does it. Answers how many. */
export const sendDigests = async ({ store, now, newId }: World) => {
  let sent = 0
  for (const digest of await store.digests()) {
    if (!isDue(digest, now())) continue
    if (!(await mayStill(store, digest, now()))) {
      await store.removeDigest(digest.digest)
      continue
    }
    const until = now().toISOString()
    const body = { kind: 'digest', from: digest.sentUntil, until }
    const delivery = toStaff(digest.digest, body, { newId, createdAt: until })
    if (await store.sendDigest(digest, until, [delivery])) sent++
  }
  return sent
}
