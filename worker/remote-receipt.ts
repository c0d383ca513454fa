/** Looks a receipt up at the central server, for an edge that has no store of its own. */

import type { Received } from '../shared/kept.ts'
import { refuse } from '../shared/problem.ts'
import type { Deps } from './deps.ts'

type Options = { store: string; token: string; fetch: (request: Request) => Promise<Response> }

const AWAY = { code: 'store_unreachable', retryAfterSeconds: 60 } as const

export const remoteReceipt =
  ({ store, token, fetch }: Options): NonNullable<Deps['findReceipt']> =>
  async (digest) => {
    const request = new Request(`${store}/v1/intake/receipts/${digest}`, {
      headers: { Authorization: `Bearer ${token}` },
    })
    const answer = await fetch(request).catch(() => refuse(AWAY))
    if (answer.status === 404) return undefined
    return answer.ok ? answer.json<Received>() : refuse(AWAY)
  }
