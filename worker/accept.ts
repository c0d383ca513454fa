/** What happens to every signal from the public, however it came in. Effects are handed in. */
import type { Context } from 'hono'
import { refuse } from '../shared/problem.ts'
import type { Signal } from '../shared/signal.ts'
import type { Site } from '../shared/site.ts'
import { promisedDay } from '../shared/working-days.ts'
import { admit } from './admit.ts'
import { cleanSignal } from './clean.ts'
import type { Deps } from './deps.ts'
import { quarantineReasons } from './suspicion.ts'

/** Seconds after which a site that takes more than its share may come again. */
const CROWDED_SECONDS = 5

/** What we promise in return: the day by which an answer comes, when one was asked for. */
export const receiptFor = (signal: Signal, site: Site, now: Date) => {
  const wantsAnswer = signal.question && signal.question.channel !== 'none'
  const replyBy = wantsAnswer ? promisedDay(site, now) : undefined
  return replyBy === undefined ? undefined : { channel: signal.question?.channel, replyBy }
}

type Door = {
  /** The `Origin` header, unless it is our own form that asks. */
  origin: string | undefined
  /** Our own form speaks for every site, also about itself. */
  ownForm?: boolean
  /** What an address above its share can do; without it, it must wait. */
  aboveShare?: (wait: number) => Promise<void>
}

/** Admit, clean, hand over. Rejects with a `Refusal`; what it answers is durable. */
export const acceptSignal =
  ({ sites, outbox, now, tick, log, limit, fair, addressOf }: Deps) =>
  async (c: Context, signal: Signal, { origin, ownForm = false, aboveShare }: Door) => {
    const known = await sites.get(signal.site)
    const site = admit({
      site: known && ownForm ? { ...known, ownHost: true } : known,
      siteKey: signal.site,
      origin,
      page: signal.page.url,
      ownHost: () => new URL(c.req.url).host,
    })
    if (!fair(site.site)) refuse({ code: 'too_many', retryAfterSeconds: CROWDED_SECONDS })
    const wait = limit(site.site, addressOf(c))
    if (wait > 0) {
      if (!aboveShare) refuse({ code: 'too_many', retryAfterSeconds: wait })
      else await aboveShare(wait)
    }
    const quarantine = quarantineReasons({ signal, hasOrigin: origin !== undefined })
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
    return { receipt: receiptFor(signal, site, receivedAt) }
  }
