/** What everybody may read: notices and answers on a page, and what was heard and done on a site. */
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { aDesk } from '../../support/a-desk.ts'
import { aQuestion, citizenOf, staffOf } from '../../support/a-question.ts'
import { anEntry, aSite } from '../../support/a-signal.ts'

const PAGE = 'https://www.voorbeeld.nl/toeslag'

describe('what everybody may read', () => {
  let now: Date
  let desk: Awaited<ReturnType<typeof aDesk>>
  let token: string
  beforeEach(async () => {
    now = new Date('2026-03-02T09:00:00Z')
    desk = await aDesk(() => now)
    token = await desk.tokenFor('aggregate', 'text', 'answer', 'publish')
    return () => desk.close()
  })
  const put = async (path: string, body: object, bearer = token) => {
    const answer = await desk.app.request(path, {
      method: 'PUT',
      headers: { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    return { status: answer.status, body: await answer.json() }
  }
  const remove = (path: string) =>
    desk.app.request(path, { method: 'DELETE', headers: { Authorization: `Bearer ${token}` } })
  const onPage = async (page: string) =>
    (await desk.ask(`/v1/sites/demo/widget?page=${encodeURIComponent(page)}`)).json()
  const aNotice = (change: object = {}) => ({
    ...{ site: 'demo', page: `${PAGE}*`, language: 'nl', known: 'Het geld komt later.' },
    ...{ unknown: 'Hoeveel het is.', moreOn: '2026-03-20' },
    ...change,
  })

  it('shows a notice on its pages until its day has passed, and then to its owner as stale', async () => {
    const name = `/v1/notices/${randomUUID()}`
    expect((await put(name, aNotice())).status).toBe(200)
    const shown = {
      ...{ language: 'nl', direction: 'ltr', title: 'Wat weten we?' },
      parts: [
        ['Dit weten we', 'Het geld komt later.'],
        ['Dit weten we nog niet', 'Hoeveel het is.'],
      ],
      end: 'Uiterlijk vrijdag 20 maart 2026 hoort u meer. Bijgewerkt op maandag 2 maart 2026.',
    }
    expect((await onPage(`${PAGE}/hoe`)).notices).toEqual([shown])
    expect((await onPage('https://www.voorbeeld.nl/anders')).notices).toBeUndefined()
    // Until midnight in Amsterdam.
    now = new Date('2026-03-20T22:30:00Z')
    expect((await onPage(PAGE)).notices).toEqual([shown])
    now = new Date('2026-03-20T23:30:00Z')
    expect((await onPage(PAGE)).notices).toBeUndefined()
    const listed = await (await desk.ask('/v1/notices?site=demo', token)).json()
    expect(listed).toMatchObject([{ known: 'Het geld komt later.', stale: true }])
    expect((await remove(name)).status).toBe(204)
    expect((await remove(name)).status).toBe(404)
  })

  it('refuses notices and changes by their member', async () => {
    const name = () => `/v1/notices/${randomUUID()}`
    const first = async (answer: ReturnType<typeof put>) => {
      const { status, body } = await answer
      return [status, body.errors?.[0]?.member]
    }
    expect(await first(put(name(), aNotice({ moreOn: '2026-03-01' })))).toEqual([400, 'moreOn'])
    expect(await first(put(name(), aNotice({ language: 'tr' })))).toEqual([400, 'language'])
    expect(await first(put(name(), aNotice({ known: ' ' })))).toEqual([400, 'known'])
    expect(await first(put(name(), aNotice({ site: 'elders' })))).toEqual([400, 'site'])
    expect((await put('/v1/notices/x', aNotice())).status).toBe(404)
    const change = { site: 'demo', page: PAGE, day: '2026-03-03', what: 'Korter' }
    expect(await first(put(`/v1/page-changes/${randomUUID()}`, change))).toEqual([400, 'day'])
    const reader = await desk.tokenFor('text')
    expect((await put(name(), aNotice(), reader)).status).toBe(403)
  })

  it('keeps somebody with one organisation away from what another says', async () => {
    await desk.store.putSite(aSite({ site: 'elders', organisation: 'Gemeente' }))
    const there = { label: 'test', scopes: ['publish', 'aggregate'], reach: [{ site: 'elders' }] }
    const admin = staffOf(desk, await desk.tokenFor('admin'))
    const made = await (await admin.send('/v1/tokens', there)).json()
    const name = `/v1/notices/${randomUUID()}`
    expect((await put(name, aNotice())).status).toBe(200)
    const taken = await put(name, aNotice({ site: 'elders' }), made.token)
    expect([taken.status, taken.body.errors[0].member]).toEqual([400, 'site'])
    expect(await (await desk.ask('/v1/notices', made.token)).json()).toEqual([])
    expect(
      (await put(`/v1/notices/${randomUUID()}`, aNotice({ site: 'elders' }), made.token)).status,
    ).toBe(200)
  })

  const many = (count: number, change: object, receivedAt: string) =>
    Array.from({ length: count }, () => anEntry(change, { receivedAt }))
  /** Questions that were answered, or wait. */
  const asked = async (count: number, answered: boolean) => {
    const staff = staffOf(desk, token)
    for (let n = 0; n < count; n++) {
      const { id } = await aQuestion(desk, {
        channel: 'page',
        receivedAt: '2026-03-02T09:00:00.000Z',
      })
      await desk.desk.open()
      if (!answered) continue
      await staff.do(id, { action: 'claim' })
      const answer = { action: 'answer', text: 'Op de 20e.', publicQuestion: `Wanneer ${n}?` }
      expect((await staff.do(id, answer)).status).toBe(200)
    }
  }

  it('tells what was heard and done, and nothing below ten', async () => {
    await desk.store.append([
      ...many(23, { clarity: 'no' }, '2026-02-10T09:00:00.000Z'),
      ...many(9, { clarity: 'yes' }, '2026-02-10T09:00:00.000Z'),
      ...many(12, { clarity: 'yes' }, '2026-03-01T09:00:00.000Z'),
      // The running month does not count.
      ...many(40, { clarity: 'partly' }, '2026-04-01T09:00:00.000Z'),
    ])
    await asked(11, true)
    await asked(3, false)
    const change = { site: 'demo', page: PAGE, day: '2026-03-02', what: 'Kortere zinnen' }
    await put(`/v1/page-changes/${randomUUID()}`, change)
    now = new Date('2026-04-02T09:00:00Z')
    const answer = await desk.ask('/v1/sites/demo/outcomes')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=300')
    const body = await answer.json()
    expect(body).toMatchObject({
      ...{ site: 'demo', period: '2026-H1', from: '2026-01-01', to: '2026-03-31' },
      // The 14 who asked something said "no" as well: they are with the questions only.
      reactions: { yes: 10, partly: null, no: 25, unsaid: null },
      questions: { onTime: 10, late: null, answered: null, withheld: null, waiting: null },
      changes: [{ day: '2026-03-02', page: PAGE, what: 'Kortere zinnen' }],
    })
    expect(body.answers).toHaveLength(11)
    expect((await desk.ask('/v1/sites/elders/outcomes')).status).toBe(404)
    expect((await desk.ask('/v1/sites/demo/outcomes?period=2026-H3')).status).toBe(400)
    expect(await (await desk.ask('/v1/sites/demo/outcomes?period=2025-H2')).json()).toMatchObject({
      ...{ from: '2025-07-01', to: '2025-12-31', changes: [], answers: [] },
    })
  })

  it('has no answer any more of a question that was taken back, within minutes', async () => {
    const { id, code } = await aQuestion(desk, { channel: 'page' })
    await desk.desk.open()
    const staff = staffOf(desk, token)
    await staff.do(id, { action: 'claim' })
    const answer = { action: 'answer', text: 'Op de 20e.', publicQuestion: 'Wanneer komt het?' }
    expect((await staff.do(id, answer)).status).toBe(200)
    const told = async () => (await desk.ask('/v1/sites/demo/outcomes?period=2026-H1')).text()
    now = new Date('2026-03-02T10:00:00Z')
    expect(await told()).toContain('Wanneer komt het?')
    await citizenOf(desk).act(code, { action: 'withdraw' })
    now = new Date('2026-03-02T10:05:00Z')
    expect(await told()).not.toContain('Wanneer komt het?')
    const { headers } = await desk.ask('/v1/sites/demo/outcomes')
    expect(headers.get('cache-control')).toBe('public, max-age=300')
  })

  it('tells nothing of a half-year that is yet to come', async () => {
    expect((await desk.ask('/v1/sites/demo/outcomes?period=2026-H2')).status).toBe(404)
    expect((await desk.ask('/v1/sites/demo/outcomes?period=2099-H2')).status).toBe(404)
  })

  it('is a page for everybody, in their language, that cannot be scripted', async () => {
    const change = {
      site: 'demo',
      page: PAGE,
      day: '2026-03-02',
      what: '<script>alert(1)</script>',
    }
    await put(`/v1/page-changes/${randomUUID()}`, change)
    const page = await desk.ask('/outcomes/demo', undefined, { 'Accept-Language': 'nl' })
    const text = await page.text()
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(text).toContain('Wat hoorden we, wat deden we: Dienst Toekenning')
    expect(text).toContain('&lt;script&gt;')
    expect(text).not.toContain('<script>')
    expect(text).toContain('te weinig om te noemen')
    const arabic = await (await desk.ask('/outcomes/demo?language=ar')).text()
    expect(arabic).toContain('dir="rtl"')
    expect(arabic).toContain('ماذا سمعنا')
  })
})
