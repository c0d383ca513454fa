/** Which pages may send signals for which site. */
import { type Problem, refuse } from '../shared/problem.ts'
import type { Site } from '../shared/site.ts'
import { hostOf } from '../shared/text.ts'

const matches = (host: string, allowed: string) =>
  allowed.startsWith('*.')
    ? host.endsWith(allowed.slice(1)) && host.length > allowed.length - 1
    : host === allowed

/** Whether a page on `host` may carry the widget of this site; `ownHost` tells the host we answer on. */
export const allowsHost = (site: Site, host: string, ownHost: () => string) =>
  host !== '' &&
  (site.hosts.some((allowed) => matches(host, allowed)) || (site.ownHost && host === ownHost()))

type Asking = {
  site: Site | undefined
  siteKey: string
  /** The `Origin` header; browsers send it with every cross-site POST, also under no-referrer. */
  origin: string | undefined
  /** The address of the page, from the signal. */
  page: string
  /** The host we answer on; asked for only when a site lives there. */
  ownHost: () => string
}

/** Returns the site when this page may speak for it. What exactly was refused stays in the log. */
export const admit = ({ site, siteKey, origin, page, ownHost }: Asking): Site => {
  const no = (problem: Problem): never => refuse(problem)
  if (!site || site.closed) return no({ code: 'site_unknown', site: siteKey })
  if (origin !== undefined && !allowsHost(site, hostOf(origin), ownHost)) {
    return no({ code: 'origin_refused', site: siteKey, origin: hostOf(origin) })
  }
  const host = hostOf(page)
  if (!allowsHost(site, host, ownHost)) return no({ code: 'page_refused', site: siteKey, host })
  return site
}
