/**
 * The store's promise: what every engine must do, in words that say nothing about SQL. One contract
 * suite (`test/store/contract.ts`) holds every engine to it.
 */
import type { Outcome, Received } from '../shared/kept.ts'
import type { Entry, PlacedSignal } from '../shared/signal.ts'
import type { Site } from '../shared/site.ts'
import type { Clarity, Scope } from '../shared/words.ts'
import type { SignalFilter, SignalRow } from './signal-row.ts'

/** An entry whose postcode has become a region. */
export type PlacedEntry = Omit<Entry, 'signal'> & { signal: PlacedSignal }

export type PageRequest = {
  /** Rows after this cursor; from the beginning when absent. */
  after?: string | undefined
  limit: number
  /** `oldest` change first is the order for pulling, `newest` for reading. */
  order?: 'oldest' | 'newest' | undefined
}

/** Dimensions of which daily counts are kept, each crossed with clarity. */
export const COUNTED = [
  'all',
  'reason',
  'channel',
  'language',
  'source',
  'region',
  'lifeEvent',
] as const
export type Counted = (typeof COUNTED)[number]

export type CountFilter = {
  site?: string | undefined
  organisation?: string | undefined
  /** A page address, or a prefix of one that ends in `*`. */
  page?: string | undefined
  /** First and last day, UTC, `YYYY-MM-DD`, both included. */
  from?: string | undefined
  to?: string | undefined
  /** Only who was asked by us, or only who came of their own accord. */
  invited?: boolean | undefined
  /** `distinct` leaves out signals whose words somebody else had already sent. */
  votes?: 'raw' | 'distinct' | undefined
}
export type CountGroup = 'day' | 'site' | 'page'
export type CountRow = {
  day?: string
  site?: string
  page?: string
  value?: string
  counts: Record<Clarity | 'unsaid', number>
  /** How many of them were invited, and how many repeated words that were there already. */
  invited: number
  repeated: number
}

export type Token = { label: string; scopes: Scope[]; createdAt: string; expiresAt: string | null }

export type Store = {
  /** Resolves when all are durable. Outcomes are in the order of the entries. Safe to repeat. */
  append: (entries: readonly PlacedEntry[]) => Promise<Outcome[]>
  signals: (filter: SignalFilter, page: PageRequest) => Promise<SignalRow[]>
  /** Counts of one dimension, in groups; quarantined signals are not in them. */
  counts: (
    dimension: Counted,
    by: readonly CountGroup[],
    filter: CountFilter,
  ) => Promise<CountRow[]>
  sites: () => Promise<Site[]>
  putSite: (site: Site) => Promise<void>
  findToken: (digest: string) => Promise<Token | undefined>
  putToken: (digest: string, token: Token) => Promise<void>
  findReceipt: (digest: string) => Promise<Received | undefined>
  /** Sealed contact of one signal, as it came from the browser. */
  contact: (id: string) => Promise<string | undefined>
  /** Rejects when the store cannot write. */
  ready: () => Promise<void>
  /** Writes out what waits, then lets go of the files. */
  close: () => Promise<void>
}
