/** Which register questions are handed over to, and what things are called there. All of it, or none. */
import * as z from 'zod'
import { LANGUAGES, type Spoken } from '../../../shared/texts/index.ts'
import { CHANNELS, type ChannelKind } from '../../../shared/words.ts'
import { safeAddress } from '../../provider-settings.ts'
import type { RegisterSettings } from './register.ts'
import { KANALEN } from './words.ts'

/** Maximum lengths of the members, in code points. */
const KANAAL_MAX = 50
const TAAL_LENGTH = 3

export type OpenKlantSettings = RegisterSettings & {
  /** Our channels as the register calls them (`kanaal`). */
  channels: Record<ChannelKind, string>
  /** Languages for which the register wants another code than that of ISO 639-2/B. */
  languages: { readonly [language in Spoken]?: string | undefined }
  /** UUIDs of the actoren that tasks are given to; none leaves them to be divided. */
  actors: readonly string[]
  /** Whether the words are to be treated as confidential in the register. */
  confidential: boolean
}

/** `phone=telefoon,email=e-mail`, not yet looked at. */
const pairsIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .split(',')
      .filter((pair) => pair.trim())
      .map((pair) => {
        const [name = '', ...rest] = pair.split('=')
        return [name.trim(), rest.join('=').trim()]
      }),
  )
const pairs = z.string().default('').transform(pairsIn)

export const openKlantEnvironment = {
  HELDER_OPEN_KLANT_URL: safeAddress.transform((url) => url.replace(/\/+$/, '')).optional(),
  HELDER_OPEN_KLANT_TOKEN: z.string().optional(),
  HELDER_OPEN_KLANT_CHANNELS: pairs.pipe(
    z.partialRecord(z.enum(CHANNELS), z.string().min(1).max(KANAAL_MAX)),
  ),
  HELDER_OPEN_KLANT_LANGUAGES: pairs.pipe(
    z.partialRecord(z.enum(LANGUAGES), z.string().length(TAAL_LENGTH)),
  ),
  HELDER_OPEN_KLANT_ACTORS: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((actor) => actor.trim())
        .filter(Boolean),
    )
    .pipe(z.array(z.uuid())),
  /** Confidential unless somebody decides otherwise: the citizen is safe first. */
  HELDER_OPEN_KLANT_CONFIDENTIAL: z.enum(['0', '1']).default('1'),
}

const NEEDED = ['HELDER_OPEN_KLANT_URL', 'HELDER_OPEN_KLANT_TOKEN'] as const

/** What is missing when some of it is set. */
export const missingForOpenKlant = (given: Record<string, string | undefined>) =>
  Object.keys(openKlantEnvironment).some((name) => given[name])
    ? NEEDED.filter((name) => !given[name])
    : []

type Given = z.infer<z.ZodObject<typeof openKlantEnvironment>>

export const openKlantSettings = (env: Given): OpenKlantSettings | undefined => {
  const { HELDER_OPEN_KLANT_URL: url, HELDER_OPEN_KLANT_TOKEN: token } = env
  if (!url || !token) return undefined
  return {
    url,
    token,
    channels: { ...KANALEN, ...env.HELDER_OPEN_KLANT_CHANNELS },
    languages: env.HELDER_OPEN_KLANT_LANGUAGES,
    actors: env.HELDER_OPEN_KLANT_ACTORS,
    confidential: env.HELDER_OPEN_KLANT_CONFIDENTIAL === '1',
  }
}
