/** One mail as something that somebody said: its own words under its subject, or why it is none. */
import { createHash } from 'node:crypto'
import PostalMime, { type Email } from 'postal-mime'
import { Language } from '../../../shared/signal.ts'
import type { Candidate, Refused } from '../candidate.ts'
import { htmlMailText } from '../html-text.ts'
import { AUTOMATIC_SUBJECT, SUBJECT_PREFIX } from './conventions.ts'
import { ownWords, withoutNames } from './own-words.ts'

/** Characters of a text in which its own words are looked for; they stand at the top. */
const LOOKED_AT = 400_000

type Read = { candidate: Candidate } | { refused: Refused }

const headerOf = ({ headers }: Email, name: string) =>
  headers.find(({ key }) => key === name)?.value.trim()

/** Not by a person, or to nobody in particular (RFC 3834, 3464, 2919, 8058). */
const machineMade = (mail: Email): Refused | undefined => {
  const of = (name: string) => headerOf(mail, name)?.toLowerCase()
  if (/^multipart\/report\b/.test(of('content-type') ?? '')) return 'bounce'
  const precedence = of('precedence') ?? ''
  const automatic =
    (of('auto-submitted') ?? 'no').split(';')[0]?.trim() !== 'no' ||
    of('x-autoreply') !== undefined ||
    of('x-autorespond') !== undefined ||
    /^auto/.test(precedence) ||
    AUTOMATIC_SUBJECT.test(mail.subject ?? '')
  if (automatic) return 'automatic'
  if (of('return-path') === '<>') return 'bounce'
  if (/^(?:mailer-daemon|postmaster)@/i.test(mail.from?.address ?? '')) return 'bounce'
  const listed = ['list-id', 'list-unsubscribe', 'list-post'].some((name) => of(name) !== undefined)
  return listed || /^(?:bulk|list|junk)$/.test(precedence) ? 'bulk' : undefined
}

const joined = (subject: string, words: string) => {
  const said = subject !== '' && words.toLowerCase().startsWith(subject.toLowerCase())
  return said || subject === '' ? words : `${subject}\n\n${words}`
}

/** What a mail program calls a language may be anything; a wrong one would only hinder the redaction. */
const languageOf = (mail: Email) => {
  const [first = ''] = (headerOf(mail, 'content-language') ?? '').split(',')
  return Language.safeParse(first.trim()).data
}

const momentOf = (date: string | undefined) => {
  const at = Date.parse(date ?? '')
  return Number.isNaN(at) ? undefined : new Date(at).toISOString()
}

const read = async (bytes: Buffer): Promise<Read> => {
  const mail = await PostalMime.parse(bytes)
  if (mail.headers.length === 0) return { refused: 'unreadable' }
  const refused = machineMade(mail)
  if (refused) return { refused }
  const names = [mail.from, mail.sender].flatMap((who) => who?.name?.trim() || [])
  const text = mail.text?.trim() ? mail.text : htmlMailText(mail.html ?? '')
  const words = ownWords(text.slice(0, LOOKED_AT), names)
  const answers = SUBJECT_PREFIX.test(mail.subject ?? '')
  const subject = withoutNames((mail.subject ?? '').replace(SUBJECT_PREFIX, '').trim(), names)
  // The subject of an answer is what somebody else asked.
  if (words === '' && (answers || subject === '')) return { refused: 'empty' }
  const key = mail.messageId?.trim() || createHash('sha256').update(bytes).digest('base64url')
  return {
    candidate: {
      key,
      text: words === '' ? subject : joined(subject, words),
      date: momentOf(mail.date),
      language: languageOf(mail),
    },
  }
}

/** Never rejects: a mail that cannot be read is one that is refused. */
export const readMail = (bytes: Buffer): Promise<Read> =>
  read(bytes).catch((): Read => ({ refused: 'unreadable' }))
