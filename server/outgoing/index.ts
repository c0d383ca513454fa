/** All that goes out by itself: to subscribers, and to staff. */
import type { Store } from '../../store/store.ts'
import type { SiteDirectory } from '../../worker/deps.ts'
import { alerting } from './alerts.ts'
import { sendDigests } from './digests.ts'
import { remindKeepers } from './reminders.ts'
import { subscribers, tellErasures } from './subscribers.ts'

type World = { store: Store; sites: SiteDirectory; now: () => Date; newId: () => string }

export const outgoing = (world: World) => {
  const told = subscribers(world)
  const tellWaves = alerting(world)
  return {
    subscribers: told,
    /** One look; answers how much there was to tell. */
    look: async () =>
      (await tellErasures(world.store, told)) +
      (await sendDigests(world)) +
      (await tellWaves()) +
      (await remindKeepers(world)),
  }
}
