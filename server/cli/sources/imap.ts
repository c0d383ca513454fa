/** `helder import imap`: the mails of a mailbox, after the last that was brought in. */
import { join } from 'node:path'
import * as z from 'zod'
import { type ImapSettings, openMailbox, Reached } from '../../sources/mail/imap.ts'
import { ImapUrl, imapSettings } from '../../sources/mail/imap-settings.ts'
import { remembered } from '../../sources/remembered.ts'
import type { Terminal } from '../main.ts'
import { Misuse, optionsOf, placeOf } from '../operator.ts'
import { BELONGING_OPTIONS, belongingOf, bringIn } from './bring-in.ts'

const USAGE =
  'import imap --site S [--mailbox INBOX] [--mark-read] [--page URL] [--life-event E] [--language nl] [--restricted analyst,…]\n' +
  'with HELDER_IMAP_URL (imaps://host), HELDER_IMAP_USER and HELDER_IMAP_PASSWORD set'

const Environment = z.object({
  HELDER_IMAP_URL: ImapUrl,
  HELDER_IMAP_USER: z.string('is not set').min(1, 'is not set'),
  HELDER_IMAP_PASSWORD: z.string('is not set').min(1, 'is not set'),
})

const settingsFrom = (environment: Record<string, string | undefined>): ImapSettings => {
  const read = Environment.safeParse(environment)
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
    throw new Misuse(`${problems.join('\n')}\n${USAGE}`)
  }
  const { HELDER_IMAP_URL: url, HELDER_IMAP_USER: user, HELDER_IMAP_PASSWORD: password } = read.data
  return imapSettings(url, user, password)
}

export const importImap = async (args: readonly string[], terminal: Terminal) => {
  const { values, positionals } = optionsOf(args, {
    ...BELONGING_OPTIONS,
    mailbox: { type: 'string' },
    'mark-read': { type: 'boolean' },
  })
  if (positionals.length > 0 || !values.site) throw new Misuse(USAGE)
  belongingOf(values)
  const settings = settingsFrom(process.env)
  const path = String(values.mailbox ?? 'INBOX')
  const name = `imap ${settings.host} ${settings.port} ${settings.user} ${path} ${values.site}`
  const kept = remembered(join(placeOf().data, 'sources'), name, Reached)
  const mailbox = await openMailbox(settings, path, values['mark-read'] === true)
  try {
    const { uidValidity } = mailbox
    const before = kept.read()
    const from = before?.uidValidity === uidValidity ? before.uid : 0
    let reached = from
    const code = await bringIn({
      ...{ values, source: 'email' as const, what: 'mails', terminal },
      found: mailbox.found(from),
      reached: (uid) => {
        reached = uid
        kept.keep({ uidValidity, uid })
      },
      also: () => ({ mailbox: path, upTo: reached }),
    })
    if (values['mark-read']) await mailbox.mark(from, reached)
    return code
  } finally {
    await mailbox.close()
  }
}
