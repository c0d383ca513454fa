/** A signal as it is read back: what was said, with when and where it was kept. */
import type { Place } from '../shared/rights.ts'
import type { Signal } from '../shared/signal.ts'
import type { Clarity, Role } from '../shared/words.ts'

export type SignalRow = Omit<
  Signal,
  'postcode4' | 'trap' | 'took' | 'receipt' | 'source' | 'question'
> & {
  question?: {
    text: string
    channel: string
    moments?: string[]
    language?: string
    /** Whether contact details were left. They are kept apart, sealed, under a right of their own. */
    reachable: boolean
  }
  region?: string
  source: string
  /** Shown to these roles alone. */
  restricted?: Role[]
  receivedAt: string
  updatedAt: string
  quarantine: string[]
  /** Signals with the same words, this one included; absent without words. */
  alike?: { group: string; count: number }
  /** Where a pull goes on from: everything that is new or changed after this row. */
  cursor: string
}

export type SignalFilter = {
  id?: string | undefined
  /** Only what lies in one of these; without it everywhere. */
  within?: readonly Place[] | undefined
  /** The roles of who reads. What is restricted shows to one of its own roles alone; without any, to nobody. */
  seenBy?: readonly Role[] | undefined
  site?: string | undefined
  organisation?: string | undefined
  /** A page address, or a prefix of one that ends in `*`. */
  page?: string | undefined
  /** First and last moment of arrival, UTC, both included: a day or a moment. */
  from?: string | undefined
  to?: string | undefined
  clarity?: Clarity | undefined
  reason?: string | undefined
  channel?: string | undefined
  language?: string | undefined
  source?: string | undefined
  region?: string | undefined
  lifeEvent?: string | undefined
  theme?: string | undefined
  invited?: boolean | undefined
  /** Words that must all be there, in any form and language; `belasting*` for a beginning. */
  q?: string | undefined
  /** Signals with words in them: a message, a question or an offer. */
  withWords?: boolean | undefined
  quarantine?: 'exclude' | 'include' | 'only' | undefined
}
