/** What a citizen sees and does by their code, asked of the central server by an edge that has no store of its own. */
import type { Followed } from '../shared/kept.ts'
import type { OnPage, Outcomes } from '../shared/outcomes.ts'
import { refuse } from '../shared/problem.ts'
import type { Deps } from './deps.ts'
import { sendViews } from './seen.ts'

type Options = { store: string; token: string; fetch: (request: Request) => Promise<Response> }

const AWAY = { code: 'store_unreachable', retryAfterSeconds: 60 } as const

export const remoteReceipts = ({
  store,
  token,
  fetch,
}: Options): Required<Pick<Deps, 'receipts' | 'onPage' | 'outcomes'>> & {
  sendViews: ReturnType<typeof sendViews>
} => {
  const ask = (path: string, body?: unknown) =>
    fetch(
      new Request(`${store}/v1/intake/${path}`, {
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      }),
    ).catch(() => refuse(AWAY))
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
    onPage: async (site, url) => {
      const query = new URLSearchParams({ site, url })
      const answer = await ask(`page?${query}`)
      // A page without its answers is better than no page.
      return answer.ok ? answer.json<OnPage>() : { answers: [], notices: [] }
    },
    outcomes: async (site, period) => {
      const query = period === undefined ? '' : `?${new URLSearchParams({ period })}`
      const answer = await ask(`outcomes/${site}${query}`)
      if (answer.status === 404) return undefined
      return answer.ok ? answer.json<Outcomes>() : refuse(AWAY)
    },
  }
}
