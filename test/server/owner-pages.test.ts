/** What owners ask of the server for their own pages. */
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deskKeys } from '../../server/keys.ts'
import type { PageOverview } from '../../shared/api/page-client.ts'
import type { Finding } from '../../shared/page-check.ts'
import type { Site } from '../../shared/site.ts'
import { aDesk } from '../support/a-desk.ts'
import { anEntry, aSignal, aSite } from '../support/a-signal.ts'

const NOW = new Date('2026-03-02T09:00:00Z')

describe('the pages of an owner', () => {
  let desk: Awaited<ReturnType<typeof aDesk>>
  let admin: string
  let later = 0
  beforeAll(async () => {
    desk = await aDesk(() => new Date(NOW.getTime() + later))
    admin = await desk.tokenFor('admin')
  })
  afterAll(() => desk.close())
  const send = (method: string, path: string, body: object, token = admin) =>
    desk.app.request(path, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
  const read = async <T>(path: string) => (await (await desk.ask(path, admin)).json()) as T

  it('gives a site the key of its desk when it brings none, and lets it bring its own', async () => {
    const site = { site: 'nieuw', name: 'N', organisation: 'O', hosts: ['nieuw.nl'] }
    const made = (await (await send('PUT', '/v1/sites/nieuw', site)).json()) as Site
    const { publicKey } = await deskKeys(`${desk.folder}/keys`, 'nieuw')
    expect(made.sealingKey).toBe(publicKey)
    const again = (await (await send('PUT', '/v1/sites/nieuw', site)).json()) as Site
    expect(again.sealingKey).toBe(publicKey)
    const own = { ...site, sealingKey: 'B'.repeat(87) }
    const kept = (await (await send('PUT', '/v1/sites/nieuw', own)).json()) as Site
    expect(kept.sealingKey).toBe('B'.repeat(87))
  })

  it.each([
    'http://127.0.0.1/',
    'https://127.0.0.1/',
    'https://[::ffff:10.0.0.1]/',
    'https://169.254.169.254/latest/meta-data/',
    'https://localhost/',
    'https://helder.internal/',
    'https://voorbeeld.nl:22/',
    'https://naam:woord@voorbeeld.nl/',
    'file:///etc/passwd',
    'geen adres',
  ])('checks no page at %s, and does not repeat it', async (url) => {
    const answer = await send('POST', '/v1/page-checks', { site: 'demo', url })
    expect(answer.status).toBe(400)
    const problem = await answer.json()
    expect(problem).toMatchObject({ code: 'body_invalid', errors: [{ member: 'url' }] })
    expect(JSON.stringify(problem)).not.toContain(url)
  })

  it('checks no page for a site that is not theirs', async () => {
    const url = 'https://helder.example/'
    const answer = await send('POST', '/v1/page-checks', { site: 'ander', url })
    expect(await answer.json()).toMatchObject({ errors: [{ member: 'site' }] })
  })

  it('answers for pages of its own without any network', async () => {
    const url = 'https://helder.example/nergens'
    const found = (await (
      await send('POST', '/v1/page-checks', { site: 'demo', url })
    ).json()) as Finding[]
    expect(found).toEqual([
      { check: 'page', ok: false, cause: 'page-status', why: 'it answers 404' },
    ])
  })

  it('shows the widget as it is set up in a frame of ours, and keeps nothing of what is tried there', async () => {
    const look = { 'button-primary-background-color': '#123456' }
    await desk.store.putSite({ ...aSite(), site: 'haken', name: '<b>"&', look })
    const answer = await desk.ask('/preview/haken')
    const html = await answer.text()
    expect(html).toContain('data-site="haken"')
    expect(html).toContain('&lt;b&gt;&quot;&amp;')
    expect(html).not.toContain('<b>')
    const policy = answer.headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("frame-ancestors 'self'")
    const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(html) ?? []
    expect(style).toContain('--helder-button-primary-background-color: #123456;')
    expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`)
    const wrong = { 'button-primary-background-color': 'red;}</style>' }
    const refused = await send('PUT', '/v1/sites/haken', { ...aSite(), site: 'haken', look: wrong })
    expect(await refused.json()).toMatchObject({
      errors: [{ member: 'look.button-primary-background-color' }],
    })
    // Nothing can be sent to where it would be kept.
    expect(/connect-src ([^;]*)/.exec(policy)?.[1]).toMatch(/^\S+\/preview\/$/)
    const settings = await read('/preview/haken/v1/sites/haken/widget')
    expect(settings).toEqual(await read('/v1/sites/haken/widget'))
    const before = await read('/v1/counts')
    const question = { text: 'Mag ik iets vragen?', channel: 'page' as const }
    const signal = aSignal({ site: 'haken', question })
    const tried = await send('POST', '/preview/haken/v1/signals', signal)
    expect([tried.status, await tried.json()]).toMatchObject([
      202,
      { id: signal.id, receipt: { channel: 'page' } },
    ])
    expect((await send('POST', '/preview/haken/v1/signals', { site: 'haken' })).status).toBe(400)
    expect(await read('/v1/counts')).toEqual(before)
    expect((await desk.ask('/preview/nergens')).status).toBe(404)
  })

  it('shows a site before it is saved, for an hour, to who was told where, and saves nothing of it', async () => {
    const draft = { ...aSite(), site: 'concept', name: 'Concept', urgent: 'Bel 112.' }
    const sites = await read('/v1/sites')
    const { preview } = (await (await send('POST', '/preview', draft)).json()) as {
      preview: string
    }
    expect(await (await desk.ask(`/preview/${preview}`)).text()).toContain('data-site="concept"')
    const settings = `/preview/${preview}/v1/sites/concept/widget?language=en`
    expect(await read(settings)).toMatchObject({ urgent: 'Bel 112.', language: 'en' })
    const signal = aSignal({ site: 'concept' })
    expect((await send('POST', `/preview/${preview}/v1/signals`, signal)).status).toBe(202)
    expect(await read('/v1/sites')).toEqual(sites)
    expect((await send('POST', '/preview', { ...draft, hosts: ['met spatie '] })).status).toBe(400)
    const reader = await desk.tokenFor('aggregate')
    const refused = await send('POST', '/preview', draft, reader)
    expect(refused.status).toBe(403)
    later = 3_600_001
    expect((await desk.ask(`/preview/${preview}`)).status).toBe(404)
    later = 0
  })

  it('lists pages with the numbers of /v1/counts, what needs attention first, a part at a time', async () => {
    const base = 'https://www.voorbeeld.nl'
    const entry = (path: string, clarity: 'yes' | 'no', day: string, reasons?: ['hard-words']) =>
      anEntry(
        { page: { url: base + path }, clarity, ...(reasons ? { reasons } : {}) },
        { receivedAt: `${day}T08:00:00.000Z` },
      )
    const many = (count: number, make: (index: number) => ReturnType<typeof entry>) =>
      Array.from({ length: count }, (_, index) => make(index))
    await desk.store.append([
      ...many(40, () => entry('/goed', 'yes', '2026-02-20')),
      ...many(40, (i) => entry('/slechter', i < 35 ? 'no' : 'yes', '2026-02-20', ['hard-words'])),
      ...many(40, () => entry('/slechter', 'yes', '2026-01-20')),
      ...many(3, () => entry('/klein', 'no', '2026-02-20')),
    ])
    await desk.store.putNotice({
      ...{ notice: '0197f0c4-1b1e-7000-8000-000000000001', site: 'demo', page: `${base}/klein` },
      ...{ language: 'nl', known: 'Iets', moreOn: '2026-02-01' },
      ...{ changedAt: '2026-01-01T00:00:00.000Z', changedBy: 'N' },
    })
    const query = 'site=demo&from=2026-02-01&to=2026-03-02'
    const first = await read<PageOverview>(`/v1/page-overviews?${query}&limit=2`)
    expect(first.pages).toBe(3)
    expect(first.rows.map(({ page, attention }) => [page, attention])).toEqual([
      [`${base}/klein`, ['stale-notice']],
      [`${base}/slechter`, ['worse', 'unclear']],
    ])
    expect(first.rows[0]).toMatchObject({ trend: null, staleNotices: 1, notices: 1 })
    expect(first.rows[1]?.reasons).toEqual([{ reason: 'hard-words', signals: 40 }])
    const rest = await read<PageOverview>(`/v1/page-overviews?${query}&limit=2&after=${first.next}`)
    expect([rest.rows.map(({ page }) => page), rest.next]).toEqual([[`${base}/goed`], null])
    const counts = await read<{ page: string; clear: object; signals: number }[]>(
      `/v1/counts?${query}&by=page`,
    )
    const shares = (rows: readonly { page: string; clear: object; signals: number }[]) =>
      new Map(rows.map(({ page, clear, signals }) => [page, { clear, signals }]))
    expect(shares([...first.rows, ...rest.rows])).toEqual(shares(counts))
    const other = await desk.ask('/v1/page-overviews?site=ander', admin)
    expect(await other.json()).toMatchObject({ errors: [{ member: 'site' }] })
  })
})
