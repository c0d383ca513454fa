/** The other ways in which people are answered: by telephone, by letter, at a counter, in a chat. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aDesk } from '../support/a-desk.ts'
import { aQuestion, staffOf } from '../support/a-question.ts'
import { aSite } from '../support/a-signal.ts'

const WEEK = Object.fromEntries(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [
    day,
    [{ from: '10:00', until: '14:00' }],
  ]),
)

describe('an answer in another way', () => {
  let now: Date
  let desk: Awaited<ReturnType<typeof aDesk>>
  let noor: ReturnType<typeof staffOf>
  beforeEach(async () => {
    // A Monday, ten in the morning in Amsterdam.
    now = new Date('2026-03-02T09:00:00Z')
    desk = await aDesk(() => now)
    noor = staffOf(desk, await desk.tokenFor('text', 'contact', 'answer'))
  })
  afterEach(() => desk.close())
  const steps = async (id: string, ...actions: object[]) => {
    for (const action of actions) expect((await noor.do(id, action)).status).toBe(200)
  }
  const followed = (code: string, path = '/s', more: Record<string, string> = {}) =>
    desk.app.request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ code, ...more }).toString(),
    })
  const print = (questions: string, token: string) =>
    desk.app.request('/v1/letters', {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ questions }).toString(),
    })

  it('by telephone: whoever can be called first is on top, with how often it was tried', async () => {
    await desk.store.putSite(aSite({ desk: { hours: WEEK, closed: ['2026-03-03'] } }))
    const call = async (moments: string[], due?: string) => {
      const question = await aQuestion(desk, {
        channel: 'phone',
        moments,
        ...(due ? { receivedAt: due } : {}),
      })
      return question.id
    }
    const afternoon = await call(['workday-afternoon'])
    const saturday = await call(['saturday'])
    const any = await call([])
    const morning = await call(['workday-morning'])
    await aQuestion(desk, { channel: 'page' })
    const list = async (query = '') =>
      (await noor.read(`/v1/calls${query}`)).map(
        ({ id, call }: { id: string; call: { from: string; until: string } | null }) => [
          id,
          call && `${call.from.slice(0, 16)} ${call.until.slice(11, 16)}`,
        ],
      )
    const [first, second, ...rest] = await list()
    expect(new Set([first?.join(), second?.join()])).toEqual(
      new Set([any, morning].map((id) => `${id},2026-03-02T09:00 11:00`)),
    )
    expect(rest).toEqual([
      [afternoon, '2026-03-02T11:00 13:00'],
      [saturday, null],
    ])
    // On Curaçao it is five in the morning; their morning is this afternoon here, until the desk closes.
    expect((await list('?zone=America/Curacao')).find(([id]: string[]) => id === morning)).toEqual([
      morning,
      '2026-03-02T12:00 13:00',
    ])
    await steps(
      morning,
      { action: 'claim' },
      { action: 'called', reached: false },
      { action: 'called', reached: true, note: 'Belt terug' },
    )
    expect(await noor.read(`/v1/questions/${morning}`)).toMatchObject({ attempts: 2 })
    // The desk is closed on Tuesday: the next morning is on Wednesday.
    now = new Date('2026-03-02T15:00:00Z')
    const windows = await noor.read(`/v1/questions/${morning}/call-windows?count=2`)
    expect(windows).toEqual([
      {
        moment: 'workday-morning',
        from: '2026-03-04T09:00:00.000Z',
        until: '2026-03-04T11:00:00.000Z',
      },
      {
        moment: 'workday-morning',
        from: '2026-03-05T09:00:00.000Z',
        until: '2026-03-05T11:00:00.000Z',
      },
    ])
    expect((await noor.send(`/v1/questions/${morning}/call-windows?zone=Mars`)).status).toBe(400)
  })

  it('promises no day on which the desk is closed', async () => {
    await desk.store.putSite(aSite({ desk: { hours: WEEK, closed: ['2026-03-09'] } }))
    const { id } = await aQuestion(desk)
    await desk.desk.open()
    expect(await noor.read(`/v1/questions/${id}`)).toMatchObject({ due: '2026-03-10' })
  })

  it('by letter: a batch to print, addresses opened and written down, until it is in the post', async () => {
    await desk.store.putSite(aSite({ returnAddress: ['Postbus 1', '2500 AA Den Haag'] }))
    const address = {
      channel: 'letter',
      name: 'A. de Vries',
      address: 'Kade 7\n1234 AB Delft',
    } as const
    const letter = await aQuestion(desk, { channel: 'letter', contact: address })
    const later = await aQuestion(desk, { channel: 'letter', contact: address })
    await desk.desk.open()
    await steps(letter.id, { action: 'claim' }, { action: 'answer', text: 'Op 20 maart. <b>' })
    const toPost = async () =>
      (await noor.read('/v1/questions?toPost=true')).map(({ id }: { id: string }) => id)
    expect(await toPost()).toEqual([letter.id])
    const token = await desk.tokenFor('text', 'contact', 'answer')
    const printed = await print(`${letter.id},${later.id},${letter.id}`, token)
    const html = await printed.text()
    expect(printed.headers.get('content-type')).toContain('text/html')
    expect(printed.headers.get('cache-control')).toBe('no-store')
    expect(printed.headers.get('content-security-policy')).toMatch(/style-src 'nonce-[\w-]+'/)
    expect(html.match(/<article/g)).toHaveLength(1)
    for (const text of [
      'A. de Vries',
      'Kade 7',
      '1234 AB Delft',
      'Postbus 1',
      'Op 20 maart. &lt;b&gt;',
      'https://helder.example/s',
    ])
      expect(html).toContain(text)
    const trail = await desk.store.auditTrail(0, 100)
    expect(trail.filter(({ action }) => action === 'contact').map(({ object }) => object)).toEqual([
      letter.id,
    ])
    await steps(letter.id, { action: 'sent' })
    expect(await toPost()).toEqual([])
    // Reopened and answered again it is another letter.
    await desk.app.request('/v1/receipts/actions', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code: letter.code, action: { action: 'reopen' } }),
    })
    await steps(letter.id, { action: 'claim' }, { action: 'answer', text: 'Op 21 maart.' })
    expect(await toPost()).toEqual([letter.id])
    expect((await print(letter.id, await desk.tokenFor('text', 'answer'))).status).toBe(403)
    expect((await print(later.id, token)).status).toBe(404)
    const bad = await print('geen-id', token)
    expect([bad.status, (await bad.json()).errors[0].member]).toEqual([400, 'questions.0'])
  })

  it('at a counter: where and when, and an appointment for a calendar', async () => {
    const locations = [{ name: 'Stadhuis', address: 'Grote Markt 1, Delft', hours: WEEK }]
    await desk.store.putSite(aSite({ channels: ['counter', 'email', 'page'], locations }))
    const { id, code } = await aQuestion(desk, { channel: 'counter' })
    await desk.desk.open()
    const before = await (await followed(code, '/s?language=nl')).text()
    expect(before).toContain('U kunt langskomen')
    expect(before).toContain('Grote Markt 1, Delft')
    expect(before).toMatch(/maandag<\/th><td>10:00–14:00/)
    expect(before).toMatch(/zondag<\/th><td>gesloten/)
    const appointment = {
      at: '2026-03-04T12:30:00.000Z',
      minutes: 20,
      place: 'Stadhuis, Grote Markt 1',
    }
    await steps(
      id,
      { action: 'claim' },
      { action: 'answer', text: 'Kom langs; neem uw brief mee.', appointment },
    )
    const [answer] = (await noor.read(`/v1/questions/${id}`)).answers
    expect(answer.appointment).toEqual(appointment)
    const after = await (await followed(code, '/s?language=nl')).text()
    expect(after).toContain('woensdag 4 maart 2026 om 13:30')
    const calendar = await followed(code, '/s/appointment', { answer: answer.answer })
    expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const lines = (await calendar.text()).split('\r\n')
    for (const line of [
      'DTSTART:20260304T123000Z',
      'DTEND:20260304T125000Z',
      'LOCATION:Stadhuis\\, Grote Markt 1',
      'SUMMARY:Dienst Toekenning',
      `UID:${answer.answer}@helder`,
    ])
      expect(lines).toContain(line)
    expect(
      (await followed('AAAA-AAAA-AAAA-AAAA', '/s/appointment', { answer: answer.answer })).status,
    ).toBe(404)
    expect((await followed(code, '/s/appointment', { answer: id })).status).toBe(404)
  })

  it('in a chat: a link of the site with the code of the question', async () => {
    const chat = 'https://chat.voorbeeld.nl/begin?onderwerp={code}'
    await desk.store.putSite(aSite({ channels: ['chat', 'page'], chat }))
    const { code } = await aQuestion(desk, { channel: 'chat' })
    await desk.desk.open()
    const page = await (await followed(code, '/s?language=nl')).text()
    expect(page).toContain(`href="https://chat.voorbeeld.nl/begin?onderwerp=${code}"`)
    expect(page).toContain(`Noem in de chat uw code ${code}.`)
  })
})
