/**
 * A core message: the same thing, said by every organisation in its own words. It has versions. A local variant says
 * which version of the core it was made from, and is stale once there is a newer one.
 */
import * as z from 'zod'
import { SiteKey } from './signal.ts'
import { name, words } from './words-of-staff.ts'

/** Where a variant is for: one of both. */
const place = { site: SiteKey.optional(), organisation: name.optional() }
const version = z.int().min(1)

/** Which text, of which version; the core itself when it names no place. */
export const MessageUsed = z.strictObject({ coreMessage: z.uuid(), ...place, version })
export type MessageUsed = z.infer<typeof MessageUsed>
export type MessagePlace = { site?: string | undefined; organisation?: string | undefined }

export const NewCoreMessage = z.strictObject({
  title: name,
  /** Whose message it is: who keeps the core. */
  organisation: name,
  text: words,
})
export type NewCoreMessage = z.infer<typeof NewCoreMessage>

/** A new version of the core. `version`: the one that was read; when there is a newer one, nothing happens. */
export const NewCoreVersion = z.strictObject({ version, text: words })
export type NewCoreVersion = z.infer<typeof NewCoreVersion>

/** A new version of a local variant, or its first. With the text that it had it is confirmed as it is. */
export const NewVariantVersion = z
  .strictObject({
    ...place,
    /** The version of this variant that was read; 0 when there is none yet. */
    version: z.int().min(0),
    /** The version of the core that it says the same as. */
    coreVersion: version,
    text: words,
  })
  .refine(({ site, organisation }) => (site === undefined) !== (organisation === undefined), {
    path: ['site'],
    error: 'a site or an organisation',
  })
export type NewVariantVersion = z.infer<typeof NewVariantVersion>

/** What can be done with a message that is not used any more. */
export const CoreMessageAction = z.strictObject({ action: z.literal('restore') })
export type CoreMessageAction = z.infer<typeof CoreMessageAction>

/** One version of a text, as it stays. `coreVersion` is its own version for the core. */
export type MessageVersion = {
  version: number
  coreVersion: number
  text: string
  /** Who wrote or confirmed it. */
  by: string
  at: string
}
/** Whether a text may be used: not while the core says something newer. */
export const isStale = ({ coreVersion }: Pick<MessageVersion, 'coreVersion'>, core: number) =>
  coreVersion < core
