/** All that the edge needs of the world. Entries hand it in; tests hand in arrays and maps. */
import type { Context } from 'hono'
import type { CitizenAction } from '../shared/desk.ts'
import type { Seen } from '../shared/heard.ts'
import type { Followed, Outcome } from '../shared/kept.ts'
import type { OnPage, Outcomes } from '../shared/outcomes.ts'
import type { Period } from '../shared/period.ts'
import type { Entry } from '../shared/signal.ts'
import type { Site } from '../shared/site.ts'
import type { FairShare } from './fair-share.ts'
import type { Limit } from './limit.ts'
import type { Parked, Sizes } from './outbox/table.ts'
import type { ProofOfWork } from './proof-of-work.ts'

export type Outbox = {
  /**
   * Resolves when the entry is durable, so that 202 may be said.
   * Rejects with a `Refusal` (`outbox_full`, `store_unreachable`) when it is not.
   */
  append: (entry: Entry) => Promise<Outcome>
  /** Rejects when nothing can be accepted. */
  ready: () => Promise<void>
}

/** The sites that this edge serves. Answers from memory; how it is kept fresh is its own affair. */
export type SiteDirectory = {
  get: (site: string) => Promise<Site | undefined>
  all: () => Promise<readonly Site[]>
}

/** What is written to the log. No member can hold what a citizen wrote. */
export type LogEvent =
  | {
      event: 'accepted'
      requestId: string
      site: string
      outcome: Outcome
      quarantined: boolean
      /** Milliseconds that redaction took, and that it took to be durable. */
      redactionMs: number
      commitMs: number
    }
  | {
      event: 'refused'
      requestId: string
      status: number
      code: string
      site?: string
      host?: string
    }
  | { event: 'failed'; requestId: string; error: string }

/** The outbox as its operator sees it; on Workers all shards of all sites together. */
export type Outboxes = {
  /** Who has it may look and replay. */
  token: string
  look: () => Promise<Sizes & { entries: Parked[] }>
  /** Gives what is parked another chance; answers how many. */
  replay: () => Promise<number>
}

export type Deps = {
  /** Whom to tell about a weakness: `mailto:` or `https:`. */
  securityContact?: string | undefined
  sites: SiteDirectory
  outbox: Outbox
  now: () => Date
  /** Milliseconds on a clock that only goes forward, for durations. */
  tick: () => number
  /** Seconds that this address must wait before another signal for this site; 0 for none. */
  limit: Limit
  /** Whether a site may have one more signal now, when others wait too. */
  fair: FairShare
  /** What lets an address go on above its share. */
  work: ProofOfWork
  /** The address that asks, for the limit alone; '' when it cannot be told. Never written down. */
  addressOf: (c: Context) => string
  log: (event: LogEvent) => void
  /** What a citizen may see and do by the digest of their receipt; absent where no store is at hand. */
  receipts?: {
    look: (digest: string) => Promise<Followed | undefined>
    /** False when there is nothing under this digest. */
    act: (digest: string, action: CitizenAction) => Promise<boolean>
  }
  /** What everybody may read on a page, newest first; absent where no store is at hand. */
  onPage?: (site: string, url: string) => Promise<OnPage>
  /** What was heard and done; undefined when there is no such site. */
  outcomes?: (site: string, period?: Period) => Promise<Outcomes | undefined>
  /** Adds one sampled view of a page to the sums; lost where nobody keeps any. */
  seen?: (view: Seen) => void | Promise<void>
  /** What waits and what is parked here; absent where signals go straight into the store. */
  outboxes?: Outboxes
  /** A built file of the widget, by its path under `/`; `undefined` when there is none. */
  asset: (path: string, request: Request) => Promise<Response | undefined>
}
