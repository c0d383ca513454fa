import { Hono } from 'hono'
import { Refusal } from '../../shared/problem.ts'
import type { EdgeWatch } from '../edges.ts'
import type { RetentionDays } from '../retention.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'

type Deps = SignInDeps & {
  /** Rejects when what is sent cannot be kept; a `Refusal` says why. */
  ready: () => Promise<void>
  freeBytes: () => number
  /** Bytes of room below which it is not ready. */
  roomMin: number
  retention?: RetentionDays | undefined
  edges: Pick<EdgeWatch, 'all'>
}

/** `GET /v1/health`: what whoever runs it looks at first. `/readyz` says the first of it to machines, `/metrics` counts. */
export const health = ({ ready, freeBytes, roomMin, retention, edges, ...deps }: Deps) => {
  const { store } = deps
  const whyNot = () =>
    ready().then(
      () => null,
      (error) => (error instanceof Refusal ? error.problem.code : 'store_unreachable'),
    )
  return new Hono<SignedIn>().get('/', may(deps, 'admin'), async (c) => {
    const [why, bytes, deliveries, backups] = await Promise.all([
      whyNot(),
      store.size(),
      store.deliverySums(),
      store.auditTrail(0, 1, { action: 'backup', order: 'newest' }),
    ])
    const [backup] = backups.map(({ at, object }) => ({ at, what: object }))
    return c.json({
      at: deps.now().toISOString(),
      ready: why === null,
      why,
      disk: { freeBytes: freeBytes(), leastBytes: roomMin },
      database: { bytes },
      deliveries,
      edges: edges.all(),
      backup: backup ?? null,
      retention: retention ?? null,
    })
  })
}
