/**
 * Tells later pages of this site that something is kept. To look into a storage holds up the page, on every
 * view; to ask for a mark does not. Browsers have this on pages with encryption, which the law asks of
 * governments (Besluit beveiligde verbinding met overheidswebsites en -webapplicaties, 2023). Elsewhere nothing
 * comes back on a later page: the text stays on the screen that it was written on.
 */
const DAY_MS = 86_400_000
const PATH = '/helder-kept/'

export type Marker = ReturnType<typeof marker>

/** One entry for each signal that is kept, with the time since when: tabs do not know of each other's. */
export const marker = (key: string, caches: () => CacheStorage, now: () => number) => {
  let last: Promise<unknown> = Promise.resolve()
  /** One after the other. Storage may be blocked, full or not there: then there is no mark. */
  const change = (use: (cache: Cache) => Promise<unknown>, make = false) => {
    last = last
      .then(async () => {
        if (!make && !(await caches().has(key))) return
        const cache = await caches().open(key)
        await use(cache)
        if ((await cache.keys()).length === 0) await caches().delete(key)
      })
      .catch(() => {})
    return last
  }
  return {
    /** `at`: since when it is kept, in milliseconds since 1970. */
    set: (id: string, at: number) =>
      change((cache) => cache.put(PATH + id, new Response(String(at))), true),
    clear: (id: string) => change((cache) => cache.delete(PATH + id)),
    /** Takes away the marks of what was kept for a day, also by tabs that are no more. */
    tidy: () =>
      change(async (cache) => {
        for (const request of await cache.keys()) {
          const at = Number(await (await cache.match(request))?.text())
          if (now() - at >= DAY_MS) await cache.delete(request)
        }
      }),
  }
}
