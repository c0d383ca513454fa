/** The sites, kept in memory for the edge: read from the store, and again when somebody changes one. */
import type { Site } from '../shared/site.ts'
import type { Store } from '../store/store.ts'
import type { SiteDirectory } from '../worker/deps.ts'

/** Milliseconds after which another process's change is seen. */
const FRESH_MS = 10_000

export const siteDirectory = (
  store: Store,
  now: () => Date,
): SiteDirectory & { changed: () => void } => {
  let kept: Promise<Map<string, Site>> | undefined
  let readAt = 0
  const read = () => {
    const at = now().getTime()
    if (!kept || at - readAt > FRESH_MS) {
      const before = kept
      readAt = at
      kept = store
        .sites()
        .then((sites) => new Map(sites.map((site) => [site.site, site])))
        // What we knew is better than nothing while the store cannot be read.
        .catch((error) => before ?? Promise.reject(error))
    }
    return kept
  }
  return {
    get: async (site) => (await read()).get(site),
    all: async () => [...(await read()).values()],
    /** Somebody changed a site here: the next who asks hears of it. */
    changed: () => {
      readAt = 0
    },
  }
}
