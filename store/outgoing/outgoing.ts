/** What the store keeps of whom we tell things by ourselves: subscribers, staff, and everybody on a page. */
import type { Digest, Notice, PageChange, Subscription } from '../../shared/outgoing.ts'
import type { Place } from '../../shared/rights.ts'
import type { NewDelivery } from '../desk/desk.ts'
import type { Part } from '../reading/part.ts'

export type KeptSubscription = Subscription & {
  /** Sealed with a key that is not in the store. */
  secrets: string
  createdAt: string
}
export type KeptDigest = Digest & {
  /** The id of who asked for it. */
  owner: string
  /** UTC, ISO 8601: what came before this moment was told. */
  sentUntil: string
  createdAt: string
}
export type KeptNotice = Notice & {
  changedAt: string
  changedBy: string
  /** The day, `YYYY-MM-DD`, on which its keeper was last told that it is out of date. */
  remindedOn?: string
}
export type KeptPageChange = PageChange & { createdAt: string; createdBy: string }

/** What is gone, and subscribers do not know yet. */
export type Untold = { id: string; site: string; erasedAt: string }

/** What became of questions that were asked in a period. The first five count each question once. */
export type QuestionTally = {
  /** First answered by the day that was promised, after it, or when none was promised. */
  onTime: number
  late: number
  answered: number
  withheld: number
  waiting: number
  /** Of those that were answered: what citizens said of it. */
  helped: number
  notHelped: number
}

/** What stands on the pages of these places; without it everywhere. */
export type OnPages = {
  site?: string | undefined
  /** A page, or pages that begin so and end in `*`: what has one of these in common with it. */
  page?: string | undefined
  within?: readonly Place[] | undefined
}

export type OutgoingStore = {
  subscriptions: () => Promise<KeptSubscription[]>
  putSubscription: (subscription: KeptSubscription) => Promise<void>
  /** With what still waits for it. */
  removeSubscription: (subscription: string) => Promise<boolean>
  /** Erasures of questions that subscribers do not know of, oldest first. */
  untold: (limit: number) => Promise<Untold[]>
  /** Once for each id, whoever else is at it. */
  tell: (id: string, deliveries: readonly NewDelivery[]) => Promise<boolean>

  digests: (owner?: string) => Promise<KeptDigest[]>
  putDigest: (digest: KeptDigest) => Promise<void>
  removeDigest: (digest: string) => Promise<boolean>
  /** Moves a digest on and sends it, once; false when another server did. */
  sendDigest: (
    digest: Pick<KeptDigest, 'digest' | 'sentUntil'>,
    until: string,
    deliveries: readonly NewDelivery[],
  ) => Promise<boolean>

  /** The latest change first. */
  notices: (filter?: OnPages, part?: Part) => Promise<KeptNotice[]>
  /** Those of a site whose day is not before `today` and that stand on this page: on it alone, or on all that begin so. */
  noticesOn: (site: string, url: string, today: string) => Promise<KeptNotice[]>
  putNotice: (notice: KeptNotice) => Promise<void>
  removeNotice: (notice: string) => Promise<boolean>
  /** Says on a day that its keeper is told; false when another server did. */
  remind: (
    notice: Pick<KeptNotice, 'notice' | 'remindedOn'>,
    day: string,
    deliveries: readonly NewDelivery[],
  ) => Promise<boolean>

  /** Oldest day first; both days included. */
  pageChanges: (
    filter: OnPages & { from?: string | undefined; to?: string | undefined },
    part?: Part,
  ) => Promise<KeptPageChange[]>
  putPageChange: (change: KeptPageChange) => Promise<void>
  removePageChange: (change: string) => Promise<boolean>

  /** Questions of a site that were received on these days, both included. */
  questionTally: (site: string, from: string, to: string) => Promise<QuestionTally>
  /** The latest public answers of a site, given on these days. */
  publicAnswersOf: (
    site: string,
    from: string,
    to: string,
    limit: number,
  ) => Promise<{ question: string; text: string; language: string; url: string; at: string }[]>
}
