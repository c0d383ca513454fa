import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SignalRow } from '../../store/signal-row.ts'
import { aDesk } from '../support/a-desk.ts'
import { anEntry, aSignal, aSite } from '../support/a-signal.ts'

const HOSTILE = [
  '=HYPERLINK("https://kwaad.example")',
  '+1+1',
  '-2',
  '@SUM(A1)',
  '＝1+1',
  '"aanhaling", komma; puntkomma\nnieuwe regel',
  '\u202e gespiegeld 👩‍👩‍👧 مرحبا',
  'gewoon',
]

describe('GET /v1/signals', () => {
  let desk: Awaited<ReturnType<typeof aDesk>>
  let token: string
  const entries = HOSTILE.map((message) => anEntry({ message }))
  beforeAll(async () => {
    desk = await aDesk()
    token = await desk.tokenFor('text', 'export')
    await desk.store.append(entries)
  })
  afterAll(() => desk.close())
  const rowsOf = async (path: string) => (await (await desk.ask(path, token)).json()) as SignalRow[]

  it('pages through everything by Link, each row once', async () => {
    const seen: string[] = []
    let path: string | undefined = '/v1/signals?limit=3'
    while (path) {
      const response = await desk.ask(path, token)
      seen.push(...((await response.json()) as SignalRow[]).map(({ id }) => id))
      path = /<([^>]+)>; rel="next"/.exec(response.headers.get('Link') ?? '')?.[1]
    }
    expect(seen).toEqual(entries.map(({ signal }) => signal.id))
  })

  it('goes on from the cursor of the last row', async () => {
    const [first] = await rowsOf('/v1/signals?limit=1')
    const rest = await rowsOf(`/v1/signals?after=${first?.cursor}`)
    expect(rest.map(({ message }) => message)).toEqual(HOSTILE.slice(1))
  })

  it('gives NDJSON that says the same as JSON', async () => {
    const response = await desk.ask('/v1/signals', token, { Accept: 'application/x-ndjson' })
    const lines = (await response.text()).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(await rowsOf('/v1/signals'))
  })

  it('gives CSV that comes back code point for code point, and that no spreadsheet runs', async () => {
    const response = await desk.ask('/v1/signals', token, { Accept: 'text/csv' })
    expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
    const lines = parse(await response.text(), { columns: true }) as Record<string, string>[]
    expect(lines.map(({ message }) => message?.replace(/^'/, ''))).toEqual(HOSTILE)
    for (const { message } of lines) expect(message).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
  })

  it.each([
    ['an unknown member', '/v1/signals?kleur=rood', 'kleur'],
    ['a limit above the most', '/v1/signals?limit=100000', 'limit'],
    ['a cursor that is none', '/v1/signals?after=%27%20OR', 'after'],
    ['a day that is none', '/v1/signals?from=gisteren', 'from'],
    ['an unknown clarity', '/v1/signals?clarity=misschien', 'clarity'],
  ])('refuses %s by name', async (_, path, member) => {
    const response = await desk.ask(path, token)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ member }] })
  })

  it('offers what it has and refuses the rest with 406', async () => {
    expect((await desk.ask('/v1/signals', token, { Accept: 'image/png' })).status).toBe(406)
    const wished = { Accept: 'image/png;q=1, text/*;q=0.5, application/json;q=0.1' }
    const response = await desk.ask('/v1/signals', token, wished)
    expect(response.headers.get('Content-Type')).toContain('text/csv')
  })

  it.each([
    ['text/csv, */*;q=0.1', 'text/csv'],
    ['TEXT/CSV;q=0.9', 'text/csv'],
    ['*/*', 'application/json'],
    ['application/json;q=0, */*', 'application/x-ndjson'],
    ['application/*;q=0, */*;q=0.5', 'text/csv'],
    ['text/html, application/xhtml+xml, */*;q=0.8', 'application/json'],
  ])('answers %s with %s', async (Accept, type) => {
    const response = await desk.ask('/v1/signals', token, { Accept })
    expect(response.headers.get('Content-Type')).toContain(type)
  })
})

