import { type Context, Hono } from 'hono'
import { BODY_BYTES_MAX } from '../../shared/limits.ts'
import { refuse } from '../../shared/problem.ts'
import { Signal } from '../../shared/signal.ts'
import type { Site } from '../../shared/site.ts'
import { PUBLIC_SOURCES } from '../../shared/words.ts'
import { WORK_HEADER } from '../../shared/work.ts'
import { addWorkingDays } from '../../shared/working-days.ts'
import { admit } from '../admit.ts'
import { cleanSignal } from '../clean.ts'
import type { Deps } from '../deps.ts'
import { bodyBytes, checkJson, mediaType } from '../read-json.ts'
import { quarantineReasons } from '../suspicion.ts'

/** The public speaks for itself: other sources are brought in by staff. */
export const PublicSignal = Signal.refine(
  ({ source }) => source === undefined || (PUBLIC_SOURCES as readonly string[]).includes(source),
  { path: ['source'], error: 'not a source for the public' },
)

/** Seconds after which a site that takes more than its share may come again. */
const CROWDED_SECONDS = 5

/** What we promise in return: the day by which an answer comes, when one was asked for. */
const receiptFor = (signal: Signal, site: Site, now: Date) => {
  const wantsAnswer = signal.question && signal.question.channel !== 'none'
  if (!wantsAnswer || !site.replyWithinDays) return undefined
  return { channel: signal.question?.channel, replyBy: addWorkingDays(now, site.replyWithinDays) }
}

/** `POST /v1/signals`: admit, clean, hand over. 202 means: it is safe, not: it has arrived. */
export const signals = ({ sites, outbox, now, tick, log, limit, fair, work, addressOf }: Deps) => {
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
      const site = admit({
        site: await sites.get(signal.site),
        siteKey: signal.site,
        origin: c.req.header('Origin'),
        page: signal.page.url,
        ownHost: () => new URL(c.req.url).host,
      })
      if (!fair(site.site)) refuse({ code: 'too_many', retryAfterSeconds: CROWDED_SECONDS })
      const wait = limit(site.site, addressOf(c))
      if (wait > 0) await doWork(c, signal, wait)
      const quarantine = quarantineReasons({
        signal,
        hasOrigin: c.req.header('Origin') !== undefined,
      })
      const receivedAt = now()
      const started = tick()
      const clean = cleanSignal(signal)
      const cleaned = tick()
      const outcome = await outbox.append({
        signal: clean,
        receivedAt: receivedAt.toISOString(),
        quarantine,
      })
      if (outcome === 'conflict') refuse({ code: 'revision_conflict' })
      log({
        event: 'accepted',
        requestId: c.get('requestId'),
        site: site.site,
        outcome,
        quarantined: quarantine.length > 0,
        redactionMs: cleaned - started,
        commitMs: tick() - cleaned,
      })
      const receipt = receiptFor(signal, site, receivedAt)
      return c.json(
        { id: signal.id, revision: signal.revision, ...(receipt ? { receipt } : {}) },
        202,
      )
    },
  )
}
