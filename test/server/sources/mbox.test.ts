import { describe, expect, it } from 'vitest'
import { MAIL_BYTES_MAX, mailsIn } from '../../../server/sources/mail/mbox.ts'

const inParts = async function* (text: string | Buffer, size: number) {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const split = async (text: string | Buffer, size = 65_536) => {
  const mails: string[] = []
  for await (const mail of mailsIn(inParts(text, size)))
    mails.push('bytes' in mail ? mail.bytes.toString() : `${mail.number} too large`)
  return mails
}

describe('an mbox', () => {
  const bodies = [
    'Subject: een\n\nFrom nu af anders.\n',
    'Subject: twee\n\n>From here\n>>From there\n',
    'Subject: drie\n\nAlinea.\n\nFrom the start it was unclear.\n',
    'Subject: vier\n\né\n',
  ]
  const separators = [
    'From jan@voorbeeld.nl Mon Jan  5 10:00:00 2026',
    'From - Mon Jan 05 10:00:00 2026',
    'From 1785@xxx Mon Jan 05 10:00:00 +0000 2026',
    'From MAILER-DAEMON Mon Jan  5 10:00:00 2026',
  ]
  const file = bodies.map((body, i) => `${separators[i]}\n${body}\n`).join('')
  const expected = bodies.map((body) => `${body.replace(/^>(>*From )/gm, '$1')}\n`)

  it.each([1, 7, 64, 333, 65_536])(
    'falls apart in the same mails, read %i bytes at a time',
    async (size) => {
      expect(await split(file, size)).toEqual(expected)
      const windows = (text: string) => text.replace(/\n/g, '\r\n')
      expect(await split(windows(file), size)).toEqual(expected.map(windows))
    },
  )

  it('of one mail by itself is that mail, and an empty file is none', async () => {
    const [first = ''] = bodies
    expect(await split(first)).toEqual([first])
    expect(await split(`${first}\n`.repeat(40), 50)).toEqual([`${first}\n`.repeat(40)])
    expect(await split('')).toEqual([])
    expect(await split('\n')).toEqual([])
  })

  it('passes over a mail that is too large, and reads the next', async () => {
    const large = Buffer.alloc(MAIL_BYTES_MAX + 1, 'a line that is long\n')
    const [from = ''] = separators
    const around = Buffer.concat([
      Buffer.from(`${from}\n${bodies[0]}\n${from}\nSubject: groot\n\n`),
      large,
      Buffer.from(`\n\n${from}\n${bodies[3]}\n`),
    ])
    expect(await split(around, 1_048_576)).toEqual([expected[0], '2 too large', expected[3]])
  })
})
