/**
 * The store's promise: what every engine must do, in words that say nothing about SQL. One contract
 * suite (`test/store/contract.ts`) holds every engine to it.
 */
import type { Audited, Counted, ErasureReason, Outcome, Received } from '../shared/kept.ts'
import type { Grant, Person, Place } from '../shared/rights.ts'
import type { Entry, PlacedSignal } from '../shared/signal.ts'
import type { Site } from '../shared/site.ts'
import type { Clarity, Scope } from '../shared/words.ts'
import type { DeskStore } from './desk/desk.ts'
import type { HeardStore } from './heard/heard.ts'
import type { OutgoingStore } from './outgoing/outgoing.ts'
import type { Lines } from './reading/lines.ts'
import type { Part } from './reading/part.ts'
import type { ReportStore } from './reports/reports.ts'
import type { SignalFilter, SignalRow } from './signal-row.ts'
import type { ThemeStore } from './themes/themes.ts'

/** An entry whose postcode has become a region. */
export type PlacedEntry = Omit<Entry, 'signal'> & { signal: PlacedSignal }

export type PageRequest = {
  /** Rows after this cursor; from the beginning when absent. */
  after?: string | undefined
  limit: number
  /** `oldest` change first is the order for pulling, `newest` for reading. */
  order?: 'oldest' | 'newest' | undefined
}

/** Only signals with this. By one of these there are counts; with more of them, signals are counted. */
export type Narrowed = Pick<
  SignalFilter,
  'reason' | 'channel' | 'language' | 'source' | 'region' | 'lifeEvent' | 'theme' | 'q' | 'seenBy'
>
export type CountFilter = {
  /** Only what lies in one of these; without it everywhere. */
  within?: readonly Place[] | undefined
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
} & Narrowed
export type CountGroup = 'day' | 'site' | 'organisation' | 'page'
export type CountRow = {
  day?: string
  site?: string
  organisation?: string
  page?: string
  value?: string
  counts: Record<Clarity | 'unsaid', number>
  /** How many of them were invited, and how many repeated words that were there already. */
  invited: number
  repeated: number
}

/** Who made a link to share: their id, to look up what they may by now, and how they were called then. */
export type Sharer = { by: string; label: string }

export type Token = {
  label: string
  scopes: Scope[]
  /** Where; everywhere without it. */
  reach?: Place[]
  /** Of a partner: whose events it hands in, and it does nothing else. */
  eventSources?: string[]
  /** Of a link to share: who made it. It opens numbers alone. */
  share?: Sharer
  /** The last day on which a link to share was used. */
  usedOn?: string
  createdAt: string
  expiresAt: string | null
  /** Refused from this moment on. */
  revokedAt?: string | null
}
/** A token as it is listed: `name` is the beginning of its digest, and tells nobody the token. */
export type ListedToken = Token & { name: string }
/** Those that had ended at a moment, or only those that had not. */
export type TokenFilter = { ended: boolean; at: string }

/** Who somebody is to the provider that answers for them; as in the `iss` and `sub` of OpenID Connect. */
export type Identity = { issuer: string; subject: string }
export type KeptPerson = Person & { createdAt: string; identity?: Identity }

/** What somebody asks again and again: the query of `GET /v1/signals`, under a title. */
export type SavedFilter = {
  filter: string
  /** The id of whose it is. */
  owner: string
  title: string
  query: Record<string, string>
  shared: boolean
  createdAt: string
}

export type Erasure = { id: string; reason: ErasureReason; erasedAt: string }

export type AuditEvent = {
  at: string
  /** The label of the token, or the command line. */
  actor: string
  action: Audited
  /** What was seen or changed: an address with its query, an id, a label. */
  object: string
}
/** `actor`: what their label has in it, whatever the case. */
export type AuditFilter = {
  action?: Audited | undefined
  actor?: string | undefined
  order?: PageRequest['order']
}
export type AuditLine = AuditEvent & { number: number; previous: string; hash: string }

