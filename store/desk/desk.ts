/** What the store promises of questions as work, for every engine. */
import type { Delivery, Sink } from '../../shared/delivery.ts'
import type {
  Action,
  Answer,
  Proposal,
  PublicAnswer,
  QuestionEvent,
  QuestionState,
} from '../../shared/desk.ts'
import type { Place } from '../../shared/rights.ts'
import type { IssueRow, IssueStore } from './issue-store.ts'

/** A question as a desk sees it. */
export type QuestionRow = {
  id: string
  site: string
  organisation: string
  team?: string
  state: QuestionState
  /** The id and the name of who has claimed it. */
  claimedBy?: string
  claimedName?: string
  /** The day that was promised, `YYYY-MM-DD`. */
  due?: string
  receivedAt: string
  changedAt: string
  version: number
  text: string
  message?: string
  channel: string
  moments?: string[]
  /** The language in which an answer is wanted, else that of the person. */
  language: string
  page: { url: string; title?: string }
  lifeEvent?: string
  region?: string
  /** Whether contact details are there still. */
  reachable: boolean
  /** How often it was tried to call. */
  attempts: number
  /** What it is part of, with who speaks about that. */
  issue?: Pick<IssueRow, 'issue' | 'title' | 'state' | 'spokesperson'>
}

export type QuestionFilter = {
  within?: readonly Place[] | undefined
  /** Besides those within: what this person is to speak about. */
  orSpokenBy?: string | undefined
  issue?: string | undefined
  /** Only of issues that this person speaks about. */
  spokenBy?: string | undefined
  id?: string | undefined
  states?: readonly QuestionState[] | undefined
  site?: string | undefined
  organisation?: string | undefined
  team?: string | undefined
  channel?: string | undefined
  /** Only what was promised before this day. */
  dueBefore?: string | undefined
  /** Only what this person has claimed. */
  claimedBy?: string | undefined
  /** Only what was answered by letter, and is not in the post yet. */
  toPost?: boolean | undefined
}
/** By day of promise, oldest first; what has no promise comes last. `skip` rows after the cursor `after` are left out. */
export type QuestionPage = {
  limit: number
  skip?: number | undefined
  after?: string | undefined
  /** Instead by when they arrived, the newest first. */
  newest?: boolean | undefined
}

/** A signal that asks something and is at no desk yet. */
export type Unopened = {
  id: string
  signalNumber: number
  changed: number
  site: string
  receivedAt: string
  url: string
  title?: string
  text: string
  channel: string
  moments?: string[]
  language?: string
  lifeEvent?: string
  region?: string
}
/** Where a question begins. */
export type Opening = Pick<Unopened, 'id' | 'signalNumber' | 'site' | 'receivedAt'> & {
  organisation: string
  team?: string | undefined
  due?: string | undefined
  /** Who must hear of it. */
  deliveries?: readonly NewDelivery[] | undefined
}

/** One step of a question: what it is after it, the line of its history, and what comes of it. */
export type QuestionMove = {
  id: string
  /** The version that it is based on: when the question has moved on since, nothing happens. */
  version: number
  state: QuestionState
  organisation?: string | undefined
  team?: string | null | undefined
  /** A new promise. */
  due?: string | undefined
  /** Who has it from now on: null is nobody, undefined whoever had it. */
  claim?: { by: string; name: string } | null | undefined
  /** The issue that it comes to, which must be open; null takes it out of its issue. */
  issue?: string | null | undefined
  /**
   * On whom it depends; looked at together with the version. `spokesperson`: who must speak about its issue.
   * `unlessOther`: nothing happens when it is in an open issue about which somebody else than this person speaks.
   */
  needs?: { spokesperson: string } | { unlessOther: string } | undefined
  event: Omit<QuestionEvent, 'number' | 'action'> & { action: Action }
  /** What waits for the spokesperson from now on; null when nothing does. */
  proposal?: Proposal | null | undefined
  answer?: Answer | undefined
  /** What the citizen says of the last answer. */
  helps?: boolean | undefined
  deliveries?: readonly NewDelivery[] | undefined
}
export type NewDelivery = Pick<Delivery, 'delivery' | 'sink' | 'target' | 'about' | 'body'> & {
  createdAt: string
  /** Not before this moment; that of `createdAt` without it. */
  nextAt?: string | undefined
}

export type DeliverySum = { sink: Sink; waiting: number; parked: number; oldest: string | null }

/** How a try ended: arrived, to be tried again, or never to be taken. */
export type Settled =
  | { arrived: true }
  | { nextAt: string; error: string }
  | { parked: true; error: string }

export type DeskStore = IssueStore & {
  questions: (filter: QuestionFilter, page: QuestionPage) => Promise<QuestionRow[]>
  /** How many wait for an answer on each page, and of those, how many whose promised day is before `today`. */
  waitingByPage: (
    filter: Pick<QuestionFilter, 'site' | 'within'>,
    today: string,
  ) => Promise<{ page: string; waiting: number; overdue: number }[]>
  /** Signals after a cursor that ask something and are at no desk yet, oldest change first. */
  unopened: (after: number, limit: number) => Promise<Unopened[]>
  /** The cursor of the last signal that asks something; 0 when none does. */
  lastAsked: () => Promise<number>
  /** Safe to repeat: what is at a desk stays as it is. */
  openQuestions: (openings: readonly Opening[]) => Promise<void>
  /** False when the question has moved on, or is no more. */
  moveQuestion: (move: QuestionMove) => Promise<boolean>
  history: (id: string) => Promise<QuestionEvent[]>
  answers: (id: string) => Promise<Answer[]>
  proposal: (id: string) => Promise<Proposal | undefined>
  /** The id of the question that it answers. */
  questionOfAnswer: (answer: string) => Promise<string | undefined>
  /** Questions with the moment of their answer, oldest first, after a moment. */
  answeredSince: (
    at: string,
    limit: number,
  ) => Promise<{ id: string; at: string; text: string; language: string }[]>
  /** Newest first. */
  publicAnswers: (site: string, url: string, limit: number) => Promise<PublicAnswer[]>
  enqueue: (deliveries: readonly NewDelivery[]) => Promise<void>
  /** What may be tried now: of each target and signal the first alone. */
  dueDeliveries: (now: string, limit: number) => Promise<Delivery[]>
  settleDelivery: (delivery: string, settled: Settled) => Promise<void>
  saveProgress: (delivery: string, progress: string) => Promise<void>
  deliveries: (parked: boolean, limit: number) => Promise<Delivery[]>
  /** How many wait and how many are parked, by sink; `oldest` is since when the first waits. */
  deliverySums: () => Promise<DeliverySum[]>
  /** Gives what is parked another chance, now; answers how many. */
  replayDeliveries: (now: string, sink?: Sink) => Promise<number>
  /** Destroys contact details of questions that were done with before a moment; answers how many. */
  destroyHandledContacts: (before: string) => Promise<number>
}
