import { type Context, Hono } from 'hono'
import { BODY_BYTES_MAX } from '../../shared/limits.ts'
import { refuse } from '../../shared/problem.ts'
import { Signal } from '../../shared/signal.ts'
import { PUBLIC_SOURCES } from '../../shared/words.ts'
import { WORK_HEADER } from '../../shared/work.ts'
import { acceptSignal } from '../accept.ts'
import type { Deps } from '../deps.ts'
import { bodyBytes, checkJson, mediaType } from '../read-json.ts'

/** The public speaks for itself: other sources are brought in by staff. */
export const PublicSignal = Signal.refine(
  ({ source }) => source === undefined || (PUBLIC_SOURCES as readonly string[]).includes(source),
  { path: ['source'], error: 'not a source for the public' },
)

/** `POST /v1/signals`: admit, clean, hand over. 202 means: it is safe, not: it has arrived. */
export const signals = (deps: Deps) => {
  const { limit, work, addressOf } = deps
  const accept = acceptSignal(deps)
  /** Above its share an address is asked for work; without it, or above twice its share, it must wait. */
  const doWork = async (c: Context, { site, id, revision }: Signal, wait: number) => {
    const step = { site, id, revision }
    const solved = c.req.header(WORK_HEADER)
    if (solved === undefined || !(await work.verify(solved, step))) {
      const challenge = await work.challenge(step)
      refuse({ code: 'too_many', retryAfterSeconds: wait, challenge })
    }
    const longer = limit(site, addressOf(c), true)
    if (longer > 0) refuse({ code: 'too_many', retryAfterSeconds: longer })
  }

  return new Hono<{ Variables: { requestId: string } }>().post(
    '/',
    mediaType('application/json'),
    bodyBytes(BODY_BYTES_MAX),
    checkJson(PublicSignal, 'signal_invalid'),
    async (c) => {
      const signal = c.req.valid('json')
      const { receipt } = await accept(c, signal, {
        origin: c.req.header('Origin'),
        aboveShare: (wait) => doWork(c, signal, wait),
      })
      return c.json(
        { id: signal.id, revision: signal.revision, ...(receipt ? { receipt } : {}) },
        202,
      )
    },
  )
}