export type Store = DeskStore &
  OutgoingStore &
  ThemeStore &
  HeardStore &
  ReportStore & {
    /** Resolves when all are durable. Outcomes are in the order of the entries. Safe to repeat. */
    append: (entries: readonly PlacedEntry[]) => Promise<Outcome[]>
    signals: (filter: SignalFilter, page: PageRequest) => Promise<SignalRow[]>
    /** The same as lines of JSON in one string, oldest change first. */
    lines: (filter: SignalFilter, page: Pick<PageRequest, 'after' | 'limit'>) => Promise<Lines>
    /** Counts of one dimension, in groups; quarantined signals are not in them. */
    counts: (
      dimension: Counted,
      by: readonly CountGroup[],
      filter: CountFilter,
    ) => Promise<CountRow[]>
    /** By their key; only those in one of these places, or everywhere. */
    sites: (part?: Part, within?: readonly Place[]) => Promise<Site[]>
    putSite: (site: Site) => Promise<void>
    findToken: (digest: string) => Promise<Token | undefined>
    putToken: (digest: string, token: Token) => Promise<void>
    /** The oldest first, then by name. */
    tokens: (part?: Part, filter?: TokenFilter) => Promise<ListedToken[]>
    /** Refuses the token with this name from now on; false when there is none. */
    revokeToken: (name: string, at: string) => Promise<boolean>
    /** Writes down on which day it was last used; once a day is enough. */
    markTokenUsed: (name: string, day: string) => Promise<void>
    /** By their address. */
    people: (part?: Part) => Promise<KeptPerson[]>
    findPerson: (person: string) => Promise<KeptPerson | undefined>
    putPerson: (person: KeptPerson) => Promise<void>
    /** Who this is; at the first sign-in, whoever has this address and has not signed in before. */
    recognise: (identity: Identity, email: string | undefined) => Promise<KeptPerson | undefined>
    removePerson: (person: string) => Promise<boolean>
    grants: () => Promise<Grant[]>
    putGrant: (grant: Grant) => Promise<void>
    removeGrant: (grant: string) => Promise<boolean>
    /** Somebody's own, and what others share. */
    savedFilters: (owner: string) => Promise<SavedFilter[]>
    putSavedFilter: (filter: SavedFilter) => Promise<void>
    removeSavedFilter: (filter: string) => Promise<void>
    findReceipt: (digest: string) => Promise<Received | undefined>
    /** The id of the signal with this receipt. */
    idOfReceipt: (digest: string) => Promise<string | undefined>
    /** Sets a signal apart for these reasons, or lets it out when there are none. False when there is no such signal. */
    quarantine: (id: string, reasons: readonly string[]) => Promise<boolean>
    /**
     * Destroys what somebody said, with their contact and everything that was made from it but the counts.
     * False when there is no such signal. A later step of it is not taken any more.
     */
    erase: (id: string, reason: Erasure['reason'], at: string) => Promise<boolean>
    /** Ids of signals received before a moment, oldest first. */
    receivedBefore: (before: string, limit: number) => Promise<string[]>
    /** Destroys contact details left before a moment; answers how many. */
    destroyContacts: (before: string) => Promise<number>
    /** Does work that only one server may do at a time; answers false when another is at it. */
    once: (job: string, work: () => Promise<void>) => Promise<boolean>
    /** What was destroyed since a moment, on the sites of these places or everywhere, oldest first unless asked. */
    erasures: (
      since: string,
      limit: number,
      within?: readonly Place[],
      order?: PageRequest['order'],
    ) => Promise<Erasure[]>
    /** Rewrites what still holds traces of the destroyed: search index, log of writes. Takes seconds on a large store. */
    scrub: () => Promise<void>
    audit: (event: AuditEvent) => Promise<void>
    /**
     * Lines of the audit log, oldest first, after a number; `newest` first, those before it. 0 is from the beginning,
     * or from the end. Only the oldest first and without a filter do they form a chain.
     */
    auditTrail: (after: number, limit: number, filter?: AuditFilter) => Promise<AuditLine[]>
    /** Sealed contact of one signal, as it came from the browser. */
    contact: (id: string) => Promise<string | undefined>
    /** Bytes that the database takes on its disk. */
    size: () => Promise<number>
    /** Rejects when the store cannot write. */
    ready: () => Promise<void>
    /** Writes out what waits, then lets go of the files. */
    close: () => Promise<void>
  }
