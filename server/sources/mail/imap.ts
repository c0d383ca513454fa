/**
 * Mails of a mailbox over IMAP (RFC 9051). Goes on after the last that was stored; when the server numbered its mails
 * anew, from the beginning, and the ids see to it that each is stored once. It opens the mailbox to read alone, and
 * changes nothing in it unless it is asked to mark what was read.
 */
import { ImapFlow } from 'imapflow'
import * as z from 'zod'
import type { Found } from '../candidate.ts'
import { MAIL_BYTES_MAX } from './mbox.ts'
import { readMail } from './message.ts'

/** Mails asked for at once; they come one at a time. */
const SLICE = 200

/** How far a mailbox was read: `uidValidity` says whose numbers they are. */
export const Reached = z.object({ uidValidity: z.string(), uid: z.int().min(0) })
export type Reached = z.infer<typeof Reached>

export type Raw =
  | { number: number; source: Buffer }
  | { number: number; refused: 'too-large' | 'unreadable' }

export type ImapSettings = {
  host: string
  port: number
  /** From the first byte (993), or else by STARTTLS before anything is said. */
  tls: boolean
  /** For a server in this machine. */
  plain?: boolean
  user: string
  password: string
}

/** Why there is no reading, without what the server said of it. */
export class ImapFailed extends Error {
  override readonly name = 'ImapFailed'
}

const connected = async (settings: ImapSettings) => {
  const client = new ImapFlow({
    host: settings.host,
    port: settings.port,
    secure: settings.tls,
    doSTARTTLS: !settings.tls && !settings.plain,
    auth: { user: settings.user, pass: settings.password },
    logger: false,
    disableAutoIdle: true,
  })
  // A line that breaks between two commands rejects the next; unheard it would end the process.
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    const { authenticationFailed, code } = error as {
      authenticationFailed?: boolean
      code?: unknown
    }
    if (authenticationFailed) throw new ImapFailed('the mail server refuses the user or password')
    const why = /^\w{1,60}$/.test(String(code ?? '')) ? ` (${code})` : ''
    throw new ImapFailed(`no connection to the mail server${why}`)
  }
  return client
}

/** A mailbox that is open. `uidValidity` and `uid` are what to remember; the number of a mail is its UID. */
export const openMailbox = async (settings: ImapSettings, path: string, mark: boolean) => {
  const client = await connected(settings)
  const mailbox = await client.mailboxOpen(path, { readOnly: !mark }).catch(async () => {
    await client.logout().catch(() => {})
    throw new ImapFailed(`there is no mailbox ${path} that can be read`)
  })

  /** UIDs after one, in order, with the bytes that each mail has. */
  const listed = async (after: number) => {
    if (mailbox.exists === 0) return []
    const all: { uid: number; size: number }[] = []
    for await (const { uid, size = 0 } of client.fetch(
      `${after + 1}:*`,
      { uid: true, size: true },
      { uid: true },
    )) {
      // `*` is the last mail, also when that is an older one.
      if (uid > after) all.push({ uid, size })
    }
    return all.sort((a, b) => a.uid - b.uid)
  }

  /** Each as it came; without a `source` when it is too large or cannot be read. */
  async function* raw(after: number): AsyncGenerator<Raw> {
    const all = await listed(after)
    for (let at = 0; at < all.length; at += SLICE) {
      const slice = all.slice(at, at + SLICE)
      const tooLarge = slice.filter(({ size }) => size > MAIL_BYTES_MAX)
      const sizes = new Set(tooLarge.map(({ uid }) => uid))
      const wanted = slice.filter(({ uid }) => !sizes.has(uid)).map(({ uid }) => uid)
      const waiting = tooLarge.map(({ uid }) => uid)
      if (wanted.length > 0) {
        const query = { uid: true, source: true, internalDate: true } as const
        for await (const mail of client.fetch(wanted.join(), query, { uid: true })) {
          // In the order of their numbers: what is remembered is the last.
          while ((waiting[0] ?? Infinity) < mail.uid)
            yield { number: waiting.shift() ?? 0, refused: 'too-large' }
          yield mail.source
            ? { number: mail.uid, source: mail.source }
            : { number: mail.uid, refused: 'unreadable' }
        }
      }
      for (const uid of waiting) yield { number: uid, refused: 'too-large' }
    }
  }

  async function* found(after: number): AsyncGenerator<Found> {
    for await (const one of raw(after)) {
      yield 'source' in one
        ? { number: one.number, ...(await readMail(one.source)) }
        : { number: one.number, refused: one.refused }
    }
  }

  return {
    uidValidity: String(mailbox.uidValidity),
    found,
    raw,
    /** As read, all up to a number and after another. */
    mark: async (after: number, upTo: number) => {
      if (upTo > after)
        await client.messageFlagsAdd(`${after + 1}:${upTo}`, ['\\Seen'], { uid: true })
    },
    close: () => client.logout().catch(() => {}),
  }
}
