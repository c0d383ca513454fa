/** An answer that comes back hours later: the question is open again, once, and only when it is really lost. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { imapSettings } from '../../server/sources/mail/imap-settings.ts'
import { aDesk } from '../support/a-desk.ts'
import { aMailServer } from '../support/a-mail-server.ts'
import { aQuestion, staffOf } from '../support/a-question.ts'
import { anImapServer, USER } from '../support/an-imap-server.ts'

const ADDRESS = 'noor@voorbeeld.example'

/** As a mail server reports it (RFC 3464). */
const aReport = (
  messageId: string,
  { action = 'failed', status = '5.1.1', type = 'report' } = {},
) =>
  [
    'From: Mail Delivery System <MAILER-DAEMON@mx.example>',
    'To: antwoord@helder.example',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    `Content-Type: multipart/${type}; report-type=delivery-status; boundary="grens"`,
    '',
    '--grens',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'This is the mail system. Your message could not be delivered.',
    'Message-ID: <00000000-0000-4000-8000-000000000000@helder.example>',
    '--grens',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    '',
    `Final-Recipient: rfc822; ${ADDRESS}`,
    `Action: ${action}`,
    `Status: ${status}`,
    '--grens',
    'Content-Type: message/rfc822',
    '',
    `Message-ID: ${messageId}`,
    'Subject: Antwoord',
    '',
    'Het antwoord.',
    '--grens--',
    '',
  ].join('\r\n')

describe('an answer that did not arrive', () => {
  let mail: Awaited<ReturnType<typeof aMailServer>>
  let box: Awaited<ReturnType<typeof anImapServer>>
  let desk: Awaited<ReturnType<typeof aDesk>>
  let noor: ReturnType<typeof staffOf>
  let now: Date
  beforeEach(async () => {
    now = new Date('2026-03-02T09:00:00Z')
    mail = await aMailServer()
    box = await anImapServer([])
    desk = await aDesk(() => now, {
      smtpUrl: mail.url,
      bounces: imapSettings(box.url, USER.name, USER.password),
    })
    noor = staffOf(desk, await desk.tokenFor('text', 'contact', 'answer'))
  })
  afterEach(async () => {
    await desk.close()
    await Promise.all([mail.stop(), box.stop()])
  })
  const answered = async () => {
    const { id } = await aQuestion(desk, { contact: { channel: 'email', email: ADDRESS } })
    await desk.desk.open()
    for (const action of [{ action: 'claim' }, { action: 'answer', text: 'Op 20 maart.' }]) {
      expect((await noor.do(id, action)).status).toBe(200)
    }
    await desk.desk.lookSoon()
    const messageId = mail.taken.at(-1)?.mail.messageId ?? ''
    expect(messageId).toMatch(/^<[0-9a-f-]{36}@helder\.example>$/)
    return { id, messageId }
  }
  const stateOf = async (id: string) => (await noor.read(`/v1/questions/${id}`)).state

  it('comes back to the desk, once, however often it is told', async () => {
    const { id, messageId } = await answered()
    await desk.desk.lookInMail()
    expect(await stateOf(id)).toBe('answered')
    box.add(aReport(messageId))
    await desk.desk.lookInMail()
    const back = await noor.read(`/v1/questions/${id}`)
    expect(back).toMatchObject({ state: 'reopened', mine: false })
    expect(back.history.at(-1)).toMatchObject({ actor: 'mail', action: 'undelivered' })
    // Answered anew, by another way: what is told again of the first answer changes nothing.
    now = new Date('2026-03-03T09:00:00Z')
    for (const action of [{ action: 'claim' }, { action: 'answer', text: 'Nog eens.' }]) {
      expect((await noor.do(id, action)).status).toBe(200)
    }
    box.add(aReport(messageId))
    box.renumber()
    await desk.desk.lookInMail()
    expect(await stateOf(id)).toBe('answered')
    expect(box.flags().flat()).toEqual([])
  })

  it.each([
    ['is only late', { action: 'delayed', status: '4.4.1' }],
    ['failed for now', { action: 'failed', status: '4.2.2' }],
    ['says that it is a report and is none', { type: 'mixed' }],
  ])('stays answered when a report %s', async (_, more) => {
    const { id, messageId } = await answered()
    box.add(aReport(messageId, more))
    await desk.desk.lookInMail()
    expect(await stateOf(id)).toBe('answered')
  })

  it('is nobody else’s: other hosts, other messages, and mail that is no mail', async () => {
    const { id, messageId } = await answered()
    box.add(aReport(messageId.replace('helder.example', 'elders.example')))
    box.add(aReport('<00000000-0000-4000-8000-000000000001@helder.example>'))
    box.add(
      `From: x@y.example\r\nSubject: Antwoord\r\n\r\nMessage-ID: ${messageId}\r\nAction: failed\r\nStatus: 5.0.0\r\n`,
    )
    box.add('geen mail')
    await desk.desk.lookInMail()
    expect(await stateOf(id)).toBe('answered')
    expect(desk.log.filter(({ event }) => event === 'failed')).toEqual([])
  })
})
