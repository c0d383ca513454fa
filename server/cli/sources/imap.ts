/** `helder import imap`: the mails of a mailbox, after the last that was brought in. */
import { join } from 'node:path'
import * as z from 'zod'
import { type ImapSettings, openMailbox, Reached } from '../../sources/mail/imap.ts'
import { remembered } from '../../sources/remembered.ts'
import type { Terminal } from '../main.ts'
import { Misuse, optionsOf, placeOf } from '../operator.ts'
import { BELONGING_OPTIONS, belongingOf, bringIn } from './bring-in.ts'

const USAGE =
  'import imap --site S [--mailbox INBOX] [--mark-read] [--page URL] [--life-event E] [--language nl] [--restricted analyst,…]\n' +
  'with HELDER_IMAP_URL (imaps://host), HELDER_IMAP_USER and HELDER_IMAP_PASSWORD set'

const LOCAL = ['127.0.0.1', '[::1]', 'localhost']

/** From the environment alone: what stands in a command is seen by everybody on the machine. */
const Environment = z.object({
  HELDER_IMAP_URL: z
    .string('is not set')
    .refine((url) => URL.canParse(url) && /^imaps?:\/\/[^@/?#]+\/?$/.test(url), {
      error: 'is imaps://host or imap://host, with a port if need be, and nothing else',
    }),
  HELDER_IMAP_USER: z.string('is not set').min(1, 'is not set'),
  HELDER_IMAP_PASSWORD: z.string('is not set').min(1, 'is not set'),
})

const settingsFrom = (environment: Record<string, string | undefined>): ImapSettings => {
  const read = Environment.safeParse(environment)
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
    throw new Misuse(`${problems.join('\n')}\n${USAGE}`)
  }
  const { protocol, hostname, port } = new URL(read.data.HELDER_IMAP_URL)
  const tls = protocol === 'imaps:'
  return {
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(port || (tls ? 993 : 143)),
    tls,
    plain: !tls && LOCAL.includes(hostname),
    user: read.data.HELDER_IMAP_USER,
    password: read.data.HELDER_IMAP_PASSWORD,
  }
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
