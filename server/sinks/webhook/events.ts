/**
 * What subscribers hear: that something happened to a question, never what a citizen wrote. Whoever may know more
 * asks for it with a token. In the form of the NL GOV profile for CloudEvents 1.1, as structured JSON.
 */
import * as z from 'zod'
import { NeverTaken } from '../../../shared/delivery.ts'
import { QUESTION_STATES, type QuestionState } from '../../../shared/desk.ts'
import type { EventType } from '../../../shared/outgoing.ts'
import { SiteKey } from '../../../shared/signal.ts'
import { CHANNELS } from '../../../shared/words.ts'

const about = {
  /** The id of the signal. */
  signal: z.uuid(),
  site: SiteKey,
  /** Whose question it is, as the site or its routes call it. */
  organisation: z.string().min(1).max(120),
}
const question = (...states: [QuestionState, ...QuestionState[]]) =>
  // Strict, so that a member that does not belong here cannot travel along.
  z.strictObject({
    ...about,
    state: z.enum(states),
    channel: z.enum(CHANNELS),
    /** The day that was promised, `YYYY-MM-DD`. */
    due: z.iso.date().optional(),
  })

const DATA = {
  'question-opened': question(...QUESTION_STATES),
  'question-answered': question('answered'),
  'question-reopened': question('reopened'),
  'question-closed': question('closed'),
  'question-withheld': question('withheld'),
  /** Taken back by the citizen, or destroyed in time: whoever keeps something of it must destroy that too. */
  'signal-erased': z.strictObject(about),
} as const satisfies Record<EventType, unknown>

const bodyOf = <T extends EventType>(type: T) =>
  z.strictObject({ type: z.literal(type), data: DATA[type] })

/** The body of a delivery to a webhook. */
export const WebhookBody = z.discriminatedUnion('type', [
  bodyOf('question-opened'),
  bodyOf('question-answered'),
  bodyOf('question-reopened'),
  bodyOf('question-closed'),
  bodyOf('question-withheld'),
  bodyOf('signal-erased'),
])
export type WebhookBody = z.infer<typeof WebhookBody>

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** Throws `NeverTaken` with the names of our own members that are wrong; of one that is not ours, the place. */
export const readBody = (json: string): WebhookBody => {
  const result = WebhookBody.safeParse(parsed(json))
  if (result.success) return result.data
  const names = result.error.issues.map(({ path }) => path.join('.') || 'body')
  throw new NeverTaken(`not an event for a subscriber: ${[...new Set(names)].join(', ')}`)
}

/** Who speaks: the same for every event of an installation. */
export const Publisher = z.strictObject({
  /** The organisation that publishes: its Organisatie-identificatienummer. */
  oin: z.string().regex(/^\d{20}$/, 'an OIN of 20 digits'),
  /** The system in which it happened, by its own name there. */
  system: z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, 'a name of a system'),
  /** A domain of the publisher, back to front: `nl.voorbeeld.helder`. A version is no part of it. */
  domain: z
    .string()
    .max(200)
    .regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'a domain, back to front')
    .refine((domain) => !/(^|\.)v\d+(\.|$)/.test(domain), { error: 'has no version in it' }),
})
export type Publisher = z.infer<typeof Publisher>

/** Another version is another type: a subscriber that knows `v1` never meets a member it cannot read. */
export const typeOf = ({ domain }: Publisher, type: EventType) => `${domain}.${type}.v1`

type Happened = WebhookBody & {
  /** The id of the delivery; with the source it tells a repeat from something new. */
  id: string
  /** UTC, ISO 8601: when it happened, the same at every try. */
  time: string
}

export const cloudEvent = (publisher: Publisher, { id, time, type, data }: Happened) => ({
  specversion: '1.0' as const,
  id,
  source: `urn:nld:oin:${publisher.oin}:systeem:${publisher.system}`,
  type: typeOf(publisher, type),
  subject: data.signal,
  time,
  datacontenttype: 'application/json' as const,
  data,
})
