/** Who publishes the open data. */
import * as z from 'zod'
import type { Publisher } from './catalogue.ts'

export const publisherEnvironment = {
  HELDER_PUBLISHER_NAME: z.string().trim().min(1).max(200).optional(),
  /** Best the identifier of the organisation in TOOI: https://identifier.overheid.nl/tooi/id/… */
  HELDER_PUBLISHER_URI: z.url({ protocol: /^https?$/ }).optional(),
  HELDER_PUBLISHER_CONTACT: z
    .string()
    .regex(/^(mailto:|https:\/\/)\S+$/, 'begins with mailto: or https://')
    .optional(),
}
type Environment = z.output<z.ZodObject<typeof publisherEnvironment>>

/** Undefined members are what this server itself is called. */
export const publisherSettings = (environment: Environment): Partial<Publisher> => ({
  ...(environment.HELDER_PUBLISHER_NAME ? { name: environment.HELDER_PUBLISHER_NAME } : {}),
  ...(environment.HELDER_PUBLISHER_URI ? { uri: environment.HELDER_PUBLISHER_URI } : {}),
  ...(environment.HELDER_PUBLISHER_CONTACT
    ? { contact: environment.HELDER_PUBLISHER_CONTACT }
    : {}),
})

export const publisherOf = (given: Partial<Publisher>, url: string): Publisher => ({
  name: new URL(url).host,
  uri: `${url}/`,
  contact: `${url}/`,
  ...given,
})
