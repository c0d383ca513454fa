/** Staff get a summary by e-mail: when it is due, once, with numbers and without words. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isDue } from '../../../server/outgoing/digests.ts'
import { aDesk } from '../../support/a-desk.ts'
import { aMailServer } from '../../support/a-mail-server.ts'
import { aQuestion, staffOf } from '../../support/a-question.ts'
import { anEntry } from '../../support/a-signal.ts'

const PAGE = 'https://www.voorbeeld.nl/toeslag'

describe('when a summary is due', () => {
  it.each([
    ['daily', '2026-03-02T05:59:00Z', '2026-03-03T05:59:00Z', false],
    // Seven in the morning in Amsterdam, in winter and in summer.
    ['daily', '2026-03-02T06:00:00Z', '2026-03-03T06:00:00Z', true],
    ['daily', '2026-07-02T05:00:00Z', '2026-07-03T05:00:00Z', true],
    ['daily', '2026-03-03T06:00:00Z', '2026-03-03T22:00:00Z', false],
    // Set up in the evening: not before the next morning.
    ['daily', '2026-03-02T20:00:00Z', '2026-03-02T23:30:00Z', false],
    // 2 March 2026 is a Monday.
    ['weekly', '2026-02-25T12:00:00Z', '2026-03-01T22:00:00Z', false],
    ['weekly', '2026-02-25T12:00:00Z', '2026-03-02T06:00:00Z', true],
    ['weekly', '2026-03-02T06:00:00Z', '2026-03-08T12:00:00Z', false],
    // Away on Monday: on Tuesday then.
    ['weekly', '2026-02-25T12:00:00Z', '2026-03-03T12:00:00Z', true],
    ['instant', '2026-03-02T06:00:00Z', '2026-03-02T06:14:00Z', false],
    ['instant', '2026-03-02T06:00:00Z', '2026-03-02T06:15:00Z', true],
  ] as const)('%s: told until %s, at %s: %s', (every, sentUntil, at, due) => {
    expect(isDue({ every, sentUntil }, new Date(at))).toBe(due)
  })
})

describe('a summary', () => {
  let now = new Date('2026-03-02T09:00:00Z')
  let mail: Awaited<ReturnType<typeof aMailServer>>
  let desk: Awaited<ReturnType<typeof aDesk>>
  let owner: ReturnType<typeof staffOf>
  beforeAll(async () => {
    mail = await aMailServer()
  })
  beforeEach(async () => {
    now = new Date('2026-03-02T09:00:00Z')
    mail.taken.length = 0
    desk = await aDesk(() => now, { smtpUrl: mail.url })
    owner = staffOf(desk, await desk.tokenFor('text', 'publish'))
    return () => desk.close()
  })
  afterAll(() => mail.stop())
  const subscribe = async (more: object) => {
    const wanted = { email: 'Noor@voorbeeld.example', every: 'daily', site: 'demo', ...more }
    const answer = await owner.send('/v1/digests', wanted)
    return { status: answer.status, body: await answer.json() }
  }
  const at = async (moment: string) => {
    now = new Date(moment)
    await desk.desk.lookAround()
    await desk.desk.lookSoon()
  }
  const said = (clarity: 'yes' | 'no', url: string, receivedAt: string) =>
    anEntry({ clarity, message: 'Mijn zoon is ziek', page: { url } }, { receivedAt })

  it('tells the next morning what came in, where, and what waits; never what was said', async () => {
    const { status } = await subscribe({})
    expect(status).toBe(201)
    await desk.store.append([
      said('yes', PAGE, '2026-03-02T10:00:00.000Z'),
      said('no', PAGE, '2026-03-02T11:00:00.000Z'),
      said('no', 'https://www.voorbeeld.nl/verhuizen/<b>', '2026-03-02T12:00:00.000Z'),
      // Told before.
      said('no', PAGE, '2026-03-01T12:00:00.000Z'),
    ])
    await aQuestion(desk, { receivedAt: '2026-02-02T09:00:00.000Z' })
    await at('2026-03-03T05:30:00Z')
    expect(mail.taken).toEqual([])
    await at('2026-03-03T06:10:00Z')
    await at('2026-03-03T06:20:00Z')
    const [message] = mail.taken
    expect(mail.taken).toHaveLength(1)
    expect(message?.to).toEqual(['noor@voorbeeld.example'])
    expect(message?.mail.subject).toBe('Dienst Toekenning: 3 reacties')
    expect(message?.mail.text).toContain(
      '2 van 3 vonden de pagina niet of niet helemaal duidelijk.',
    )
    expect(message?.mail.text).toContain('- /toeslag: 2 reacties; niet of deels duidelijk: 1')
    expect(message?.mail.text).toContain('1 vraag wacht op antwoord.')
    expect(message?.mail.text).toContain('Bij 1 vraag is de beloofde dag voorbij.')
    expect(message?.mail.text).toContain('https://helder.example/?site=demo')
    expect(message?.mail.html).not.toContain('<b>')
    expect(message?.raw).not.toContain('ziek')
    // The rest of the day is told on the next.
    await desk.store.append([said('no', PAGE, '2026-03-03T12:00:00.000Z')])
    await at('2026-03-04T06:10:00Z')
    expect(mail.taken[1]?.mail.subject).toBe('Dienst Toekenning: 1 reactie')
  })

  it('is quiet on a day without news, and says so after a week', async () => {
    await subscribe({})
    await subscribe({ every: 'weekly', email: 'week@voorbeeld.example', language: 'en' })
    for (const day of [3, 4, 5, 6, 7, 8, 9]) await at(`2026-03-0${day}T07:00:00Z`)
    expect(mail.taken.map(({ to, mail }) => [to[0], mail.text?.split('\n')[0]])).toEqual([
      ['week@voorbeeld.example', 'There are no new reactions.'],
    ])
  })

  it('tells of one page within a quarter of an hour, when there is something', async () => {
    await subscribe({ every: 'instant', page: `${PAGE}*` })
    await desk.store.append([said('no', 'https://www.voorbeeld.nl/x', '2026-03-02T09:01:00.000Z')])
    await at('2026-03-02T09:16:00Z')
    expect(mail.taken).toEqual([])
    await desk.store.append([said('no', `${PAGE}/hoe`, '2026-03-02T09:17:00.000Z')])
    await at('2026-03-02T09:20:00Z')
    expect(mail.taken).toEqual([])
    await at('2026-03-02T09:32:00Z')
    expect(mail.taken).toHaveLength(1)
  })

  it('gives one person fifty at most', async () => {
    for (let n = 0; n < 50; n++) expect((await subscribe({})).status).toBe(201)
    expect(await subscribe({})).toMatchObject({ status: 400, body: { code: 'body_invalid' } })
    expect(await owner.read('/v1/digests')).toHaveLength(50)
  })

  it('is seen and ended by who asked for it, and waits while the mail server is away', async () => {
    const { body } = await subscribe({})
    const other = staffOf(desk, await desk.tokenFor('text'))
    expect(await other.read('/v1/digests')).toEqual([])
    expect(await owner.read('/v1/digests')).toMatchObject([{ digest: body.digest }])
    await desk.store.append([said('no', PAGE, '2026-03-02T12:00:00.000Z')])
    mail.willReply(451)
    await at('2026-03-03T07:00:00Z')
    expect(await desk.store.deliveries(false, 10)).toMatchObject([{ sink: 'digest', attempts: 1 }])
    mail.willReply(250)
    await at('2026-03-03T12:00:00Z')
    expect(mail.taken).toHaveLength(1)
    const end = (token: string) =>
      desk.app.request(`/v1/digests/${body.digest}`, {
        method: 'DELETE',
        headers: { Authorization: `Bearer ${token}` },
      })
    expect((await end(await desk.tokenFor('text'))).status).toBe(404)
    expect((await end(await desk.tokenFor('text', 'publish'))).status).toBe(204)
    await at('2026-03-04T12:00:00Z')
    expect(mail.taken).toHaveLength(1)
  })

  it('ends with the right of who asked for it', async () => {
    await subscribe({})
    await desk.store.append([said('no', PAGE, '2026-03-02T12:00:00.000Z')])
    const [token] = await desk.store.tokens()
    await desk.store.revokeToken(token?.name ?? '', '2026-03-02T13:00:00.000Z')
    await at('2026-03-03T12:00:00Z')
    expect(mail.taken).toEqual([])
    expect(await desk.store.digests()).toEqual([])
  })

  it('ends when of the site only pages are left to who asked for it', async () => {
    const person = randomUUID()
    await desk.store.putPerson({
      ...{ person, name: 'Noor', email: 'noor@voorbeeld.example', roles: ['analyst'] },
      ...{ reach: [{ site: 'demo', page: PAGE }], createdAt: now.toISOString() },
    })
    await desk.store.putDigest({
      ...{ digest: randomUUID(), owner: `person ${person}`, email: 'noor@voorbeeld.example' },
      ...{ language: 'nl', every: 'daily', site: 'demo', createdAt: now.toISOString() },
      sentUntil: now.toISOString(),
    })
    const there = 'https://www.voorbeeld.nl/elders'
    await desk.store.append([said('no', there, '2026-03-02T12:00:00.000Z')])
    await at('2026-03-03T12:00:00Z')
    expect(mail.taken).toEqual([])
    expect(await desk.store.digests()).toEqual([])
  })

  it('has an address of a page on one line, whatever it is made to look like', async () => {
    await subscribe({})
    const url =
      'https://www.voorbeeld.nl/x%0A%0AUw%20wachtwoord%20verloopt:%0Ahttps://kwaad.example/%E2%80%AEgnp'
    await desk.store.append([said('no', url, '2026-03-02T12:00:00.000Z')])
    await at('2026-03-03T12:00:00Z')
    const { text = '', html = '' } = mail.taken[0]?.mail ?? {}
    for (const body of [text, String(html)]) {
      expect(body).not.toContain('wachtwoord verloopt')
      expect(body).not.toContain('\u202e')
    }
    expect(text.split('\n').filter((line) => line.startsWith('https://kwaad'))).toEqual([])
  })

  it('is refused for a site that is not yours, by its member', async () => {
    const { status, body } = await subscribe({ site: 'elders' })
    expect([status, body.errors[0].member]).toEqual([400, 'site'])
    const { status: bad, body: errors } = await subscribe({ email: 'geen adres' })
    expect([bad, errors.errors[0].member]).toEqual([400, 'email'])
    expect(JSON.stringify(errors)).not.toContain('geen adres')
  })

  it('reminds the keeper of a notice whose day has passed, each week until it is mended', async () => {
    const publisher = await desk.tokenFor('text', 'publish')
    const put = (name: string, notice: object) =>
      desk.app.request(`/v1/notices/${name}`, {
        method: 'PUT',
        headers: { Authorization: `Bearer ${publisher}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(notice),
      })
    const name = randomUUID()
    const notice = {
      ...{ site: 'demo', page: PAGE, language: 'nl', known: 'Het geld komt later.' },
      ...{ moreOn: '2026-03-04', keeper: 'noor@voorbeeld.example' },
    }
    expect((await put(name, notice)).status).toBe(200)
    await at('2026-03-04T12:00:00Z')
    expect(mail.taken).toHaveLength(0)
    for (const day of ['05', '06', '10', '12', '13']) await at(`2026-03-${day}T12:00:00Z`)
    expect(mail.taken.map(({ mail }) => mail.subject)).toEqual([
      'Dienst Toekenning: een bericht is verlopen',
      'Dienst Toekenning: een bericht is verlopen',
    ])
    expect(mail.taken[0]?.mail.text).toContain('woensdag 4 maart 2026')
    expect((await put(name, { ...notice, moreOn: '2026-03-30' })).status).toBe(200)
    await at('2026-03-25T12:00:00Z')
    expect(mail.taken).toHaveLength(2)
  })
})
