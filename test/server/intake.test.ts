import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aDesk } from '../support/a-desk.ts'
import { anEntry } from '../support/a-signal.ts'

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

  it('takes gzip, and refuses a bomb before it goes off', async () => {
    const good = await hand(gzipSync(lines(anEntry())), { 'Content-Encoding': 'gzip' })
    expect(good.status).toBe(200)
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '))
    expect((await hand(bomb, { 'Content-Encoding': 'gzip' })).status).toBe(413)
    expect((await hand('geen gzip', { 'Content-Encoding': 'gzip' })).status).toBe(400)
  })
})
