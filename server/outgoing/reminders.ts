/** A notice whose day has passed promises what is not true any more: who keeps it hears so until it is mended. */
import { dayIn, daysAfter } from '../../shared/days.ts'
import type { Store } from '../../store/store.ts'
import { toStaff } from './to-staff.ts'

/** Days between two reminders. */
const EVERY_DAYS = 7

type World = { store: Store; now: () => Date; newId: () => string }

/** Answers how many keepers were told. */
export const remindKeepers = async ({ store, now, newId }: World) => {
  const today = dayIn(now())
  let told = 0
  for (const notice of await store.notices()) {
    const { remindedOn, moreOn, keeper } = notice
    if (!keeper || moreOn >= today) continue
    if (remindedOn && daysAfter(remindedOn, EVERY_DAYS) > today) continue
    const createdAt = now().toISOString()
    const delivery = toStaff(notice.notice, { kind: 'notice' }, { newId, createdAt })
    if (await store.remind(notice, today, [delivery])) told++
  }
  return told
}
