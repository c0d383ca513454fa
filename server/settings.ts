/** What an operator sets, read once from the environment. Missing settings are named, all at once. */
import * as z from 'zod'
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
  /** Where answers by e-mail are handed in: `smtp://user:password@host:587`, `smtps://…`. */
  HELDER_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/, 'begins with smtp:// or smtps://')
    .optional(),
  /** The address that they come from. */
  HELDER_MAIL_FROM: z.email('an e-mail address').optional(),
  /** In security.txt. */
  HELDER_SECURITY_CONTACT: securityContact,
  HELDER_SAMPLE: z.enum(['0', '1']).default('1'),
  HELDER_DEMO_HOSTS: listSetting,
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
  const mailSettings = ['HELDER_SMTP_URL', 'HELDER_MAIL_FROM'].filter((name) => !given[name])
  if (mailSettings.length === 1) problems.push(`${mailSettings[0]}: is not set`)
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
    mail:
      env.HELDER_SMTP_URL && env.HELDER_MAIL_FROM
        ? { smtpUrl: env.HELDER_SMTP_URL, from: env.HELDER_MAIL_FROM }
        : undefined,
    provider: providerSettings(env),
    openKlant: openKlantSettings(env),
    webhooks: webhookSettings(env),
    securityContact: env.HELDER_SECURITY_CONTACT,
    sample: tryOut && env.HELDER_SAMPLE === '1',
    demo: tryOut,
    demoHosts: env.HELDER_DEMO_HOSTS,
    trustedProxies: env.HELDER_TRUSTED_PROXIES,
  }
}
