/** Every text of the operator's room. A missing one does not compile. */
import type { Sink } from '../../shared/delivery.ts'
import type { Audited, ErasureReason } from '../../shared/kept.ts'
import type { EventType } from '../../shared/outgoing.ts'
import type { Role, Scope } from '../../shared/words.ts'
import type { KeeperView } from '../filters.ts'

type Named = { name: string; means: string }

export type KeeperTexts = {
  viewsLabel: string
  views: Record<KeeperView, string>
  undo: string
  close: string
  ratherNot: string
  copy: string
  copied: string
  copyByHand: string
  onceWhy: string
  onceDone: string
  wrong: { fields: string; notSetUp: string; gone: string; notAllowed: string }
  /** What the server calls a member, as the form does. */
  members: Record<string, string>
  scopes: Record<Scope, Named>
  roles: Record<Role, Named>
  events: Record<EventType, string>
  reach: {
    everywhere: string
    legend: string
    hint: string
    find: string
    organisation: string
    site: string
    admin: string
  }
  health: {
    at: string
    again: string
    verdict: Record<'good' | 'asks' | 'bad', string>
    means: Record<'good' | 'asks', string>
    why: Record<string, string>
    whyOther: string
    disk: string
    diskEnough: string
    diskLittle: string
    database: string
    databaseIs: string
    oldest: string
    nothingWaits: string
    oldestFine: string
    oldestLong: string
    backup: string
    backupNever: string
    backupOld: string
    ago: string
    deliveries: string
    deliveriesWhy: string
    noDeliveries: string
    sink: Record<Sink, string>
    waiting: string
    since: string
    parked: string
    whyParked: string
    noReason: string
    tried: string
    replay: string
    replayed: string
    edges: string
    edgesWhy: string
    noEdges: string
    edgeLast: string
    edgeWaited: string
    edgeTaken: string
    edgeRefused: string
    edgeReplay: string
    edgeCommand: string
  }
  tokens: {
    intro: string
    working: string
    none: string
    ended: string
    make: string
    makeGo: string
    labelHint: string
    daysHint: string
    madeTitle: string
    allScopes: string
    until: string
    noEnd: string
    revokedOn: string
    revoke: string
    revokeYes: string
    /** Of the token that somebody is signed in with. */
    revokeMine: string
    revoked: string
  }
  people: {
    intro: string
    /** No colleague can sign in yet. */
    noProvider: string
    listed: string
    title: string
    none: string
    invite: string
    inviteGo: string
    invited: string
    emailHint: string
    signedIn: string
    neverSignedIn: string
    change: string
    save: string
    changed: string
    backAsWas: string
    remove: string
    removeMe: string
    removed: string
  }
  grants: {
    title: string
    hint: string
    none: string
    reads: string
    wholeSite: string
    until: string
    noEnd: string
    make: string
    makeGo: string
    organisationHint: string
    pageHint: string
    untilHint: string
    given: string
    takeBack: string
    takenBack: string
  }
  links: {
    intro: string
    title: string
    hint: string
    none: string
    allEvents: string
    make: string
    makeGo: string
    urlHint: string
    eventsHint: string
    madeTitle: string
    renew: string
    renewYes: string
    end: string
    endYes: string
    ended: string
  }
  log: {
    intro: string
    title: string
    action: string
    anyAction: string
    actions: Record<Audited, string>
    /** After a name: what they did. */
    did: Record<Audited, string>
    actor: string
    search: string
    none: string
    older: string
    check: string
    checkWhy: string
    checkGo: string
    checking: string
    sinceHint: string
    whole: string
    wholeMeans: string
    head: string
    keepHead: string
    broken: string
    brokenAt: string
    missing: string
    whatNow: string
  }
  keeping: {
    intro: string
    days: string
    backup: string
    backupNone: string
    backupLast: string
    backupHow: string
    backupCommand: string
    retention: string
    retentionWhy: string
    noRetention: string
    destroyed: string
    issues: string
    erased: string
    erasedWhy: string
    noErased: string
    reasons: Record<ErasureReason, string>
  }
  quarantine: {
    intro: string
    none: string
    because: string
    decided: string
    reasons: Record<string, string>
    let: string
    keep: string
    letOut: string
    kept: string
    back: string
    more: string
  }
}
