/** The interne taak: somebody in the register's organisation is asked to answer. */
import * as z from 'zod'
import type { OpenKlantBody } from './body.ts'
import { nameOfLanguage } from './language.ts'
import type { Register } from './register.ts'
import type { OpenKlantSettings } from './settings.ts'
import { HANDELING, TASK } from './words.ts'

const Made = z.object({ uuid: z.uuid() })
const Found = z.object({
  results: z.array(
    z.object({
      uuid: z.uuid(),
      toelichting: z.string().optional(),
      aanleidinggevendKlantcontact: z.object({ uuid: z.uuid() }),
    }),
  ),
})

type Asked = {
  body: OpenKlantBody
  /** The first klantcontact. */
  klantcontact: string
  /** Over how many klantcontacten the text goes. */
  pieces: number
  /** Whether the person can be reached; undefined when the channel does not ask for it. */
  reachable: boolean | undefined
  mark: string
}

/** A few short sentences: far below the 1,000 characters that it may have. */
const explain = ({ body, pieces, reachable, mark }: Asked) =>
  [
    ...(body.moments.length > 0 ? [TASK.moments(body.moments)] : []),
    ...(body.language ? [TASK.language(nameOfLanguage(body.language))] : []),
    ...(pieces > 1 ? [TASK.pieces(pieces)] : []),
    ...(reachable === false ? [TASK.unreachable] : []),
    TASK.mark(mark),
  ].join('\n')

/** Makes the task, unless it is there; by our mark, because colleagues may add tasks of their own. */
export const handTask = async (register: Register, settings: OpenKlantSettings, asked: Asked) => {
  const { results } = await register.find(
    '/internetaken',
    { aanleidinggevendKlantcontact__uuid: asked.klantcontact },
    Found,
  )
  const ours = results.find(
    ({ toelichting, aanleidinggevendKlantcontact }) =>
      aanleidinggevendKlantcontact.uuid === asked.klantcontact && toelichting?.includes(asked.mark),
  )
  if (ours) return ours.uuid
  const { uuid } = await register.make(
    '/internetaken',
    {
      gevraagdeHandeling: HANDELING[asked.body.channel],
      aanleidinggevendKlantcontact: { uuid: asked.klantcontact },
      // Open Klant refuses a task without this member, though its description calls it optional. It may be empty.
      toegewezenAanActoren: settings.actors.map((actor) => ({ uuid: actor })),
      toelichting: explain(asked),
      status: 'te_verwerken',
    },
    Made,
  )
  return uuid
}
