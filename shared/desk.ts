/**
 * A question as a piece of work: the states it goes through, and who may move it from which to which. A question
 * that is taken back has no state: it is destroyed (`erased` says so).
 */
import * as z from 'zod'
import { MessageUsed } from './core-message.ts'
import { Appointment } from './desk-hours.ts'
import { name, words } from './words-of-staff.ts'

export const QUESTION_STATES = [
  'new',
  'taken',
  'waiting',
  'proposed',
  'answered',
  'closed',
  'reopened',
  'withheld',
] as const
export type QuestionState = (typeof QUESTION_STATES)[number]
/** States in which somebody still waits for an answer. */
export const OPEN_STATES = [
  'new',
  'taken',
  'waiting',
  'proposed',
  'reopened',
] as const satisfies QuestionState[]

const note = words.optional()

/** What staff do with a question. */
export const DeskAction = z.discriminatedUnion('action', [
  /** Nobody else answers it now. */
  z.strictObject({ action: z.literal('claim') }),
  z.strictObject({ action: z.literal('release') }),
  /** Somebody else must first find something out. */
  z.strictObject({ action: z.literal('wait'), note }),
  z.strictObject({ action: z.literal('resume') }),
  z.strictObject({
    /** In an issue that has another spokesperson this proposes it: nobody else sees it before they agree. */
    action: z.literal('answer'),
    text: words,
    /** Whose answer it is; without it that of the issue, or the organisation of the question. */
    onBehalfOf: name.optional(),
    /**
     * Shows question and answer to everybody on the page. The question in words of our own: the citizen's are
     * theirs. Needed for the channel `page`.
     */
    publicQuestion: words.optional(),
    /** When and where somebody can come by, for the channel `counter`. */
    appointment: Appointment.optional(),
    /** The core message that it was made from, as it was when it was chosen. */
    message: MessageUsed.optional(),
  }),
  /** The spokesperson lets a proposed answer go out as it is; `proposal` says which one they read. */
  z.strictObject({ action: z.literal('approve'), proposal: z.uuid() }),
  z.strictObject({ action: z.literal('send-back'), proposal: z.uuid(), note: words }),
  /** Puts the question into an issue. */
  z.strictObject({ action: z.literal('join'), issue: z.uuid() }),
  z.strictObject({ action: z.literal('leave') }),
  /** The letter with the answer is in the post. */
  z.strictObject({ action: z.literal('sent') }),
  /** An attempt to call. */
  z.strictObject({ action: z.literal('called'), reached: z.boolean(), note }),
  /** There will be no answer, for a reason that the citizen reads. */
  z.strictObject({ action: z.literal('withhold'), reason: words }),
  z.strictObject({
    action: z.literal('hand-over'),
    organisation: name,
    team: name.optional(),
    note,
  }),
  z.strictObject({ action: z.literal('close') }),
  z.strictObject({ action: z.literal('note'), note: words }),
])
export type DeskAction = z.infer<typeof DeskAction>

/** What a citizen does with their question, by its code. */
export const CitizenAction = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('add'), text: words }),
  z.strictObject({ action: z.literal('helps') }),
  z.strictObject({ action: z.literal('reopen'), text: words.optional() }),
  z.strictObject({ action: z.literal('withdraw') }),
])
export type CitizenAction = z.infer<typeof CitizenAction>

/** All that can be in the history of a question. `opened` is its first line; `undelivered` a message that bounced. */
export type Action =
  | DeskAction['action']
  | Exclude<CitizenAction['action'], 'withdraw'>
  | 'opened'
  | 'undelivered'
  /** What `answer` is when it waits for the spokesperson. */
  | 'propose'

type Move = Partial<Record<QuestionState, QuestionState>>
const stays = (...states: QuestionState[]): Move =>
  Object.fromEntries(states.map((state) => [state, state]))
const go = (to: QuestionState, ...from: QuestionState[]): Move =>
  Object.fromEntries(from.map((state) => [state, to]))

const MOVES: Record<Exclude<Action, 'opened'>, Move> = {
  claim: go('taken', 'new', 'reopened'),
  release: go('new', 'taken', 'waiting'),
  wait: go('waiting', 'taken'),
  resume: go('taken', 'waiting', 'proposed'),
  answer: go('answered', 'taken', 'waiting'),
  propose: go('proposed', 'taken', 'waiting'),
  approve: go('answered', 'proposed'),
  'send-back': go('taken', 'proposed'),
  // While somebody waits for the spokesperson, who that is does not change by moving the question.
  join: stays(...QUESTION_STATES.filter((state) => state !== 'proposed')),
  leave: stays(...QUESTION_STATES.filter((state) => state !== 'proposed')),
  // What had to be approved first is told after it was.
  called: stays('taken', 'waiting', 'answered'),
  withhold: go('withheld', 'taken', 'waiting'),
  'hand-over': go('new', ...OPEN_STATES),
  sent: stays('answered', 'closed'),
  close: go('closed', 'answered', 'withheld'),
  note: stays(...QUESTION_STATES),
  helps: go('closed', 'answered', 'closed'),
  reopen: go('reopened', 'answered', 'closed', 'withheld'),
  add: { ...stays(...OPEN_STATES), ...go('reopened', 'answered', 'closed', 'withheld') },
  undelivered: { ...stays(...OPEN_STATES), ...go('reopened', 'answered', 'closed') },
}

/** The state after an action; undefined when it cannot be done in this state. */
export const stateAfter = (
  state: QuestionState,
  action: Exclude<Action, 'opened'>,
): QuestionState | undefined => MOVES[action][state]

/** Actions that only the one who has claimed the question may do. */
const CLAIMED = ['release', 'wait', 'resume', 'answer', 'propose', 'called', 'withhold'] as const
/** Whether a question in this state must be one's own for this action. */
export const needsClaim = (state: QuestionState, action: Action) =>
  (CLAIMED as readonly Action[]).includes(action) ||
  (action === 'hand-over' && (state === 'taken' || state === 'waiting' || state === 'proposed'))

/** Whether a question is nobody's after this action. */
export const endsClaim = (action: Action) =>
  action === 'release' || action === 'hand-over' || action === 'reopen' || action === 'undelivered'

/** One line of the history of a question. */
export type QuestionEvent = {
  number: number
  at: string
  /** Who did it: a person of staff, or `citizen`. */
  actor: string
  action: Action
  /** What was said with it: a note, a reason, an addition. */
  text?: string
  /** Where it went, after a hand-over; which issue it came to. */
  to?: string
  /** Whether somebody was reached by telephone. */
  reached?: boolean
}

export type Answer = {
  answer: string
  at: string
  text: string
  language: string
  onBehalfOf: string
  /** In our words, for everybody who reads the page; absent when the answer is for one person. */
  publicQuestion?: string
  appointment?: Appointment
  /** What the citizen said of it. */
  helps?: boolean
  /** The core message that it was made from. */
  message?: MessageUsed
}

/** An answer that waits for the spokesperson; or came back from them, and is its writer's to change. */
export type Proposal = Omit<Answer, 'answer' | 'language' | 'helps'> & {
  proposal: string
  /** Who wrote it. */
  by: string
}

/** What everybody may read on a page. */
export type PublicAnswer = {
  answer: string
  question: string
  text: string
  language: string
  onBehalfOf: string
  at: string
}
