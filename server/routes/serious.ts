import { Hono } from 'hono'
import { SeriousQuery } from '../../shared/api/heard-queries.ts'
import type { SignalRow } from '../../store/signal-row.ts'
import { checkQuery } from '../../worker/read-json.ts'
import { seriousIn } from '../heard/serious.ts'
import { noted } from '../noted.ts'
import { may, type SignedIn, type SignInDeps } from '../sign-in.ts'
import { placesOf, rolesOf } from '../who.ts'

/** Signals read at once. */
const BATCH = 250

/** `GET /v1/serious`: what is rare and cannot wait, newest first, of the signals that whoever asks may read. */
export const serious = (deps: SignInDeps) =>
  new Hono<SignedIn>().get('/', may(deps, 'text'), checkQuery(SeriousQuery), async (c) => {
    const { limit, read: readMax, after, ...asked } = c.req.valid('query')
    const who = c.get('who')
    const within = await placesOf(deps, who)
    const filter = { ...asked, within, seenBy: rolesOf(who), withWords: true }
    await noted(deps, c, 'read')
    const rows = []
    let read = 0
    let next: string | null | undefined = after
    for (let last = false; !last && read < readMax && rows.length < limit; ) {
      const page: SignalRow[] = await deps.store.signals(filter, {
        ...{ after: next ?? undefined, limit: BATCH, order: 'newest' },
      })
      last = page.length < BATCH
      for (const signal of page) {
        if (rows.length === limit || read === readMax) {
          last = false
          break
        }
        read++
        next = signal.cursor
        const texts = seriousIn(signal)
        if (texts.length === 0) continue
        const { id, site, page: at, language, receivedAt } = signal
        rows.push({ id, site, page: at.url, language, receivedAt, texts })
      }
      if (last) next = null
      // Citizens are answered between two batches.
      await new Promise((resolve) => setImmediate(resolve))
    }
    return c.json({ rows, read, next: next ?? null })
  })
