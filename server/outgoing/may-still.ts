/** Whoever asked for a summary may have lost the right to it since: then it ends. */
import { isIn } from '../../shared/rights.ts'
import type { KeptDigest } from '../../store/outgoing/outgoing.ts'
import type { Store } from '../../store/store.ts'
import { mayDo, type Who, whoIs } from '../who.ts'

/** Undefined when they are no more, or their token has ended. */
const whoNow = async (
  store: Store,
  owner: string,
  now: Date,
): Promise<Pick<Who, 'scopes' | 'reach'> | undefined> => {
  const [kind, name = ''] = owner.split(' ')
  if (kind === 'person') {
    const person = await store.findPerson(name)
    return person && whoIs(person)
  }
  const token = (await store.tokens()).find((one) => one.name === name)
  const ended = token?.revokedAt || (token?.expiresAt && token.expiresAt <= now.toISOString())
  return ended ? undefined : token
}

export const mayStill = async (
  store: Store,
  { owner, site }: Pick<KeptDigest, 'owner' | 'site'>,
  now: Date,
) => {
  const who = await whoNow(store, owner, now)
  if (!who || !mayDo(who, 'text')) return false
  const found = (await store.sites()).find((one) => one.site === site)
  // A summary is of a whole site: who may read some pages of it gets none.
  const whole = who.reach?.filter((place) => !('page' in place && place.page))
  return found !== undefined && (!whole || isIn(found, whole))
}
