import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDesk } from '../support/a-desk.ts'
import { aMailServer } from '../support/a-mail-server.ts'
import { aQuestion, citizenOf, staffOf } from '../support/a-question.ts'

const ADDRESS = 'noor.de.vries@voorbeeld.example'

describe('a question at the desk', () => {
  let now = new Date('2026-03-02T09:00:00Z')
  let mail: Awaited<ReturnType<typeof aMailServer>>
  let desk: Awaited<ReturnType<typeof aDesk>>
  let noor: ReturnType<typeof staffOf>
  let bram: ReturnType<typeof staffOf>
  beforeAll(async () => {
    mail = await aMailServer()
    desk = await aDesk(() => now, { smtpUrl: mail.url })
    noor = staffOf(desk, await desk.tokenFor('text', 'contact', 'answer'))
    bram = staffOf(desk, await desk.tokenFor('text', 'answer'))
  })
  afterAll(async () => {
    await desk.close()
    await mail.stop()
  })
  const byCode = (code: string, action: object) => citizenOf(desk).act(code, action)
  const followed = (code: string) => citizenOf(desk).follow(code)
  const byEmail = { contact: { channel: 'email', email: ADDRESS } } as const
  const answerTo = async (id: string, text = 'Op 20 maart.') => {
    expect((await noor.do(id, { action: 'claim' })).status).toBe(200)
    const answered = await noor.do(id, { action: 'answer', text })
    expect(answered.status).toBe(200)
    await desk.desk.lookSoon()
  }

  it('goes from asked by e-mail to answered, read, not helping, and open again', async () => {
    const { id, code } = await aQuestion(desk, byEmail)
    const queue = await noor.read('/v1/questions?state=open')
    expect(queue).toMatchObject([
      { id, state: 'new', due: '2026-03-09', overdue: false, mine: false, reachable: true },
    ])
    expect(await followed(code)).toMatchObject({ state: 'new', replyBy: '2026-03-09', answers: [] })
    mail.taken.length = 0
    await answerTo(id, 'Op 20 maart.\n<b>Vet</b>')
    const [message] = mail.taken
    expect(mail.taken).toHaveLength(1)
    expect(message?.to).toEqual([ADDRESS])
    expect(message?.mail.subject).toBe('Antwoord op uw vraag aan Dienst Toekenning')
    expect(message?.mail.text).toContain('> Wanneer komt het geld?')
    expect(message?.mail.text).toContain('Op 20 maart.\n<b>Vet</b>')
    expect(message?.mail.text).toContain('https://helder.example/s')
    expect(message?.mail.html).toContain('&lt;b&gt;Vet&lt;/b&gt;')
    expect(message?.mail.html).toMatch(/<html lang="nl" dir="ltr">/)
    expect(await followed(code)).toMatchObject({
      state: 'answered',
      answers: [{ text: 'Op 20 maart.\n<b>Vet</b>' }],
    })

    expect(
      (await byCode(code, { action: 'reopen', text: 'Mijn BSN is 111222333. Welke maand?' }))
        .status,
    ).toBe(204)
    const open = await noor.read(`/v1/questions/${id}`)
    expect(open).toMatchObject({
      state: 'reopened',
      due: '2026-03-09',
      mine: false,
      answers: [{ helps: false }],
    })
    expect(open.history.map(({ action }: { action: string }) => action)).toEqual([
      'opened',
      'claim',
      'answer',
      'reopen',
    ])
    expect(open.history.at(-1).text).toBe('Mijn BSN is [bsn]. Welke maand?')

    now = new Date('2026-03-03T09:00:00Z')
    await answerTo(id, 'In maart 2026.')
    const second = mail.taken[1]
    // One thread: the second message names the first.
    expect(second?.mail.inReplyTo).toBe(message?.mail.messageId)
    expect(second?.mail.subject).toBe(`Re: ${message?.mail.subject}`)
    expect((await byCode(code, { action: 'helps' })).status).toBe(204)
    expect(await followed(code)).toMatchObject({ state: 'closed', answers: [{}, { helps: true }] })
  })

  it('is answered by one: whoever comes second is told that it has moved', async () => {
    const { id } = await aQuestion(desk)
    await noor.read('/v1/questions')
    expect((await noor.do(id, { action: 'answer', text: 'Te snel' })).status).toBe(409)
    expect((await noor.do(id, { action: 'claim' })).status).toBe(200)
    for (const action of [
      { action: 'claim' },
      { action: 'answer', text: 'Ook ik' },
      { action: 'release' },
      { action: 'withhold', reason: 'x' },
    ]) {
      expect([action.action, (await bram.do(id, action)).status]).toEqual([action.action, 409])
    }
    expect((await bram.do(id, { action: 'hand-over', organisation: 'Gemeente' })).status).toBe(409)
    expect(
      (
        await noor.do(id, {
          action: 'hand-over',
          organisation: 'Gemeente',
          note: 'Gaat over bijstand',
        })
      ).status,
    ).toBe(200)
    const after = await noor.read(`/v1/questions/${id}`)
    expect(after).toMatchObject({ organisation: 'Gemeente', state: 'new' })
    expect(after.history.at(-1)).toMatchObject({
      action: 'hand-over',
      to: 'Gemeente',
      text: 'Gaat over bijstand',
    })
    expect((await bram.do(id, { action: 'claim' })).status).toBe(200)
  })

  it('opens contact for who has claimed it and may, and writes that down first', async () => {
    const { id } = await aQuestion(desk, byEmail)
    await noor.read('/v1/questions')
    const contact = (who: typeof noor) => who.send(`/v1/questions/${id}/contact`)
    expect((await contact(noor)).status).toBe(409)
    await noor.do(id, { action: 'claim' })
    expect((await contact(bram)).status).toBe(403)
    const opened = await contact(noor)
    expect(await opened.json()).toEqual({ channel: 'email', email: ADDRESS })
    const lines = await desk.store.auditTrail(0, 1_000)
    expect(
      lines.filter(({ action, object }) => action === 'contact' && object === id),
    ).toHaveLength(1)
    expect(JSON.stringify(lines)).not.toContain(ADDRESS)
  })

  it('leaves no byte of how to reach somebody in the database, whatever was sent', async () => {
    const { id } = await aQuestion(desk, byEmail)
    await noor.read('/v1/questions')
    await answerTo(id)
    const found = execFileSync('sh', [
      '-c',
      `cat ${desk.folder}/helder.db* | grep -c "noor.de.vries" || true`,
    ])
    expect(found.toString().trim()).toBe('0')
    const words = execFileSync('sh', [
      '-c',
      `cat ${desk.folder}/helder.db* | grep -c "Op 20 maart" || true`,
    ])
    expect(Number(words.toString())).toBeGreaterThan(0)
  })

  it('waits when the mail server asks to, and comes back to the desk when it refuses', async () => {
    const { id, code } = await aQuestion(desk, byEmail)
    await noor.read('/v1/questions')
    mail.willReply(451)
    mail.taken.length = 0
    await answerTo(id)
    const waiting = async () =>
      (await desk.store.deliveries(false, 10)).filter(({ about }) => about === id)
    expect(await waiting()).toMatchObject([
      { attempts: 1, error: expect.stringContaining('mail server') },
    ])
    expect(JSON.stringify(await waiting())).not.toContain(ADDRESS)
    mail.willReply(550)
    now = new Date(now.getTime() + 3_600_000)
    await desk.desk.lookSoon()
    const back = await noor.read(`/v1/questions/${id}`)
    expect(back).toMatchObject({ state: 'reopened', mine: false })
    expect(back.history.at(-1)).toMatchObject({ action: 'undelivered', actor: 'mail' })
    const admin = staffOf(desk, await desk.tokenFor('admin'))
    expect(await admin.read('/v1/deliveries?parked=true')).toMatchObject([
      { about: id, parked: true },
    ])
    // The citizen is not told of an answer that never came as if it had.
    expect(await followed(code)).toMatchObject({ state: 'reopened' })
    mail.willReply(250)
    expect(await (await admin.send('/v1/deliveries/replay', { sink: 'mail' })).json()).toEqual({
      replayed: 1,
    })
    await desk.desk.lookSoon()
    expect(mail.taken).toHaveLength(1)
  })

  it('puts an answer for everybody on the page, in words of the desk', async () => {
    const { id } = await aQuestion(desk, { channel: 'page', text: 'Waarom krijg ik, Jan, niks?' })
    await noor.read('/v1/questions')
    await noor.do(id, { action: 'claim' })
    const refused = await noor.do(id, { action: 'answer', text: 'Omdat.' })
    expect(refused.status).toBe(400)
    expect((await refused.json()).errors).toMatchObject([{ member: 'publicQuestion' }])
    const answer = {
      action: 'answer',
      text: 'Dat hangt af van uw inkomen.',
      publicQuestion: 'Wie krijgt geld?',
    }
    expect((await noor.do(id, answer)).status).toBe(200)
    const page = encodeURIComponent('https://www.voorbeeld.nl/toeslag?bsn=1')
    const settings = await (await desk.ask(`/v1/sites/demo/widget?page=${page}`)).json()
    expect(settings.answers).toMatchObject([
      { question: 'Wie krijgt geld?', text: 'Dat hangt af van uw inkomen.' },
    ])
    const elsewhere = encodeURIComponent('https://www.voorbeeld.nl/huur')
    expect(
      await (await desk.ask(`/v1/sites/demo/widget?page=${elsewhere}`)).json(),
    ).not.toHaveProperty('answers')
  })

  it('says why there will be no answer, and is late when it is', async () => {
    const { id, code } = await aQuestion(desk)
    await noor.read('/v1/questions')
    now = new Date('2026-04-01T09:00:00Z')
    expect(
      (await noor.read('/v1/questions?overdue=true')).map((row: { id: string }) => row.id),
    ).toContain(id)
    await noor.do(id, { action: 'claim' })
    expect((await noor.do(id, { action: 'withhold', reason: '' })).status).toBe(400)
    await noor.do(id, { action: 'withhold', reason: 'De rechter beslist hier nog over.' })
    expect(await followed(code)).toMatchObject({
      state: 'withheld',
      reason: 'De rechter beslist hier nog over.',
    })
    expect(
      (await noor.read('/v1/questions?overdue=true')).map((row: { id: string }) => row.id),
    ).not.toContain(id)
  })

  it('is destroyed when the citizen withdraws it, with all that was made of it', async () => {
    const { id, code } = await aQuestion(desk, byEmail)
    await noor.read('/v1/questions')
    await answerTo(id)
    expect((await byCode(code, { action: 'withdraw' })).status).toBe(204)
    expect((await noor.send(`/v1/questions/${id}`)).status).toBe(404)
    expect(await desk.store.answers(id)).toEqual([])
    expect(await desk.store.contact(id)).toBeUndefined()
    expect((await byCode(code, { action: 'withdraw' })).status).toBe(404)
  })
})
