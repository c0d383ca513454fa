import { describe, expect, it } from 'vitest'
import { Refusal } from '../../shared/problem.ts'
import { aSignal, aSite } from '../support/a-signal.ts'
import { anEdge } from '../support/an-edge.ts'

const members = async (response: Response) =>
  ((await response.json()) as { errors: { member: string }[] }).errors.map(({ member }) => member)

describe('POST /v1/signals', () => {
  it('answers 202 with id and revision once the signal is in the outbox', async () => {
    const { outbox, post } = anEdge()
    const signal = aSignal()
    const response = await post(signal, { Origin: 'https://www.voorbeeld.nl' })

    expect(response.status).toBe(202)
    expect(await response.json()).toEqual({ id: signal.id, revision: 0 })
    expect(outbox.map((entry) => entry.signal.id)).toEqual([signal.id])
  })

  it('names every wrong member at once and never repeats what the citizen wrote', async () => {
    const { outbox, post } = anEdge()
    const response = await post({
      ...aSignal(),
      clarity: 'geheim-woord',
      page: { url: 'ftp://geheim-woord' },
      bijnaam: 'geheim-woord',
      message: 7,
    })
    const text = await response.clone().text()

    expect(response.status).toBe(400)
    expect(response.headers.get('Content-Type')).toBe('application/problem+json')
    expect((await members(response)).sort()).toEqual(['bijnaam', 'clarity', 'message', 'page.url'])
    expect(text).not.toContain('geheim-woord')
    expect(outbox).toEqual([])
  })

  it('names all that is missing from an empty object', async () => {
    const { post } = anEdge()
    expect((await members(await post({}))).sort()).toEqual(['', 'id', 'page', 'site'])
  })

  it.each([
    ['no JSON', '{"id": '],
    ['nothing', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['nesting without end', `${'[{"a":'.repeat(4_000)}`],
    ['nesting of nine', `{"id":${'['.repeat(9)}${']'.repeat(9)}}`],
    ['a member that stands twice', '{"clarity":"no","clarity":"yes"}'],
    ['the same, written otherwise', '{"page":{"url":"a","\\u0075rl":"b"}}'],
    ['a prototype', '{"__proto__":{"clarity":"no"},"clarity":"no"}'],
  ])('refuses %s with 400', async (_, body) => {
    const { outbox, log, post } = anEdge()
    const response = await post(body)
    expect(response.status).toBe(400)
    expect(log.map(({ event }) => event)).toEqual(['refused'])
    expect(outbox).toEqual([])
  })

  it('asks for JSON and nothing else', async () => {
    const { post } = anEdge()
    const response = await post(JSON.stringify(aSignal()), { 'Content-Type': 'text/plain' })
    expect(response.status).toBe(415)
  })

  it('counts bytes itself and refuses more than 64 KiB', async () => {
    const { post } = anEdge()
    expect((await post(aSignal({ message: 'x'.repeat(70 * 1024) }))).status).toBe(413)
  })

  it.each([
    ['a foreign origin', { Origin: 'https://kwaad.example' }, {}],
    ['an opaque origin', { Origin: 'null' }, {}],
    ['a host that only ends alike', { Origin: 'https://kwaadwww.voorbeeld.nl' }, {}],
    ['a page elsewhere', {}, { page: { url: 'https://kwaad.example/' } }],
    ['a site that we do not know', {}, { site: 'onbekend' }],
  ])('answers 403 to %s, and tells why only to the log', async (_, headers, change) => {
    const { outbox, log, post } = anEdge()
    const response = await post(aSignal(change), headers as Record<string, string>)
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ code: 'not_allowed' })
    expect(log[0]).toMatchObject({ event: 'refused', status: 403 })
    expect(outbox).toEqual([])
  })

  it('knows the hosts below a star, and its own host for the sites that allow it', async () => {
    const below = anEdge()
    const page = { url: 'https://a.deel.voorbeeld.nl/x' }
    const origin = { Origin: 'https://a.deel.voorbeeld.nl' }
    expect((await below.post(aSignal({ page }), origin)).status).toBe(202)

    const own = anEdge({ sites: [aSite({ ownHost: true })] })
    const ownPage = { url: 'https://feedback.voorbeeld.nl/demo' }
    expect((await own.post(aSignal({ page: ownPage }))).status).toBe(202)
  })

  it('refuses another body under the same id and revision', async () => {
    const { post } = anEdge({ outcome: async () => 'conflict' })
    const response = await post(aSignal())
    expect(response.status).toBe(400)
    expect(await members(response)).toEqual(['revision'])
  })

  it('says when to come back when the outbox is full, and thanks nobody', async () => {
    const { post } = anEdge({
      outcome: async () => {
        throw new Refusal({ code: 'outbox_full', retryAfterSeconds: 30 })
      },
    })
    const response = await post(aSignal())
    expect(response.status).toBe(503)
    expect(response.headers.get('Retry-After')).toBe('30')
  })

  it('shows nothing of an inner fault, in the answer or in the log', async () => {
    const { log, post } = anEdge({
      outcome: async () => {
        throw new Error('SELECT geheim FROM signal')
      },
    })
    const response = await post(aSignal())
    expect(response.status).toBe(500)
    expect((await response.text()) + JSON.stringify(log)).not.toContain('geheim')
  })

  it('cuts off the query and fragment, which carry names and case numbers', async () => {
    const { outbox, post } = anEdge()
    await post(aSignal({ page: { url: 'https://jan:x@www.voorbeeld.nl/pad?bsn=123456782#jan' } }))
    expect(outbox[0]?.signal.page.url).toBe('https://www.voorbeeld.nl/pad')
  })

  it('lets the public speak only for itself', async () => {
    const { post } = anEdge()
    expect(await members(await post(aSignal({ source: 'work-visit' })))).toEqual(['source'])
    expect((await post(aSignal({ source: 'form' }))).status).toBe(202)
  })

  it('promises a day for the answer: five working days, skipping Easter', async () => {
    const { post } = anEdge({ deps: { now: () => new Date('2026-04-01T12:00:00Z') } })
    const question = { text: 'Wanneer?', channel: 'page' as const }
    const { receipt } = (await (await post(aSignal({ question }))).json()) as {
      receipt: { replyBy: string }
    }
    // Good Friday (3 April) and Easter Monday (6 April) are no working days.
    expect(receipt.replyBy).toBe('2026-04-10')
  })

  it('echoes an origin that some site lists, and no other', async () => {
    const { app } = anEdge()
    const ask = (Origin: string) =>
      app.request('/v1/signals', {
        method: 'OPTIONS',
        headers: { Origin, 'Access-Control-Request-Method': 'POST' },
      })
    const allowed = await ask('https://www.voorbeeld.nl')
    expect(allowed.headers.get('Access-Control-Allow-Origin')).toBe('https://www.voorbeeld.nl')
    const refused = await ask('https://kwaad.example')
    expect(refused.headers.get('Access-Control-Allow-Origin')).toBeNull()
  })

  it('carries version and security headers on every answer, refusals included', async () => {
    const { app, post } = anEdge()
    for (const response of [
      await post({}),
      await app.request('/nergens'),
      await app.request('/livez'),
    ]) {
      expect(response.headers.get('API-Version')).toMatch(/^\d+\.\d+\.\d+$/)
      expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(response.headers.get('Cache-Control')).toBe('no-store')
      expect(response.headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
    }
  })
})
