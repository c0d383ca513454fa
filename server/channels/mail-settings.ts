/** Where answers by e-mail are handed in, and where those come back that did not arrive. */
import * as z from 'zod'
import type { ImapSettings } from '../sources/mail/imap.ts'
import { ImapUrl, imapSettings } from '../sources/mail/imap-settings.ts'

export const mailEnvironment = {
  /** `smtp://user:password@host:587`, `smtps://…`. */
  HELDER_SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/\S+$/, 'begins with smtp:// or smtps://')
    .optional(),
  /** The address that they come from. */
  HELDER_MAIL_FROM: z.email('an e-mail address').optional(),
  /** The mailbox of that address, to hear which did not arrive: `imaps://host`. */
  HELDER_BOUNCES_URL: ImapUrl.optional(),
  HELDER_BOUNCES_USER: z.string().optional(),
  HELDER_BOUNCES_PASSWORD: z.string().optional(),
}

const NEEDED = ['HELDER_SMTP_URL', 'HELDER_MAIL_FROM'] as const
const FOR_BOUNCES = [
  'HELDER_BOUNCES_URL',
  'HELDER_BOUNCES_USER',
  'HELDER_BOUNCES_PASSWORD',
] as const

/** What is missing when some of it is set. */
export const missingForMail = (given: Record<string, string | undefined>) => {
  const bounces = FOR_BOUNCES.some((name) => given[name])
  const needed: readonly string[] = bounces ? [...NEEDED, ...FOR_BOUNCES] : NEEDED
  return needed.some((name) => given[name]) ? needed.filter((name) => !given[name]) : []
}

export type MailSettings = { smtpUrl: string; from: string; bounces?: ImapSettings | undefined }

type Given = z.infer<z.ZodObject<typeof mailEnvironment>>

export const mailSettings = (env: Given): MailSettings | undefined => {
  const { HELDER_SMTP_URL: smtpUrl, HELDER_MAIL_FROM: from } = env
  if (!smtpUrl || !from) return undefined
  const { HELDER_BOUNCES_URL: url, HELDER_BOUNCES_USER: user, HELDER_BOUNCES_PASSWORD: key } = env
  return { smtpUrl, from, bounces: url && user && key ? imapSettings(url, user, key) : undefined }
}
