/** Who is asking: a token, or somebody of staff. Looked up at each request, so that taking away works at once. */
import { dayIn } from '../shared/days.ts'
import type { Place } from '../shared/rights.ts'
import type { Site } from '../shared/site.ts'
import { ROLE_SCOPES, type Role, SCOPES, type Scope } from '../shared/words.ts'
import type { KeptPerson, Sharer, Store, Token } from '../store/store.ts'

export type Who = {
  /** Tells them from others, also when they are called the same. */
  id: string
  /** How the audit log calls them. */
  label: string
  scopes: readonly Scope[]
  roles?: readonly Role[]
  /** Everywhere without it. */
  reach?: readonly Place[]
  /** Of a partner's token: whose events it hands in, and it does nothing else. */
  eventSources?: readonly string[]
  /** Of a link to share: who made it, and it opens numbers alone. */
  share?: Sharer
  /** The last day on which that link was used before. */
  usedOn?: string
  /** When what they showed ends; null when it does not. */
  expiresAt: string | null
}

export const mayDo = ({ scopes }: Pick<Who, 'scopes'>, scope: Scope) =>
  scopes.includes(scope) || scopes.includes('admin')

/** The id of a token by the beginning of its digest, as tokens are listed. */
export const nameOfToken = (name: string) => `token ${name}`
/** Back from such an id. */
export const nameIn = (id: string) => id.slice(nameOfToken('').length)

/** As what somebody reads. A token has no roles: one that may do everything reads as an admin, others as nobody. */
export const rolesOf = ({ roles, scopes }: Pick<Who, 'roles' | 'scopes'>): readonly Role[] =>
  roles ?? (scopes.includes('admin') ? ['admin'] : [])

/** A token that was taken back, or whose time is over. */
export const hasEnded = ({ expiresAt, revokedAt }: Token, now: Date) =>
  Boolean(revokedAt) || (expiresAt !== null && expiresAt <= now.toISOString())

export const whoHasToken = async (
  store: Store,
  digest: string,
  now: Date,
): Promise<Who | undefined> => {
  const token = await store.findToken(digest)
  if (!token || hasEnded(token, now)) return undefined
  if (token.share && !(await sharerMayStill(store, token, now))) return undefined
  return { id: nameOfToken(digest.slice(0, 12)), ...token }
}

/** Who made something that lives on without them, as they are now; undefined when they are no more. */
export const whoMade = async (
  store: Store,
  id: string,
  now: Date,
): Promise<Pick<Who, 'scopes' | 'reach'> | undefined> => {
  const [kind, name = ''] = id.split(' ')
  if (kind === 'person') {
    const person = await store.findPerson(name)
    return person && whoIs(person)
  }
  const token = (await store.tokens()).find((one) => one.name === name)
  return token && !hasEnded(token, now) ? token : undefined
}

export const whoIs = (
  { person, name, email, roles, reach }: KeptPerson,
  expiresAt: string | null = null,
): Who => ({
  id: `person ${person}`,
  label: `${name} <${email}>`,
  scopes: SCOPES.filter((scope) => roles.some((role) => ROLE_SCOPES[role].includes(scope))),
  roles,
  ...(reach ? { reach } : {}),
  expiresAt,
})

/** Whether a page of a site lies in one of the places; as the store says it of signals. */
export const isWithin = (places: readonly Place[], site: Site, url: string) =>
  places.some((place) => {
    if ('organisation' in place) return place.organisation === site.organisation
    if (place.site !== site.site) return false
    const { page } = place
    return (
      page === undefined || (page.endsWith('*') ? url.startsWith(page.slice(0, -1)) : url === page)
    )
  })

/**
 * The places that somebody may read: their own, and what others granted to their organisations. Undefined is
 * everywhere.
 */
export const placesOf = async (
  { store, now }: { store: Store; now: () => Date },
  { reach }: Pick<Who, 'reach'>,
): Promise<readonly Place[] | undefined> => {
  if (!reach) return undefined
  const organisations = new Set(
    reach.map((place) => ('organisation' in place ? place.organisation : '')),
  )
  const today = dayIn(now())
  const granted = (await store.grants()).filter(
    ({ organisation, until }) =>
      organisations.has(organisation) && (until === undefined || until >= today),
  )
  return [...reach, ...granted.map(({ site, page }) => (page ? { site, page } : { site }))]
}

/** Whether all of a place, one page or pages that begin so, lies in what is somebody's own; grants do not count. */
export const holds = (reach: readonly Place[] | undefined, site: Site, page?: string) =>
  !reach ||
  reach.some((place) => {
    if ('organisation' in place) return place.organisation === site.organisation
    if (place.site !== site.site) return false
    if (place.page === undefined || place.page === page) return true
    const begin = place.page.endsWith('*') ? place.page.slice(0, -1) : undefined
    return begin !== undefined && page?.startsWith(begin) === true
  })

/** A link ends with the right of who made it to share this place. */
const sharerMayStill = async (
  store: Store,
  { share, reach }: Pick<Who, 'share' | 'reach'>,
  now: Date,
) => {
  const sharer = share && (await whoMade(store, share.by, now))
  const [place] = reach ?? []
  if (!sharer || !mayDo(sharer, 'publish') || !place || !('site' in place)) return false
  const site = (await store.sites()).find((one) => one.site === place.site)
  return site !== undefined && holds(sharer.reach, site, place.page)
}
