/**
 * A question as a piece of work: the states it goes through, and who may move it from which to which. A question
 * that is taken back has no state: it is destroyed (`erased` says so).
 */
import * as z from 'zod'
import { Appointment } from './desk-hours.ts'
import { TEXT_MAX } from './limits.ts'
import { cleanText, codePoints } from './text.ts'

export const QUESTION_STATES = [
  'new',
  'taken',
  'waiting',
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
  'reopened',
] as const satisfies QuestionState[]

const words = z
  .string()
  .transform((value) => cleanText(value).trim())
  .refine((value) => value !== '', { error: 'has words' })
  .refine((value) => codePoints(value) <= TEXT_MAX, { error: `at most ${TEXT_MAX} characters` })
const name = z.string().trim().min(1).max(120)
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
    action: z.literal('answer'),
    text: words,
    /** Whose answer it is; the organisation of the question without it. */
    onBehalfOf: name.optional(),
    /**
     * Shows question and answer to everybody on the page. The question in words of our own: the citizen's are
     * theirs. Needed for the channel `page`.
     */
    publicQuestion: words.optional(),
    /** When and where somebody can come by, for the channel `counter`. */
    appointment: Appointment.optional(),
  }),
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

type Move = Partial<Record<QuestionState, QuestionState>>
const stays = (...states: QuestionState[]): Move =>
  Object.fromEntries(states.map((state) => [state, state]))
const go = (to: QuestionState, ...from: QuestionState[]): Move =>
  Object.fromEntries(from.map((state) => [state, to]))

const MOVES: Record<Exclude<Action, 'opened'>, Move> = {
  claim: go('taken', 'new', 'reopened'),
  release: go('new', 'taken', 'waiting'),
  wait: go('waiting', 'taken'),
  resume: go('taken', 'waiting'),
  answer: go('answered', 'taken', 'waiting'),
  called: stays('taken', 'waiting'),
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
const CLAIMED = ['release', 'wait', 'resume', 'answer', 'called', 'withhold'] as const
/** Whether a question in this state must be one's own for this action. */
export const needsClaim = (state: QuestionState, action: Action) =>
  (CLAIMED as readonly Action[]).includes(action) ||
  (action === 'hand-over' && (state === 'taken' || state === 'waiting'))

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
  /** Where it went, after a hand-over. */
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
