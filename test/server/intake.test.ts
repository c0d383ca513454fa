import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aDesk } from '../support/a-desk.ts'
import { anEntry, aSite } from '../support/a-signal.ts'

describe('POST /v1/intake', () => {
  let desk: Awaited<ReturnType<typeof aDesk>>
  let token: string
  beforeEach(async () => {
    desk = await aDesk()
    token = await desk.tokenFor('intake')
  })
  afterEach(() => desk.close())
  const hand = (body: string | Buffer, headers: Record<string, string> = {}) =>
    desk.app.request('/v1/intake', {
      method: 'POST',
      body: typeof body === 'string' ? body : new Uint8Array(body),
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/x-ndjson',
        ...headers,
      },
    })
  const lines = (...entries: object[]) => entries.map((entry) => JSON.stringify(entry)).join('\n')

  it('answers for each line, takes repeats as known, and keeps one bad line from the others', async () => {
    const good = anEntry()
    const conflict = { ...good, signal: { ...good.signal, clarity: 'yes' } }
    const body = `${lines(good, good, conflict)}\n{geen json\n${lines({ signal: {} }, anEntry())}\n`
    const { results } = (await (await hand(body)).json()) as { results: { outcome: string }[] }
    expect(results.map(({ outcome }) => outcome)).toEqual([
      'stored',
      'known',
      'conflict',
      'invalid',
      'invalid',
      'stored',
    ])
    expect(await desk.store.signals({}, { limit: 10 })).toHaveLength(2)
  })

  it('turns a postcode into a region and keeps no postcode', async () => {
    await hand(lines(anEntry({ postcode4: '9712' })))
    const [row] = await desk.store.signals({}, { limit: 1 })
    expect(row?.region).toBe('NL-GR')
    expect(JSON.stringify(row)).not.toContain('9712')
  })

  it('knows from the site which life event a page belongs to, unless the signal says so itself', async () => {
    const lifeEvents = [
      { page: 'https://www.voorbeeld.nl/verhuizen*', lifeEvent: 'moving' },
      { page: 'https://www.voorbeeld.nl/*', lifeEvent: 'losing-work' },
    ]
    await desk.store.putSite(aSite({ lifeEvents, look: { space: '1rem' } }))
    const page = { url: 'https://www.voorbeeld.nl/verhuizen/melden' }
    const three = [{ page }, {}, { page, lifeEvent: 'getting-older' }]
    await hand(lines(...three.map((change) => anEntry(change))))
    const rows = await desk.store.signals({}, { limit: 3 })
    expect(rows.map(({ lifeEvent }) => lifeEvent).sort()).toEqual([
      ...['getting-older', 'losing-work', 'moving'],
    ])
    // An older edge refuses a site with members that it does not know.
    const told = await (await desk.ask('/v1/intake/sites', token)).text()
    expect(told).not.toMatch(/lifeEvents|look/)
  })

  it('takes gzip, and refuses a bomb before it goes off', async () => {
    const good = await hand(gzipSync(lines(anEntry())), { 'Content-Encoding': 'gzip' })
    expect(good.status).toBe(200)
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '))
    expect((await hand(bomb, { 'Content-Encoding': 'gzip' })).status).toBe(413)
    expect((await hand('geen gzip', { 'Content-Encoding': 'gzip' })).status).toBe(400)
  })
})
