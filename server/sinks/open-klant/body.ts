/**
 * What a delivery to an Open Klant register says. How to reach the person is never in it: that is asked for at the
 * moment it is needed, so that destroying the contact details destroys them here as well.
 */
import * as z from 'zod'
import { NeverTaken } from '../../../shared/delivery.ts'
import { Language } from '../../../shared/signal.ts'
import { CHANNELS, MOMENTS } from '../../../shared/words.ts'

/** Strict, so that a member that does not belong here cannot travel along. Texts have no limit: long ones are cut. */
export const OpenKlantBody = z.strictObject({
  /** The id of the signal. */
  signal: z.uuid(),
  page: z.strictObject({ url: z.url({ protocol: /^https?$/ }), title: z.string().optional() }),
  /** The words of the question, redacted. */
  question: z.string().min(1),
  /** In which language the answer is wanted; Dutch when nobody said. */
  language: Language.optional(),
  /** How somebody wants the answer. */
  channel: z.enum(CHANNELS),
  moments: z.array(z.enum(MOMENTS)).max(MOMENTS.length).default([]),
  /** Whose page it is, as the site calls it. */
  organisation: z.string().min(1),
  /** UTC, ISO 8601. */
  askedAt: z.iso.datetime(),
})
export type OpenKlantBody = z.infer<typeof OpenKlantBody>
export type OpenKlantBodyInput = z.input<typeof OpenKlantBody>

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** Throws `NeverTaken` with the names of the members that are wrong. */
export const readBody = (json: string): OpenKlantBody => {
  const result = OpenKlantBody.safeParse(parsed(json))
  if (result.success) return result.data
  const names = result.error.issues.map(({ path }) => path.join('.') || 'body')
  throw new NeverTaken(`not a question for a register: ${[...new Set(names)].join(', ')}`)
}
