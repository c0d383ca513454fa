/** What the store promises of issues and of core messages, for every engine. */
import type { MessagePlace, MessageVersion } from '../../shared/core-message.ts'
import type { IssueEvent, IssueState, Spokesperson } from '../../shared/issue.ts'
import type { Part } from '../reading/part.ts'

export type IssueRow = {
  issue: string
  title: string
  state: IssueState
  /** One, always. */
  spokesperson: Spokesperson
  createdAt: string
  changedAt: string
  version: number
  /** How many questions it groups, and in how many of them an answer waits for the spokesperson. */
  questions: number
  proposed: number
}

/** One step of an issue: what changes, and the line of its history. */
export type IssueMove = {
  issue: string
  /** The version that it is based on: when the issue has moved on since, nothing happens. */
  version: number
  state?: IssueState
  title?: string
  spokesperson?: Spokesperson
  event: Omit<IssueEvent, 'number'>
}

export type CoreMessageRow = {
  coreMessage: string
  title: string
  /** Who keeps it. */
  organisation: string
  createdAt: string
  retiredAt?: string
}
/** One version of the core, or of a local variant when it names a place. */
export type KeptVersion = MessageVersion & MessagePlace

export type IssueStore = {
  /** The open ones first, and of these what was changed last. */
  issues: (
    filter: { issue?: string | undefined; state?: IssueState | undefined },
    part?: Part,
  ) => Promise<IssueRow[]>
  makeIssue: (
    issue: Pick<IssueRow, 'issue' | 'title' | 'spokesperson'>,
    by: { actor: string; at: string },
  ) => Promise<void>
  /** False when the issue has moved on, or is no more. */
  moveIssue: (move: IssueMove) => Promise<boolean>
  issueHistory: (issue: string) => Promise<IssueEvent[]>
  /** Destroys issues that were closed before a moment and group no question any more; answers how many. */
  destroyIssues: (before: string) => Promise<number>
  /** By title. */
  coreMessages: (coreMessage?: string, part?: Part) => Promise<CoreMessageRow[]>
  makeCoreMessage: (
    message: CoreMessageRow,
    first: Pick<MessageVersion, 'text' | 'by'>,
  ) => Promise<void>
  /** Every version of every text of a message, or the newest of each text of these messages. Oldest version first. */
  messageVersions: (coreMessage: string) => Promise<KeptVersion[]>
  newestVersions: (of?: readonly string[]) => Promise<(KeptVersion & { coreMessage: string })[]>
  /** False when that version is there already. */
  addMessageVersion: (coreMessage: string, version: KeptVersion) => Promise<boolean>
  /** Nobody uses it from now on; false when there is no such message, or it was so already. */
  retireCoreMessage: (coreMessage: string, at: string) => Promise<boolean>
  /** It is used again, as it was; false when there is no such message, or it was never retired. */
  restoreCoreMessage: (coreMessage: string) => Promise<boolean>
}
