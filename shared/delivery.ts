/**
 * What is on its way to somebody outside: a message to a citizen, a summary for staff, an event to a subscriber, a contact moment to
 * another register. It waits in the store until it has arrived, so that a receiver that is away loses nothing.
 */

export const SINKS = ['mail', 'webhook', 'open-klant', 'digest'] as const
export type Sink = (typeof SINKS)[number]

export type Delivery = {
  /** UUID; the same at every try, so that a receiver knows a repeat. */
  delivery: string
  sink: Sink
  /** Who it is for: the name of a subscription or of a register; never an address of a person. */
  target: string
  /** The id of the signal that it is about; of a digest or notice, its own. Deliveries to one target about one signal go in order. */
  about: string
  /** JSON of what there is to say, as the sink knows it. Never how to reach a person. */
  body: string
  /** What an earlier try got done, as the sink wrote it down. */
  progress: string | null
  attempts: number
  /** UTC, ISO 8601: not before this moment. */
  nextAt: string
  /** Why the last try failed, in words of our own. */
  error: string | null
  /** Set apart: it will never be taken, and is tried again only when somebody says so. */
  parked: boolean
  createdAt: string
}

/**
 * Delivers one. Resolves when the receiver has it. Rejects with `NeverTaken` when no other try can help, and with
 * anything else when one may. `save` writes down what is done so far, before the next step is tried.
 */
export type Deliver = (
  delivery: Delivery,
  save: (progress: string) => Promise<void>,
) => Promise<void>

/** The receiver will refuse it every time. The message is for operators and says nothing of what was sent. */
export class NeverTaken extends Error {
  override readonly name = 'NeverTaken'
}
