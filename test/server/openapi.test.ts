import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApiDocument } from '../../server/openapi/document.ts'
import { OPERATIONS } from '../../server/openapi/operations/index.ts'
import { digestOf } from '../../server/tokens.ts'
import { SCOPES } from '../../shared/words.ts'
import { aDesk } from '../support/a-desk.ts'

/** `/v1/sites/{site}` as hono writes it, and as it can be asked for. */
const asRoute = (path: string) => `/v1${path.replace(/\{(\w+)\}/g, ':$1')}`
const asked = (path: string) => `/v1${path.replace(/\{\w+\}/g, '0123456789ab')}`

describe('the description of the interface', () => {
  let desk: Awaited<ReturnType<typeof aDesk>>
  beforeAll(async () => {
    desk = await aDesk()
  })
  afterAll(() => desk.close())

  it('names every route under /v1, and no other', () => {
    const routes = desk.app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/v1'))
      .map(({ method, path }) => `${method} ${path.replace(/\/$/, '')}`)
    const described = OPERATIONS.map(
      ({ method, path }) => `${method.toUpperCase()} ${asRoute(path)}`,
    )
    expect([...new Set(routes)].sort()).toEqual([...described].sort())
  })

  it('has an id for every operation, and a problem for every refusal', () => {
    const { paths } = openApiDocument()
    const operations = Object.values(paths).flatMap((path) => Object.values(path)) as {
      operationId: string
      responses: Record<string, { headers: object; content?: object }>
    }[]
    const ids = operations.map(({ operationId }) => operationId)
    expect(new Set(ids).size).toBe(OPERATIONS.length)
    for (const { responses } of operations) {
      for (const [status, { headers, content }] of Object.entries(responses)) {
        expect(headers).toHaveProperty('API-Version')
        if (Number(status) >= 400) expect(content).toHaveProperty(['application/problem+json'])
      }
    }
  })

  const guarded = OPERATIONS.filter(({ scope }) => scope !== 'public')
  it.each(
    guarded.map((operation) => [`${operation.method} ${operation.path}`, operation] as const),
  )(
    '%s is denied to every scope that is not listed',
    async (_, { method, path, scope, body, status }) => {
      const ask = (token?: string) =>
        desk.app.request(asked(path), {
          method: method.toUpperCase(),
          headers: {
            ...(token ? { Authorization: `Bearer ${token}` } : {}),
            ...(body ? { 'Content-Type': body.type ?? 'application/json' } : {}),
          },
          ...(body ? { body: '{}' } : {}),
        })
      const without = await ask()
      expect(without.status).toBe(401)
      expect(without.headers.get('API-Version')).toBe('1.0.0')
      expect(without.headers.get('Content-Type')).toContain('application/problem+json')
      for (const given of SCOPES) {
        const answer = await ask(await desk.tokenFor(given))
        const allowed = given === scope || given === 'admin'
        if (allowed) expect([status, 200, 400, 404]).toContain(answer.status)
        else expect([given, answer.status]).toEqual([given, 403])
      }
    },
  )

  it('forms other than JSON need the right to export besides', async () => {
    const [text, both] = [await desk.tokenFor('text'), await desk.tokenFor('text', 'export')]
    const csv = { Accept: 'text/csv' }
    expect((await desk.ask('/v1/signals', text, csv)).status).toBe(403)
    expect((await desk.ask('/v1/signals', both, csv)).status).toBe(200)
  })
})

describe('what staff change', () => {
  let desk: Awaited<ReturnType<typeof aDesk>>
  let admin: string
  beforeAll(async () => {
    desk = await aDesk()
    admin = await desk.tokenFor('admin')
  })
  afterAll(() => desk.close())
  const send = (method: string, path: string, body?: object) =>
    desk.app.request(path, {
      method,
      headers: { Authorization: `Bearer ${admin}`, 'Content-Type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })

  it('a token is shown once, ends by itself, and is refused once revoked; all of it is written down', async () => {
    const wrong = await send('POST', '/v1/tokens', { label: '', scopes: ['alles'], days: 9_999 })
    expect(wrong.status).toBe(400)
    const { errors } = (await wrong.json()) as { errors: { member: string }[] }
    expect(errors.map(({ member }) => member)).toEqual(['label', 'scopes.0', 'days'])
    const made = await send('POST', '/v1/tokens', { label: 'Jaarverslag', scopes: ['aggregate'] })
    expect(made.status).toBe(201)
    const { token, expiresAt } = (await made.json()) as { token: string; expiresAt: string }
    expect(expiresAt).toBe('2026-05-31T09:00:00.000Z')
    expect((await desk.ask('/v1/counts', token)).status).toBe(200)
    const listed = (await (await desk.ask('/v1/tokens', admin)).json()) as Record<string, string>[]
    const { name = '' } = listed.find(({ label }) => label === 'Jaarverslag') ?? {}
    expect(JSON.stringify(listed)).not.toContain(token)
    expect((await send('DELETE', `/v1/tokens/${name}`)).status).toBe(204)
    expect((await desk.ask('/v1/counts', token)).status).toBe(401)
    const audit = (await (await desk.ask('/v1/audit', admin)).json()) as Record<string, string>[]
    expect(audit.map(({ action, object }) => `${action} ${object}`)).toEqual([
      'rights token Jaarverslag: aggregate',
      `rights revoke token ${name}`,
    ])
    expect(JSON.stringify(audit)).not.toContain(token)
  })

  it('an expired token is refused', async () => {
    await desk.store.putToken(digestOf('oud'), {
      label: 'oud',
      scopes: ['admin'],
      createdAt: '2025-01-01T00:00:00.000Z',
      expiresAt: '2026-03-02T09:00:00.000Z',
    })
    expect((await desk.ask('/v1/counts', 'oud')).status).toBe(401)
  })

  it('a new site can be asked about at once', async () => {
    const site = { site: 'nieuw', name: 'N', organisation: 'O', hosts: ['nieuw.nl'] }
    expect((await send('PUT', '/v1/sites/ander', site)).status).toBe(400)
    expect((await send('PUT', '/v1/sites/nieuw', site)).status).toBe(200)
    const settings = await desk.ask('/v1/sites/nieuw/widget')
    expect(settings.status).toBe(200)
  })
})
