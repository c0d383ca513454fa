/** Whoever asked for a summary may have lost the right to it since: then it ends. */
import { isIn } from '../../shared/rights.ts'
import type { KeptDigest } from '../../store/outgoing/outgoing.ts'
import type { Store } from '../../store/store.ts'
import { mayDo, whoMade } from '../who.ts'

export const mayStill = async (
  store: Store,
  { owner, site }: Pick<KeptDigest, 'owner' | 'site'>,
  now: Date,
) => {
  const who = await whoMade(store, owner, now)
  if (!who || !mayDo(who, 'text')) return false
  const found = (await store.sites()).find((one) => one.site === site)
  // A summary is of a whole site: who may read some pages of it gets none.
  const whole = who.reach?.filter((place) => !('page' in place && place.page))
  return found !== undefined && (!whole || isIn(found, whole))
}
