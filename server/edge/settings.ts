/** What an operator sets for an edge on Node. Missing settings are named, all at once. */
import * as z from 'zod'
import { listSetting, SettingsInvalid, securityContact } from '../settings.ts'

const Environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8788),
  HELDER_DATA: z.string({ error: 'is not set' }).min(1),
  /** Address of the central server. */
  HELDER_STORE: z
    .string({ error: 'is not set' })
    .regex(/^https?:\/\/\S+$/, 'an http or https address')
    .transform((address) => address.replace(/\/+$/, '')),
  HELDER_INTAKE_TOKEN: z.string({ error: 'is not set' }).min(16, 'at least 16 characters'),
  HELDER_TRUSTED_PROXIES: listSetting,
  HELDER_SECURITY_CONTACT: securityContact,
})

export type EdgeSettings = ReturnType<typeof readEdgeSettings>

export const readEdgeSettings = (environment: Record<string, string | undefined>) => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const { success, data, error } = Environment.safeParse(given)
  if (!success) {
    const lines = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    throw new SettingsInvalid(lines.join('\n'))
  }
  return {
    host: data.HOST,
    port: data.PORT,
    data: data.HELDER_DATA,
    store: data.HELDER_STORE,
    intakeToken: data.HELDER_INTAKE_TOKEN,
    securityContact: data.HELDER_SECURITY_CONTACT,
    trustedProxies: data.HELDER_TRUSTED_PROXIES,
  }
}
