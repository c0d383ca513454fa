/** Of which sites somebody may read and change what belongs to a whole site. */
import type { Context } from 'hono'
import { refuse } from '../../shared/problem.ts'
import { isIn } from '../../shared/rights.ts'
import type { SignedIn, SignInDeps } from '../sign-in.ts'
import { placesOf } from '../who.ts'

type Deps = Pick<SignInDeps, 'store' | 'now'>

/** Sites that are somebody's own, were granted to them, or of which they may read some pages. */
export const ownSites = async (deps: Deps, c: Context<SignedIn>) => {
  const places = await placesOf(deps, c.get('who'))
  const sites = await deps.store.sites()
  return places ? sites.filter((site) => isIn(site, places)) : sites
}

/** Refuses with the member when who may see only some places would speak for an organisation that has none of them. */
export const speaksFor = async (deps: Deps, c: Context<SignedIn>, organisation: string) => {
  const { reach } = c.get('who')
  const sites = await deps.store.sites()
  const theirs = reach?.map((place) =>
    'organisation' in place
      ? place.organisation
      : sites.find(({ site }) => site === place.site)?.organisation,
  )
  if (!theirs || theirs.includes(organisation)) return
  const errors = [{ member: 'organisation', error: 'not an organisation of yours' }]
  refuse({ code: 'body_invalid', errors })
}

/**
 * Refuses with the member when this site is not theirs to speak for: what was granted may be read, and no more.
 * Answers the site.
 */
export const ownSite = async (deps: Deps, c: Context<SignedIn>, site: string) => {
  const { reach } = c.get('who')
  const found = (await deps.store.sites()).find((one) => one.site === site)
  const whole = reach?.filter((place) => !('page' in place && place.page))
  if (found && (!whole || isIn(found, whole))) return found
  const errors = [{ member: 'site', error: 'not a site of yours' }]
  return refuse({ code: 'body_invalid', errors })
}
