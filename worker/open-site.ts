/** The site that a page or a widget asks for. */
import { refuse } from '../shared/problem.ts'
import type { Site } from '../shared/site.ts'
import type { SiteDirectory } from './deps.ts'

/** Refuses as not found what we do not know and what is closed: the outside cannot tell which. */
export const openSite = async (sites: SiteDirectory, key: string): Promise<Site> => {
  const site = await sites.get(key)
  return site && !site.closed ? site : refuse({ code: 'not_found' })
}
