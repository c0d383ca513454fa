/** How often pages are seen: from a sample of views that says nothing of who, and from an owner's own statistics. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startEdge } from '../../../server/edge/start.ts'
import { rowsOfTable } from '../../../server/sources/table/index.ts'
import { viewsInRows } from '../../../server/sources/table/views.ts'
import { seenBuffer, type Views } from '../../../worker/seen.ts'
import { aDesk } from '../../support/a-desk.ts'
import { anEdge, NOW } from '../../support/an-edge.ts'

const PAGE = 'https://www.voorbeeld.nl/toeslag'

const aBuffer = (send?: (views: Views) => Promise<void>) => {
  const sent: Views[] = []
  let wake = () => {}
  const buffer = seenBuffer({
    now: () => NOW,
    send: send ?? (async (views) => void sent.push(views)),
    later: (work) => {
      wake = work
      return () => {}
    },
  })
  return { ...buffer, sent, minute: () => wake() }
}

describe('POST /v1/seen', () => {
  const see = (edge: ReturnType<typeof anEdge>, body: unknown, headers = {}) =>
    edge.app.request('https://feedback.voorbeeld.nl/v1/seen', {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'Content-Type': 'text/plain;charset=UTF-8', ...headers },
    })
  const errorsOf = async (answer: Response) =>
    ((await answer.json()) as { errors?: { member: string }[] }).errors?.map(({ member }) => member)

  it('adds a hundred views for each that is told, and keeps and logs nothing else', async () => {
    const buffer = aBuffer()
    const edge = anEdge({ deps: { seen: buffer.see, addressOf: () => '192.0.2.7' } })
    const body = { site: 'demo', page: `${PAGE}?bsn=111222333#x`, language: 'nl' }
    const origin = { Origin: 'https://www.voorbeeld.nl' }
    const answer = await see(edge, body, origin)
    expect([answer.status, await answer.text()]).toEqual([202, ''])
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(origin.Origin)
    await see(edge, body, origin)
    await see(edge, { site: 'demo', page: 'https://www.voorbeeld.nl/brief/123456782' })
    expect(buffer.sent).toEqual([])
    buffer.minute()
    expect(buffer.sent).toEqual([
      [
        { site: 'demo', page: PAGE, language: 'nl', day: '2026-03-02', views: 200 },
        // What looks personal in an address is not kept here either.
        {
          site: 'demo',
          page: 'https://www.voorbeeld.nl/brief/%5Bbsn%5D',
          day: '2026-03-02',
          views: 100,
        },
      ],
    ])
    expect(edge.log).toEqual([])
    expect(edge.outbox).toEqual([])
  })

  it('is refused as signals are: another site, host, form or size', async () => {
    const edge = anEdge({ deps: { seen: () => {} } })
    const good = { site: 'demo', page: PAGE }
    expect((await see(edge, { ...good, site: 'geen' })).status).toBe(403)
    expect((await see(edge, { ...good, page: 'https://elders.nl/' })).status).toBe(403)
    expect((await see(edge, good, { Origin: 'https://elders.nl' })).status).toBe(403)
    expect((await see(edge, good, { 'Content-Type': 'application/json' })).status).toBe(415)
    expect((await see(edge, { ...good, page: `${PAGE}/${'x'.repeat(9_000)}` })).status).toBe(413)
    const unknown = await see(edge, { ...good, id: 'wie', visitor: 1 })
    expect([unknown.status, await errorsOf(unknown)]).toEqual([400, ['id', 'visitor']])
    expect((await see(edge, '{')).status).toBe(400)
    const busy = anEdge({ deps: { limit: (site) => (site.startsWith('seen ') ? 9 : 0) } })
    expect((await see(busy, good)).status).toBe(429)
    // Looking much keeps nobody from saying something.
    expect(
      (await busy.post({ ...good, page: { url: PAGE }, id: crypto.randomUUID(), clarity: 'no' }))
        .status,
    ).toBe(202)
  })

  it('holds so many pages and no more, and does not send twice what may have arrived', async () => {
    const buffer = aBuffer()
    for (let n = 0; n < 6_000; n++) buffer.see({ site: 'demo', page: `${PAGE}/${n}` })
    await buffer.flush()
    expect(buffer.sent.map(({ length }) => length)).toEqual([5_000])
    let tries = 0
    const broken = aBuffer(async () => {
      tries++
      throw new Error('away')
    })
    broken.see({ site: 'demo', page: PAGE })
    await broken.flush()
    await broken.flush()
    expect(tries).toBe(1)
  })
})

describe('views in the store', () => {
  let desk: Awaited<ReturnType<typeof aDesk>>
  beforeAll(async () => {
    desk = await aDesk()
  })
  afterAll(() => desk.close())
  const send = async (method: string, path: string, body: object, scope: 'publish' | 'intake') =>
    desk.app.request(path, {
      method,
      headers: {
        Authorization: `Bearer ${await desk.tokenFor(scope)}`,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify(body),
    })

  it('come from an edge, added up, and from an owner, who may correct them', async () => {
    const sampled = { site: 'demo', page: PAGE, day: '2026-03-01', views: 300, language: 'nl' }
    const handed = await send(
      'POST',
      '/v1/intake/views',
      { views: [sampled, { ...sampled, site: 'weg' }] },
      'intake',
    )
    expect(await handed.json()).toEqual({ views: 1 })
    expect(await desk.store.views('page', {})).toMatchObject([{ page: PAGE, views: 300 }])
    const own = (views: number) => ({
      site: 'demo',
      // Two addresses of one page.
      views: ['?a=1', '?a=2'].map((query) => ({ page: PAGE + query, day: '2026-03-01', views })),
    })
    expect((await send('PUT', '/v1/views', own(999), 'publish')).status).toBe(200)
    expect((await send('PUT', '/v1/views', own(200), 'publish')).status).toBe(200)
    expect(await desk.store.views('page', {})).toEqual([
      { site: 'demo', page: PAGE, views: 400, estimated: 0 },
    ])
    expect((await desk.store.auditTrail(0, 10)).map(({ object }) => object)).toEqual([
      'views of demo: 2 rows',
      'views of demo: 2 rows',
    ])
  })

  it('come from an edge of its own on Node when its minute is over, or when it ends', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'helder-edge-'))
    const intakeToken = await desk.tokenFor('intake')
    const { app, close } = startEdge({
      settings: {
        ...{ host: '', port: 0, data: folder, store: 'https://helder.example', intakeToken },
        ...{ securityContact: undefined, trustedProxies: [] },
      },
      ...{ publicFolder: folder, now: () => NOW, random: () => 0.5, log: () => {} },
      fetch: async (request) => desk.app.request(request),
    })
    const page = 'https://www.voorbeeld.nl/rand'
    const body = JSON.stringify({ site: 'demo', page })
    const headers = { 'Content-Type': 'text/plain' }
    for (let n = 0; n < 3; n++) {
      const answer = await app.request('/v1/seen', { method: 'POST', body, headers })
      expect(answer.status).toBe(202)
    }
    expect(await desk.store.views('page', { page })).toEqual([])
    await close()
    expect(await desk.store.views('page', { page })).toMatchObject([{ views: 300, estimated: 300 }])
    rmSync(folder, { recursive: true })
  })

  it('are refused for another site or host and for days ahead, by their member', async () => {
    const row = { page: PAGE, day: '2026-03-01', views: 1 }
    const wrong = {
      site: 'demo',
      views: [
        { ...row, page: 'https://elders.nl/geheim' },
        { ...row, day: '2026-03-03' },
      ],
    }
    const answer = await send('PUT', '/v1/views', wrong, 'publish')
    const body = (await answer.json()) as { errors: { member: string }[] }
    expect([answer.status, body.errors.map(({ member }) => member)]).toEqual([
      400,
      ['views.0.page', 'views.1.day'],
    ])
    expect(JSON.stringify(body)).not.toContain('geheim')
    expect((await send('PUT', '/v1/views', { site: 'geen', views: [row] }, 'publish')).status).toBe(
      400,
    )
    expect((await send('PUT', '/v1/views', { site: 'demo', views: [] }, 'publish')).status).toBe(
      400,
    )
  })

  it('are read from a table as web statistics write it', async () => {
    const csv = [
      'Paginapad;Datum;Weergaven',
      '/toeslag?utm=x;20260301;1.234',
      '/toeslag;20260301;6',
      '/huren;01-03-2026;12',
      'https://elders.nl/x;01-03-2026;5',
      '/toeslag;31-02-2026;5',
      '/toeslag;02-03-2026;veel',
      '/toeslag;09-03-2026;5',
    ].join('\r\n')
    const refused: string[] = []
    const rows = await viewsInRows(
      rowsOfTable(Buffer.from(csv)),
      {
        ...{ site: 'demo', origin: 'https://www.voorbeeld.nl', today: '2026-03-02' },
        allows: (host) => host === 'www.voorbeeld.nl',
      },
      (row, why) => refused.push(`${row} ${why}`),
    )
    expect(rows).toEqual([
      { site: 'demo', page: PAGE, day: '2026-03-01', views: 1_240 },
      { site: 'demo', page: 'https://www.voorbeeld.nl/huren', day: '2026-03-01', views: 12 },
    ])
    expect(refused).toEqual(['5 page', '6 day', '7 views', '8 day'])
    const without = viewsInRows(
      rowsOfTable(Buffer.from('a;b\r\n1;2')),
      { site: 'demo', origin: '', today: '2026-03-02', allows: () => true },
      () => {},
    )
    await expect(without).rejects.toThrow(/pagina/)
  })
})
