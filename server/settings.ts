/** What an operator sets, read once from the environment. Missing settings are named, all at once. */
import * as z from 'zod'
import { mailEnvironment, mailSettings, missingForMail } from './channels/mail-settings.ts'
import { publisherEnvironment, publisherSettings } from './open-data/settings.ts'
import {
  missingForWebhooks,
  webhookEnvironment,
  webhookSettings,
} from './outgoing/webhook-settings.ts'
import { missingForProvider, providerEnvironment, providerSettings } from './provider-settings.ts'
import {
  missingForOpenKlant,
  openKlantEnvironment,
  openKlantSettings,
} from './sinks/open-klant/settings.ts'

/** Several values with commas between. */
export const listSetting = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean),
  )

/** Whom to tell about a weakness (RFC 9116). */
export const securityContact = z
  .string()
  .regex(/^(mailto:|https:\/\/|tel:)\S+$/, 'begins with mailto:, https:// or tel:')
  .optional()

const Environment = z.object({
  HOST: z.string().default('127.0.0.1'),
  /** 0 takes any free port; the log says which. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(8787),
  HELDER_DATA: z.string().min(1).default('./data'),
  /** Moves the store from a file to PostgreSQL; keys stay under HELDER_DATA. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'an address that begins with postgres://')
    .optional(),
  /** Days that words are kept; then only counts are. */
  HELDER_TEXT_DAYS: z.coerce.number().int().min(1).max(3_650).default(730),
  /** Days that contact details are kept at most; the promise is 90. */
  HELDER_CONTACT_DAYS: z.coerce.number().int().min(1).max(90).default(90),
  HELDER_ADMIN_TOKEN: z.string().min(16, 'at least 16 characters').optional(),
  /** What an edge of its own shows to hand signals over. */
  HELDER_INTAKE_TOKEN: z.string().min(16, 'at least 16 characters').optional(),
  ...providerEnvironment,
  ...openKlantEnvironment,
  ...webhookEnvironment,
  ...mailEnvironment,
  ...publisherEnvironment,
  /** In security.txt. */
  HELDER_SECURITY_CONTACT: securityContact,
  HELDER_SAMPLE: z.enum(['0', '1']).default('1'),
  HELDER_DEMO_HOSTS: listSetting,
  /** `1`: pages that are checked may be on this machine or its network, over http. */
  HELDER_CHECK_LOCAL: z.enum(['0', '1']).default('0'),
  HELDER_TRUSTED_PROXIES: listSetting,
})

export type Settings = ReturnType<typeof readSettings>

/** Settings that were not given as they should be, one line each. */
export class SettingsInvalid extends Error {
  override readonly name = 'SettingsInvalid'
}

/** `tryOut` fills in what a demonstration may choose by itself; without it nothing is guessed. */
export const readSettings = (environment: Record<string, string | undefined>, tryOut: boolean) => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const result = Environment.safeParse(given)
  const problems = result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  for (const name of missingForMail(given)) problems.push(`${name}: is not set`)
  for (const name of missingForOpenKlant(given)) problems.push(`${name}: is not set`)
  for (const name of missingForWebhooks(given)) problems.push(`${name}: is not set`)
  for (const name of missingForProvider(given)) problems.push(`${name}: is not set`)
  if (!tryOut) {
    for (const name of ['HELDER_DATA', 'HELDER_ADMIN_TOKEN']) {
      if (!given[name]) problems.push(`${name}: is not set`)
    }
  }
  if (!result.success || problems.length > 0) throw new SettingsInvalid(problems.join('\n'))
  const env = result.data
  return {
    host: env.HOST,
    port: env.PORT,
    data: env.HELDER_DATA,
    databaseUrl: env.DATABASE_URL,
    retention: { text: env.HELDER_TEXT_DAYS, contact: env.HELDER_CONTACT_DAYS },
    adminToken: env.HELDER_ADMIN_TOKEN,
    intakeToken: env.HELDER_INTAKE_TOKEN,
    url: env.HELDER_URL,
    mail: mailSettings(env),
    provider: providerSettings(env),
    openKlant: openKlantSettings(env),
    webhooks: webhookSettings(env),
    publisher: publisherSettings(env),
    securityContact: env.HELDER_SECURITY_CONTACT,
    sample: tryOut && env.HELDER_SAMPLE === '1',
    demo: tryOut,
    checkLocal: env.HELDER_CHECK_LOCAL === '1',
    demoHosts: env.HELDER_DEMO_HOSTS,
    trustedProxies: env.HELDER_TRUSTED_PROXIES,
  }
}