describe('who may pull', () => {
  let desk: Awaited<ReturnType<typeof aDesk>>
  beforeAll(async () => {
    desk = await aDesk()
  })
  afterAll(() => desk.close())

  it('is nobody without a token, and nobody with a wrong one', async () => {
    for (const path of [
      '/v1/signals',
      '/v1/counts',
      '/v1/sites',
      '/v1/intake/sites',
      '/v1/session',
    ]) {
      expect((await desk.ask(path)).status).toBe(401)
      expect((await desk.ask(path, 'onzin')).status).toBe(401)
    }
  })

  it('needs the scope that the answer asks for', async () => {
    const aggregate = await desk.tokenFor('aggregate')
    const text = await desk.tokenFor('text')
    const intake = await desk.tokenFor('intake')
    const status = async (path: string, token: string, headers = {}) =>
      (await desk.ask(path, token, headers)).status
    expect(await status('/v1/signals', aggregate)).toBe(403)
    expect(await status('/v1/counts', aggregate)).toBe(200)
    expect(await status('/v1/counts', text)).toBe(403)
    expect(await status('/v1/signals', text)).toBe(200)
    expect(await status('/v1/signals', text, { Accept: 'text/csv' })).toBe(403)
    expect(await status('/v1/intake/sites', text)).toBe(403)
    expect(await status('/v1/intake/sites', intake)).toBe(200)
  })

  it('may sign in with a token and use the cookie, which no script can read', async () => {
    const token = await desk.tokenFor('aggregate')
    const post = (body: object) =>
      desk.app.request('/v1/session', {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json' },
      })
    expect((await post({ token: 'verkeerd' })).status).toBe(401)
    const cookie = (await post({ token })).headers.get('Set-Cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Strict/i)
    expect(cookie).not.toContain(token)
    const [session = ''] = cookie.split(';')
    expect((await desk.ask('/v1/counts', undefined, { Cookie: session })).status).toBe(200)
    const forged = session.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
    expect((await desk.ask('/v1/counts', undefined, { Cookie: forged })).status).toBe(401)
  })
})

describe('GET /v1/counts', () => {
  it('gives each share with its number and its 95 % interval', async () => {
    const desk = await aDesk()
    const token = await desk.tokenFor('aggregate')
    await desk.store.append([
      ...Array.from({ length: 7 }, () => anEntry({ clarity: 'yes' })),
      ...Array.from({ length: 3 }, () => anEntry({ clarity: 'no' })),
      anEntry({ clarity: undefined, message: 'zonder oordeel' }),
    ])
    const rows = (await (await desk.ask('/v1/counts?by=day,page', token)).json()) as {
      clear: { low: number; high: number }
    }[]
    expect(rows).toMatchObject([
      {
        day: '2026-03-02',
        page: 'https://www.voorbeeld.nl/toeslag',
        signals: 11,
        yes: 7,
        no: 3,
        unsaid: 1,
        clear: { n: 10, share: 0.7 },
      },
    ])
    // Wilson, 7 of 10: 39.7 % to 89.2 %.
    expect(rows[0]?.clear.low).toBeCloseTo(0.3968, 3)
    expect(rows[0]?.clear.high).toBeCloseTo(0.8922, 3)
    await desk.close()
  })

  it('counts by any dimension, and by organisation', async () => {
    const desk = await aDesk()
    const token = await desk.tokenFor('aggregate')
    await desk.store.putSite(aSite({ site: 'ander', organisation: 'Gemeente' }))
    await desk.store.append([
      anEntry({ reasons: ['broken', 'other'], lifeEvent: 'moving' }),
      anEntry({ reasons: ['other'], site: 'ander', clarity: 'yes' }),
    ])
    const asked = async (query: string) => (await desk.ask(`/v1/counts?${query}`, token)).json()
    expect(await asked('by=reason')).toMatchObject([
      { value: 'broken', no: 1 },
      { value: 'other', yes: 1, no: 1 },
    ])
    expect(await asked('by=reason,organisation&organisation=Gemeente')).toMatchObject([
      { organisation: 'Gemeente', value: 'other', signals: 1 },
    ])
    expect(await asked('by=organisation')).toMatchObject([
      { organisation: aSite().organisation, no: 1 },
      { organisation: 'Gemeente', yes: 1 },
    ])
    expect((await desk.ask('/v1/counts?by=reason,channel', token)).status).toBe(400)
    const text = await desk.tokenFor('text')
    expect(await (await desk.ask('/v1/signals?life-event=moving', text)).json()).toHaveLength(1)
    await desk.close()
  })
})

describe('health and figures', () => {
  it('are there for the operator, and hold no words and no addresses', async () => {
    const desk = await aDesk()
    await desk.app.request('/v1/signals', {
      method: 'POST',
      body: JSON.stringify(aSignal({ message: 'geheim-woord' })),
      headers: { 'Content-Type': 'application/json' },
    })
    await desk.app.request('/v1/signals', { method: 'POST', body: 'x' })
    expect((await desk.ask('/livez')).status).toBe(200)
    expect((await desk.ask('/readyz')).status).toBe(200)
    const figures = await (await desk.ask('/metrics')).text()
    expect(figures).toContain('helder_accepted_total{outcome="stored",quarantined="false"} 1')
    expect(figures).toContain('helder_refused_total{code="media_type_unsupported"} 1')
    expect(figures).not.toMatch(/geheim-woord|voorbeeld\.nl/)
    await desk.close()
  })
})
