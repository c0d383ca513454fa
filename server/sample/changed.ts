/** What was done to the demo page because of what people said, so that the try-out shows how that is told. */
import { randomUUID } from 'node:crypto'
import { dayIn, daysAfter } from '../../shared/days.ts'
import type { Store } from '../../store/store.ts'

/** By how many days ago. */
const CHANGES = [
  [80, 'De bedragen staan nu in een tabel, met een voorbeeld erbij.'],
  [35, 'We leggen uit wat een verzamelinkomen is en waar u het vindt.'],
] as const

export const changeSamples = async (store: Store, now: Date, origin: string) => {
  for (const [ago, what] of CHANGES) {
    await store.putPageChange({
      ...{ change: randomUUID(), site: 'demo', page: `${origin}/demo`, what },
      ...{ day: daysAfter(dayIn(now), -ago), createdAt: now.toISOString(), createdBy: 'Voorbeeld' },
    })
  }
}
