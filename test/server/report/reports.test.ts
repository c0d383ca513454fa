/** The half-year over HTTP: who sees what, what is published, and what never changes any more. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { digestOf } from '../../../server/tokens.ts'
import type { Report } from '../../../shared/report.ts'
import type { Scope } from '../../../shared/words.ts'
import { ROLE_SCOPES } from '../../../shared/words.ts'
import { aDesk } from '../../support/a-desk.ts'
import { aTheme, type Said } from '../../support/a-report.ts'
import { anEntry, aSite } from '../../support/a-signal.ts'

type Json = Record<string, never> & { report: string; revision: number }
type Figures = { figures: { section: string; measure: string; number: number }[] }

const QUOTE = 'Ik snap de brief over de toeslag niet.'
const SAID: Said = {
  ...{ month: 3, clarity: 'no', source: 'widget', language: 'nl' },
  ...{ organisation: 'Dienst Toekenning', theme: 'brief' },
}

describe('the report of a half-year', () => {
  let now = new Date('2026-07-03T09:00:00Z')
  let desk: Awaited<ReturnType<typeof aDesk>>
  const quoted = anEntry({ message: `Hallo. ${QUOTE}` })
  const secret = anEntry({ message: 'In vertrouwen gezegd.' })
  let staff: string
  let numbersOnly: string

  const tokenIn = async (name: string, scopes: Scope[], organisation: string) => {
    const reach = [{ organisation }]
    const token = { label: name, scopes, reach, createdAt: '2026-01-01T00:00:00.000Z' }
    await desk.store.putToken(digestOf(name), { ...token, expiresAt: null })
    return name
  }
  beforeAll(async () => {
    desk = await aDesk(() => now, {
      insight: {
        themesOf: async (period, places) => {
          const tally = await desk.store.textTally({ period: '2026-H1', within: places })
          const analysed = tally.analysed + tally.confidential
          const some = Array.from({ length: Math.min(14, analysed) }, () => SAID)
          const quote = { signal: quoted.signal.id, text: QUOTE }
          const theme = { ...aTheme('brief', some), quote }
          return {
            ...{ period, ...tally, analysed, other: analysed - some.length, themes: [theme] },
            run: {
              ...{ seed: 7, parameters: {}, inputHash: 'abc', version: '1' },
              at: '2026-07-02T08:00:00.000Z',
            },
          }
        },
      },
    })
    await desk.store.putSite(aSite({ site: 'elders', organisation: 'Gemeente' }))
    const many = (count: number, change: object, receivedAt = '2026-03-02T09:00:00.000Z') =>
      Array.from({ length: count }, (_, at) =>
        anEntry({ message: `Tekst ${at}`, ...change }, { receivedAt }),
      )
    await desk.store.append([
      ...many(23, { clarity: 'no' }),
      ...many(7, { clarity: 'yes' }),
      ...many(12, { clarity: 'yes', site: 'elders' }, '2026-04-02T09:00:00.000Z'),
      quoted,
      { ...secret, signal: { ...secret.signal, restricted: ['analyst'] } as never },
    ])
    staff = await desk.tokenFor('aggregate', 'text', 'publish')
    numbersOnly = await desk.tokenFor('aggregate')
  })
  afterAll(() => desk.close())

  const send = async (method: string, path: string, body: object, token = staff) => {
    const answer = await desk.app.request(path, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    return { status: answer.status, body: (await answer.json()) as Json }
  }
  const act = (report: string, action: string, revision: number, token?: string) =>
    send('POST', `/v1/reports/${report}/actions`, { action, revision }, token)
  const page = async (query = '') => {
    const answer = await desk.ask(`/reports/2026-H1${query}`)
    return { answer, text: await answer.text() }
  }

  it('comes in every form, with words for who may read words alone', async () => {
    const types = ['application/json', 'text/html', 'text/markdown', 'text/csv', 'application/pdf']
    for (const type of types) {
      const ask = (token: string) => desk.ask('/v1/periods/2026-H1', token, { Accept: type })
      const [all, some] = [await ask(staff), await ask(numbersOnly)]
      expect([type, all.status, some.status]).toEqual([type, 200, 200])
      expect(all.headers.get('content-type')).toContain(type)
      const [words, numbers] = [await all.text(), await some.text()]
      // In a PDF letters are numbers of glyphs, and in the CSV there are no words at all.
      if (!/pdf|csv/.test(type)) expect(words).toMatch(/Ik snap de brief over de toeslag niet\\?\./)
      expect(numbers).not.toContain('snap de brief')
      expect(numbers).not.toContain('toeslag brief')
    }
    const html = await desk.ask('/v1/periods/2026-H1?language=en', staff, { Accept: 'text/html' })
    expect(html.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'nonce-/,
    )
    expect(await html.text()).toContain('<html lang="en">')
    expect((await desk.ask('/v1/periods/2026-H1', staff, { Accept: 'image/png' })).status).toBe(406)
    expect((await desk.ask('/v1/periods/2026-H3', staff)).status).toBe(404)
    expect((await desk.ask('/v1/periods/2026-H1?thread=geen', staff)).status).toBe(404)
    expect((await desk.ask('/v1/periods/2026-H1')).status).toBe(401)
    const audit = await desk.store.auditTrail(0, 1_000)
    expect(
      audit.filter(({ object }) => object === 'GET /v1/periods/2026-H1').map((l) => l.action),
    ).toEqual(['read', 'read', 'export', 'export', 'export'])
  })

  it('counts what the counts count, and every number is found again at its address', async () => {
    const report = (await (await desk.ask('/v1/periods/2026-H1', staff)).json()) as Report & Figures
    expect(report.total).toMatchObject({ signals: 44, yes: 19, no: 25 })
    for (const { by, query, rows } of report.cuts) {
      const found = (await (await desk.ask(query, staff)).json()) as Record<string, string>[]
      for (const row of rows.filter(({ value, signals }) => value !== '' && signals > 0)) {
        const same = found.find((one) => (one.value ?? one.organisation) === row.value)
        expect([by, row.value, same?.signals]).toEqual([by, row.value, row.signals])
      }
    }
    const { texts } = report
    expect(texts).toMatchObject({ stored: 44, analysed: 44, inThemes: 14, other: 30 })
    const thread = (await (
      await desk.ask(report.threads[0]?.query ?? '', staff)
    ).json()) as Report & Figures
    expect(thread.threads).toHaveLength(1)
    expect(thread.figures.find(({ measure }) => measure === 'size')?.number).toBe(14)
  })

  it('tells the threads alone as it tells them in the whole, with words for who may read them', async () => {
    const ask = async (path: string, token: string) =>
      (await (await desk.ask(path, token)).json()) as Report
    for (const token of [staff, numbersOnly]) {
      const whole = await ask('/v1/periods/2026-H1', token)
      const alone = await ask('/v1/periods/2026-H1/threads', token)
      expect(alone.threads).toHaveLength(1)
      expect(whole).toMatchObject({ ...alone })
      expect('quote' in (alone.threads[0] ?? {})).toBe(token === staff)
    }
    expect((await desk.ask('/v1/periods/2026-H3/threads', staff)).status).toBe(404)
    expect((await desk.ask('/v1/periods/2026-H1/threads')).status).toBe(401)
  })

  it('keeps to the places of who asks', async () => {
    const there = await tokenIn('gemeente', ['aggregate', 'text', 'publish'], 'Gemeente')
    const ask = async (query: string) =>
      (await (await desk.ask(`/v1/periods/2026-H1${query}`, there)).json()) as Report
    expect(await ask('')).toMatchObject({ total: { signals: 12 }, decisions: null })
    expect((await ask('?organisation=Gemeente')).total.signals).toBe(12)
    expect((await ask('?organisation=Dienst Toekenning')).total.signals).toBe(0)
    const whole = await send('POST', '/v1/reports', { period: '2026-H1' }, there)
    expect([whole.status, whole.body]).toMatchObject([
      400,
      { errors: [{ member: 'organisation' }] },
    ])
    const own = { period: '2026-H1', organisation: 'Gemeente' }
    expect((await send('POST', '/v1/reports', own, there)).status).toBe(201)
    const listed = (await (await desk.ask('/v1/reports', there)).json()) as Json[]
    expect(listed.map(({ organisation }) => organisation)).toEqual(['Gemeente'])
    expect(ROLE_SCOPES.analyst).toContain('publish')
  })

  it('goes from a draft through a review to what nothing changes any more', async () => {
    const made = await send('POST', '/v1/reports', { period: '2026-H1' })
    expect(made.status).toBe(201)
    const { report } = made.body
    expect((await send('POST', '/v1/reports', { period: '2026-H1' })).status).toBe(409)
    const texts = `/v1/reports/${report}/texts`
    const words = { title: 'De brief', interpretation: 'Hij is te lang.', feasibility: 'Ja.' }
    const put = (body: object, theme = 'brief') => send('PUT', `${texts}/${theme}`, body)
    // Only words that are there, and that were not said in confidence.
    const wrong = { signal: quoted.signal.id, text: 'Dit zei niemand.' }
    const hidden = { signal: secret.signal.id, text: 'In vertrouwen gezegd.' }
    for (const quote of [wrong, hidden]) {
      const refused = await put({ ...words, revision: 1, quote })
      expect(refused.body).toMatchObject({ errors: [{ member: 'quote.text' }] })
      expect(JSON.stringify(refused.body)).not.toContain(quote.text)
    }
    const quote = { signal: quoted.signal.id, text: QUOTE }
    expect((await put({ ...words, revision: 1 }, 'geen')).status).toBe(404)
    expect((await put({ ...words, revision: 1, quote })).status).toBe(200)
    expect((await put({ ...words, revision: 1 })).status).toBe(409)
    expect((await put({ interpretation: 'Het gaat beter.', revision: 2 }, 'whole')).status).toBe(
      200,
    )
    expect((await act(report, 'publish', 3)).status).toBe(409)
    expect((await page()).answer.status).toBe(404)
    const reviewed = await act(report, 'review', 3)
    expect(reviewed.body).toMatchObject({ state: 'reviewed', revision: 4, reviewedBy: 'test' })
    expect((await put({ ...words, revision: 4 })).status).toBe(409)
    // What stays for ever has no word of a citizen in it.
    const { content } = (await desk.store.findReport(report)) ?? {}
    expect(content).toContain('Hij is te lang.')
    expect(content).not.toMatch(/snap de brief|Tekst \d/)
    const read = async () =>
      (await desk.ask(`/v1/reports/${report}`, staff, { Accept: 'text/csv' })).text()
    const before = await read()
    expect((await act(report, 'publish', 4)).body).toMatchObject({ state: 'published' })
    // More comes in, and time goes by: the report stays as it was reviewed.
    const late = Array.from({ length: 30 }, () =>
      anEntry({ clarity: 'no' }, { receivedAt: '2026-05-02T09:00:00.000Z' }),
    )
    await desk.store.append(late)
    now = new Date('2026-08-01T09:00:00Z')
    expect(await read()).toBe(before)
    for (const action of ['review', 'reopen', 'publish']) {
      expect((await act(report, action, 5)).status).toBe(409)
    }
    expect((await put({ ...words, revision: 5 })).status).toBe(409)
    expect(await read()).toBe(before)
  })

  it('shows everybody what is safe to show, and a quote until it is taken back', async () => {
    const { answer, text } = await page()
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=300')
    expect(text).not.toMatch(/<script|onerror/)
    expect(text).toContain('De brief')
    expect(text).toContain('Hij is te lang.')
    expect(text).toContain('Het gaat beter.')
    expect(text).toContain(QUOTE)
    // 25 said no and 12 yes in cells of ten or more; the 7 in another cell are nowhere in a sum.
    const cells = [...text.matchAll(/<t[dh][^>]*><bdi>(\d+)<\/bdi>/g)].map(([, number]) => number)
    expect([...new Set(cells)].sort()).toEqual(['10', '25'])
    expect(text).toContain('te weinig om te noemen')
    expect(text).not.toContain('Zuid-Holland')
    expect((await desk.ask('/reports/2026-H1?organisation=Gemeente')).status).toBe(404)
    expect((await page('?language=en')).text).toContain('<html lang="en">')
    await desk.store.erase(quoted.signal.id, 'withdrawn', now.toISOString())
    expect((await page()).text).not.toContain(QUOTE)
    const [, last] = (await (
      await desk.ask('/v1/reports?period=2026-H1&organisation=', staff)
    ).json()) as Json[]
    expect(last).toBeUndefined()
  })
})
