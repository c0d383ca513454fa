/** The sites, as the central server last told them: an edge goes on when that server is away. */
import { Site } from '../shared/site.ts'

/** What was told, and when it was last asked for, in milliseconds since 1970. */
export type Told = { at: number; sites: Site[] }

/** Milliseconds after which a change to a site is seen here. */
const FRESH_MS = 30_000
/** Milliseconds that we wait for an answer: long when we know nothing, short when we can go on. */
const PATIENCE_MS = 10_000
const HASTE_MS = 2_000

type Options = {
  /** Address of the central server, without a slash at the end. */
  store: string
  token: string
  fetch: (request: Request) => Promise<Response>
  now: () => number
  read: () => Promise<Told | undefined>
  write: (told: Told) => Promise<void>
}

/** Rejects only when the server is away and has never told us anything. */
export const toldSites = async ({
  store,
  token,
  fetch,
  now,
  read,
  write,
}: Options): Promise<Site[]> => {
  const kept = await read()
  if (kept && now() - kept.at < FRESH_MS) return kept.sites
  try {
    const answer = await fetch(
      new Request(`${store}/v1/intake/sites`, {
        headers: { Authorization: `Bearer ${token}` },
        signal: AbortSignal.timeout(kept ? HASTE_MS : PATIENCE_MS),
      }),
    )
    if (!answer.ok) throw new Error(`the store answered ${answer.status}`)
    const sites = Site.array().parse(await answer.json())
    await write({ at: now(), sites })
    return sites
  } catch (error) {
    if (!kept) throw error
    // Ask again after the same while, not at every request.
    await write({ ...kept, at: now() })
    return kept.sites
  }
}
