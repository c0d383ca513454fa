/** What an earlier try got done in the register. Identifiers of the register only, nothing of a person. */
import * as z from 'zod'

const Progress = z.object({
  /** The klantcontacten that are there, in the order of the pieces of the text. */
  contacts: z
    .array(z.object({ klantcontact: z.uuid(), betrokkene: z.uuid().optional() }))
    .default([]),
  /** How many digital addresses are there. */
  addresses: z.int().min(0).default(0),
  /** Whether the person can be reached; known once all addresses are there. */
  reachable: z.boolean().optional(),
  /** The task that is there. */
  task: z.uuid().optional(),
})
export type Progress = z.infer<typeof Progress>
export type MadeContact = Progress['contacts'][number]

/** Unreadable progress is no progress: every step looks in the register before it makes something. */
export const readProgress = (json: string | null): Progress => {
  try {
    return Progress.parse(JSON.parse(json ?? '{}'))
  } catch {
    return Progress.parse({})
  }
}
