/** Many people at once: posts signals and remembers which were acknowledged. Bounded, on loopback. */
import { randomUUID } from 'node:crypto'

type Options = {
  origin: string
  count: number
  atOnce: number
  page: string
  text?: (n: number) => string
  /** Who asks, for a server that trusts loopback as its proxy. */
  address?: string
}

/** Ids that got 202, and how every other answer was counted by status (0: no answer). */
export const flood = async ({ origin, count, atOnce, page, text, address }: Options) => {
  const acknowledged: string[] = []
  const others: Record<number, number> = {}
  let next = 0
  const person = async () => {
    while (next < count) {
      const n = next++
      const id = randomUUID()
      const message = text ? { message: text(n) } : {}
      const status = await fetch(`${origin}/v1/signals`, {
        method: 'POST',
        body: JSON.stringify({ id, site: 'demo', page: { url: page }, clarity: 'no', ...message }),
        headers: {
          'Content-Type': 'application/json',
          ...(address ? { 'X-Forwarded-For': address } : {}),
        },
        signal: AbortSignal.timeout(10_000),
      }).then(
        async (response) => {
          await response.arrayBuffer().catch(() => {})
          return response.status
        },
        () => 0,
      )
      if (status === 202) acknowledged.push(id)
      else others[status] = (others[status] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, person))
  return { acknowledged, others }
}

/** Every id in a store, through the front door, as often as it is there. */
export const storedIds = async (staff: (path: string) => Promise<Response>) => {
  const ids: string[] = []
  let path: string | undefined = '/v1/signals?limit=1000&quarantine=include'
  while (path) {
    const response = await staff(path)
    ids.push(...((await response.json()) as { id: string }[]).map(({ id }) => id))
    path = /<([^>]+)>; rel="next"/.exec(response.headers.get('Link') ?? '')?.[1]
  }
  return ids
}
