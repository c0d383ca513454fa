/**
 * What partners hand in, in the form of the NL GOV profile for CloudEvents 1.1, as structured JSON. Its `source` and `id`
 * together tell a repeat from something new. Attributes of theirs that we do not know are allowed, and not kept.
 */
import * as z from 'zod'
import { Said } from './contribution.ts'

export const EVENT_TYPE = 'application/cloudevents+json'

/** Where an event comes from: an organisation and its system (NL GOV), as a URN or an address. */
export const EventSource = z
  .string()
  .max(300)
  .regex(/^(?:urn:[a-z0-9][a-z0-9-]{1,31}:|https:\/\/)\S+$/, 'a URN or a https address')

export const PartnerEvent = z.object({
  specversion: z.literal('1.0'),
  id: z.string().min(1).max(200),
  source: EventSource,
  /** A domain of the partner, back to front, and what this is: `nl.voorbeeld.signal-contributed.v1`. */
  type: z
    .string()
    .max(200)
    .regex(/^(?:[a-z0-9-]+\.)+signal-contributed\.v1$/, 'ends in .signal-contributed.v1'),
  time: z.iso.datetime({ offset: true }).optional(),
  datacontenttype: z.literal('application/json').optional(),
  data: Said.extend({
    /** Without it, when the event says that it happened. */
    date: Said.shape.date.optional(),
  }),
})
