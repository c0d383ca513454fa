/** The shapes of what the desk answers with. */
import * as z from 'zod'
import { MessageUsed } from '../core-message.ts'
import { SINKS } from '../delivery.ts'
import { QUESTION_STATES } from '../desk.ts'
import { Appointment } from '../desk-hours.ts'
import { ISSUE_STATES } from '../issue.ts'
import { CHANNELS, MOMENTS } from '../words.ts'

const moment = z.iso.datetime().describe('UTC, ISO 8601 with milliseconds')

const message = MessageUsed.optional().describe('the core message that it was made from')

const Told = z.object({
  answer: z.uuid(),
  at: moment,
  text: z.string(),
  language: z.string(),
  onBehalfOf: z.string().describe('whose answer it is'),
  publicQuestion: z
    .string()
    .optional()
    .describe('the question in our words, when the answer is for everybody on the page'),
  appointment: Appointment.optional().describe('when and where the citizen can come by'),
  helps: z.boolean().optional().describe('what the citizen said of it'),
})
export const Answer = Told.extend({ message })

/** What a citizen sees by their code. */
export const Followed = z.object({
  site: z.string(),
  receivedAt: moment,
  questionText: z.string().nullable(),
  channel: z.string().nullable(),
  state: z
    .enum(QUESTION_STATES)
    .exclude(['proposed'])
    .nullable()
    .describe('null: not yet at a desk, or no question'),
  replyBy: z.iso.date().nullable().describe('the day that was promised'),
  answers: z.array(Told),
  reason: z.string().nullable().describe('why there will be no answer'),
  added: z.array(z.string()).describe('what the citizen added later'),
})

/** Who speaks about an issue. */
export const Speaks = z.object({
  name: z.string(),
  organisation: z.string().describe('on whose behalf'),
})

export const QuestionRow = z.object({
  id: z.uuid(),
  site: z.string(),
  organisation: z.string().describe('who is to answer it now'),
  team: z.string().optional(),
  state: z.enum(QUESTION_STATES),
  claimedName: z.string().optional().describe('who is at it'),
  mine: z.boolean().describe('whether that is you'),
  due: z.iso.date().optional().describe('the day that was promised'),
  overdue: z.boolean(),
  receivedAt: moment,
  changedAt: moment,
  version: z.int(),
  text: z.string(),
  message: z.string().optional().describe('what else was said of the page'),
  channel: z.enum(CHANNELS),
  moments: z.array(z.enum(MOMENTS)).optional(),
  language: z.string().describe('the language in which an answer is wanted'),
  page: z.object({ url: z.string(), title: z.string().optional() }),
  lifeEvent: z.string().optional(),
  region: z.string().optional(),
  reachable: z.boolean().describe('whether contact details are there still'),
  attempts: z.int().describe('how often it was tried to call'),
  issue: z
    .object({
      issue: z.uuid(),
      title: z.string(),
      state: z.enum(ISSUE_STATES),
      spokesperson: Speaks,
      mine: z.boolean().describe('whether you speak about it'),
    })
    .optional(),
  cursor: z.string().optional().describe('in a queue: where to go on after it'),
})

export const QuestionEvent = z.object({
  number: z.int(),
  at: moment,
  actor: z.string(),
  action: z.string(),
  text: z.string().optional(),
  to: z
    .string()
    .optional()
    .describe('the organisation that it was handed to, or the issue that it came to or left'),
  reached: z.boolean().optional(),
})

export const WholeQuestion = QuestionRow.extend({
  history: z.array(QuestionEvent),
  answers: z.array(Answer),
  proposal: z
    .object({
      proposal: z.uuid(),
      at: moment,
      by: z.string().describe('who wrote it'),
      text: z.string(),
      onBehalfOf: z.string(),
      publicQuestion: z.string().optional(),
      appointment: Appointment.optional(),
      message,
      outdated: z
        .boolean()
        .describe('whether the core message that it was made from says something newer by now'),
    })
    .optional()
    .describe('an answer that waits for the spokesperson, or came back from them'),
})

export const CallWindow = z.object({ moment: z.enum(MOMENTS), from: moment, until: moment })
export const Call = QuestionRow.extend({
  call: CallWindow.nullable().describe('when they can next be called; null within 60 days never'),
})

export const Similar = z.object({
  id: z.uuid(),
  likeness: z.number().describe('0 to 1'),
  text: z.string(),
  answer: z.string().describe('the last answer to it'),
  at: moment,
})

export const Contact = z.union([
  z.object({ channel: z.literal('email'), email: z.string() }),
  z.object({ channel: z.literal('phone'), phone: z.string() }),
  z.object({ channel: z.literal('letter'), name: z.string(), address: z.string() }),
])

export const PublicAnswer = Told.pick({
  answer: true,
  at: true,
  text: true,
  language: true,
  onBehalfOf: true,
}).extend({ question: z.string().describe('in our words') })

/** What waits or is set apart. Its body is not shown: it is for the receiver. */
export const Delivery = z.object({
  delivery: z.uuid(),
  sink: z.enum(SINKS),
  target: z.string(),
  about: z.uuid(),
  attempts: z.int(),
  nextAt: moment,
  error: z.string().nullable(),
  parked: z.boolean(),
  createdAt: moment,
})
export const Replayed = z.object({ replayed: z.int() })
