/** `helder import mail FILE`: an mbox, one mail, or a folder of mails. */
import { createReadStream, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Found } from '../../sources/candidate.ts'
import { mailsIn, type Raw } from '../../sources/mail/mbox.ts'
import { readMail } from '../../sources/mail/message.ts'
import type { Terminal } from '../main.ts'
import { Misuse, optionsOf } from '../operator.ts'
import { BELONGING_OPTIONS, bringIn } from './bring-in.ts'

const USAGE =
  'import mail FILE|FOLDER|- --site S [--page URL] [--source email] [--life-event E] [--language nl] [--restricted analyst,…]'
/** Bytes read at once. */
const CHUNK = 1_048_576

/** Numbered on: the second file goes on where the first ended. */
async function* rawMails(path: string, stdin: Readable): AsyncGenerator<Raw> {
  if (path === '-') return yield* mailsIn(stdin as AsyncIterable<Buffer>)
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => /\.(?:eml|mbox)$/i.test(name))
        .sort()
        .map((name) => join(path, name))
    : [path]
  let before = 0
  for (const file of files) {
    let last = 0
    for await (const raw of mailsIn(createReadStream(file, { highWaterMark: CHUNK }))) {
      last = raw.number
      yield { ...raw, number: before + last }
    }
    before += last
  }
}

export const foundInMails = async function* (mails: AsyncIterable<Raw>): AsyncGenerator<Found> {
  for await (const raw of mails) {
    const { number } = raw
    if ('tooLarge' in raw) yield { number, refused: 'too-large' }
    else yield { number, ...(await readMail(raw.bytes)) }
  }
}

export const importMail = (args: readonly string[], terminal: Terminal) => {
  const { values, positionals } = optionsOf(args, BELONGING_OPTIONS)
  const [path, ...more] = positionals
  if (!path || more.length > 0 || !values.site) throw new Misuse(USAGE)
  return bringIn({
    ...{ values, source: 'email' as const, what: 'mails', terminal },
    found: foundInMails(rawMails(path, terminal.stdin)),
  })
}
