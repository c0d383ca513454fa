/**
 * An issue: something that touches several organisations at once. It groups their questions, and one person speaks
 * for all of them: nobody else's answer goes out before that person has agreed.
 */
import * as z from 'zod'
import { name, words } from './words-of-staff.ts'

export const ISSUE_STATES = ['open', 'closed'] as const
export type IssueState = (typeof ISSUE_STATES)[number]

/** Who a spokesperson is: as `GET /v1/colleagues` names them. */
const colleague = z.string().trim().min(1).max(80)

export const NewIssue = z.strictObject({
  title: name,
  /** On whose behalf the spokesperson speaks. */
  organisation: name,
  /** Whoever makes the issue without it. */
  spokesperson: colleague.optional(),
})
export type NewIssue = z.infer<typeof NewIssue>

/** `version`: what one has seen. When the issue has moved on since, nothing happens. */
const version = z.int().min(1)

export const IssueAction = z.discriminatedUnion('action', [
  /** Somebody else speaks from now on. */
  z.strictObject({
    action: z.literal('hand-over'),
    version,
    spokesperson: colleague,
    organisation: name,
    note: words.optional(),
  }),
  z.strictObject({ action: z.literal('rename'), version, title: name }),
  /** Everybody answers for themselves again. */
  z.strictObject({ action: z.literal('close'), version, note: words.optional() }),
  z.strictObject({ action: z.literal('reopen'), version }),
])
export type IssueAction = z.infer<typeof IssueAction>

export type Spokesperson = {
  /** Tells them from others, also when they are called the same. */
  id: string
  name: string
  organisation: string
}

/** One line of the history of an issue. */
export type IssueEvent = {
  number: number
  at: string
  actor: string
  action: IssueAction['action'] | 'opened'
  /** A note, or the new title. */
  text?: string
  /** Who speaks from then on. */
  to?: string
}
