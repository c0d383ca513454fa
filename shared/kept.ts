/** What a keeper of signals, an outbox or a store, says of them; the edge and the store mean the same by it. */

import type { Answer, QuestionState } from './desk.ts'

/** `stored`: new. `known`: the very same was here already. `conflict`: another body under its revision. */
export const OUTCOMES = ['stored', 'known', 'conflict'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What a citizen may see of what they sent, by receipt. */
export type Received = {
  site: string
  receivedAt: string
  questionText: string | null
  channel: string | null
}
/** The same with what became of it at the desk; who works on it there is nobody's affair. */
export type Followed = Received & {
  /** To them a question that waits for a spokesperson is one that is being answered. */
  state: Exclude<QuestionState, 'proposed'> | null
  /** The day that was promised. */
  replyBy: string | null
  answers: Omit<Answer, 'message'>[]
  /** Why there will be no answer. */
  reason: string | null
  /** What the citizen added later. */
  added: string[]
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

/** Why a signal was destroyed. */
export const ERASURES = ['withdrawn', 'by-request', 'retention'] as const
export type ErasureReason = (typeof ERASURES)[number]

/** What is written down of those who may see or change what people said. */
export const AUDITED = [
  'read',
  'export',
  'contact',
  'erase',
  'quarantine',
  'rights',
  'backup',
  'answer',
  'publish',
] as const
export type Audited = (typeof AUDITED)[number]
