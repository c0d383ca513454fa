/** What a citizen sees and does by their code, asked of the central server by an edge that has no store of its own. */
import type { Followed } from '../shared/kept.ts'
import type { OnPage, Outcomes } from '../shared/outcomes.ts'
import { refuse } from '../shared/problem.ts'
import type { Deps } from './deps.ts'
import { keptBriefly } from './kept-briefly.ts'
import { sendViews } from './seen.ts'

type Options = {
  store: string
  token: string
  fetch: (request: Request) => Promise<Response>
  now: () => number
}

/** Milliseconds for which what stands on a page is not asked for again, and that we wait for it. */
const FRESH_MS = 60_000
const PATIENCE_MS = 2_000
/** Pages of which it is kept. */
const PAGES_MAX = 2_000
const NOTHING: OnPage = { answers: [], notices: [] }

const AWAY = { code: 'store_unreachable', retryAfterSeconds: 60 } as const

export const remoteReceipts = ({
  store,
  token,
  fetch,
  now,
}: Options): Required<Pick<Deps, 'receipts' | 'onPage' | 'outcomes'>> & {
  sendViews: ReturnType<typeof sendViews>
} => {
  const ask = (path: string, body?: unknown, signal?: AbortSignal) =>
    fetch(
      new Request(`${store}/v1/intake/${path}`, {
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        ...(signal ? { signal } : {}),
        ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      }),
    ).catch(() => refuse(AWAY))
  const onPage = keptBriefly(
    async (query) => {
      try {
        const answer = await ask(`page?${query}`, undefined, AbortSignal.timeout(PATIENCE_MS))
        return answer.ok ? await answer.json<OnPage>() : NOTHING
      } catch {
        // A page without its answers is better than no page.
        return NOTHING
      }
    },
    { now, freshMs: FRESH_MS, max: PAGES_MAX },
  )
  return {
    sendViews: sendViews(ask),
    receipts: {
      look: async (digest) => {
        const answer = await ask(`receipts/${digest}`)
        if (answer.status === 404) return undefined
        return answer.ok ? answer.json<Followed>() : refuse(AWAY)
      },
      act: async (digest, action) => {
        const answer = await ask(`receipts/${digest}/actions`, action)
        if (answer.status === 404) return false
        if (answer.status === 409) return refuse({ code: 'question_moved' })
        return answer.ok || refuse(AWAY)
      },
    },
    onPage: (site, url) => onPage(new URLSearchParams({ site, url }).toString()),
    outcomes: async (site, period) => {
      const query = period === undefined ? '' : `?${new URLSearchParams({ period })}`
      const answer = await ask(`outcomes/${site}${query}`)
      if (answer.status === 404) return undefined
      return answer.ok ? answer.json<Outcomes>() : refuse(AWAY)
    },
  }
}
