import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SignalRow } from '../../store/signal-row.ts'
import { aDesk } from '../support/a-desk.ts'
import { anEntry, aSite } from '../support/a-signal.ts'

type Json = Record<string, unknown>

describe('rights', () => {
  let desk: Awaited<ReturnType<typeof aDesk>>
  let admin: string
  const send = (method: string, path: string, body?: object, token = admin) =>
    desk.app.request(path, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
  const made = async (path: string, body: object, token?: string) => {
    const answer = await send('POST', path, body, token)
    expect([answer.status, path]).toEqual([201, path])
    return (await answer.json()) as Json & { token: string; filter: string; grant: string }
  }
  const messages = async (token: string, query = '', accept = 'application/json') => {
    const answer = await desk.ask(`/v1/signals${query}`, token, { Accept: accept })
    if (accept !== 'application/json') return answer.text()
    return ((await answer.json()) as SignalRow[]).map(({ message }) => message).join('')
  }
  const counted = async (token: string) => {
    const [sum] = (await (await desk.ask('/v1/counts', token)).json()) as { signals: number }[]
    return sum?.signals ?? 0
  }
  beforeAll(async () => {
    desk = await aDesk()
    admin = await desk.tokenFor('admin')
    await desk.store.putSite(aSite({ site: 'ander', organisation: 'Gemeente' }))
    await desk.store.append([
      anEntry({ message: 'a', page: { url: 'https://www.voorbeeld.nl/x/1' } }),
      anEntry({ message: 'b' }),
      anEntry({ message: 'c', site: 'ander' }),
    ])
  })
  afterAll(() => desk.close())

  it('hold where they were given: rows, every export, counts and sites', async () => {
    const reach = [{ organisation: 'Gemeente' }]
    const scopes = ['aggregate', 'text', 'export']
    const { token } = await made('/v1/tokens', { label: 'gemeente', scopes, reach })
    expect(await messages(token)).toBe('c')
    expect(await messages(token, '?site=demo')).toBe('')
    const lines = await messages(token, '', 'application/x-ndjson')
    expect(
      lines
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).message),
    ).toEqual(['c'])
    expect((await messages(token, '', 'text/csv')).trim().split('\r\n')).toHaveLength(2)
    expect(await counted(token)).toBe(1)
    const sites = (await (await desk.ask('/v1/sites', token)).json()) as { site: string }[]
    expect(sites.map(({ site }) => site)).toEqual(['ander'])
    expect(await messages(admin)).toBe('abc')

    // Another organisation lets them read some pages, for a while.
    const page = 'https://www.voorbeeld.nl/x/*'
    const grant = { site: 'demo', page, organisation: 'Gemeente', until: '2026-03-02' }
    const { grant: name } = await made('/v1/grants', grant)
    expect(await messages(token)).toBe('ac')
    expect(await counted(token)).toBe(2)
    expect((await send('DELETE', `/v1/grants/${name}`)).status).toBe(204)
    expect(await messages(token)).toBe('c')
    await made('/v1/grants', { ...grant, until: '2026-03-01' })
    expect(await messages(token)).toBe('c')
    expect((await send('POST', '/v1/grants', { ...grant, site: 'geen' })).status).toBe(400)
  })

  it('tell of what was taken back on their own sites alone', async () => {
    const [here, there] = [anEntry(), anEntry({ site: 'ander' })]
    await desk.store.append([here, there])
    const erased = async (reach?: object[]) => {
      const body = { label: 'pull', scopes: ['text'], ...(reach ? { reach } : {}) }
      const { token } = await made('/v1/tokens', body)
      const answer = await desk.ask('/v1/erasures', token)
      return ((await answer.json()) as { id: string }[]).map(({ id }) => id).sort()
    }
    for (const { signal } of [here, there]) {
      expect((await send('DELETE', `/v1/signals/${signal.id}`)).status).toBe(204)
    }
    expect(await erased()).toEqual([here.signal.id, there.signal.id].sort())
    expect(await erased([{ organisation: 'Gemeente' }])).toEqual([there.signal.id])
    expect(await erased([{ site: 'demo', page: 'https://www.voorbeeld.nl/x/*' }])).toEqual([
      here.signal.id,
    ])
    expect(await erased([{ site: 'geen' }])).toEqual([])
  })

  it('an admin is everywhere, and one address is one person', async () => {
    const reach = [{ site: 'ander' }]
    const token = await send('POST', '/v1/tokens', { label: 'x', scopes: ['admin'], reach })
    expect(((await token.json()) as Json).errors).toEqual([
      { member: 'reach', error: 'an admin is everywhere' },
    ])
    const noor = { name: 'Noor', email: 'Noor@gemeente.example', roles: ['admin'], reach }
    expect((await send('POST', '/v1/people', noor)).status).toBe(400)
    const kept = await made('/v1/people', { ...noor, roles: ['owner'] })
    expect(kept).toMatchObject({ email: 'noor@gemeente.example', signedIn: false })
    const again = await send('POST', '/v1/people', { ...noor, roles: ['owner'] })
    expect(((await again.json()) as Json).errors).toMatchObject([{ member: 'email' }])
    const expert = { name: 'Noor', email: noor.email, roles: ['expert'] }
    const changed = await send('PUT', `/v1/people/${kept.person}`, expert)
    expect(await changed.json()).toMatchObject({ roles: ['expert'], person: kept.person })
    expect((await send('PUT', '/v1/people/geen', expert)).status).toBe(404)
    expect((await send('DELETE', `/v1/people/${kept.person}`)).status).toBe(204)
    expect((await send('DELETE', `/v1/people/${kept.person}`)).status).toBe(404)
    const lines = await desk.store.auditTrail(0, 100)
    expect(lines.map(({ object }) => object)).toEqual(
      expect.arrayContaining([
        'person Noor <noor@gemeente.example>: owner in ander',
        'person Noor <noor@gemeente.example>: expert',
        'remove person Noor <noor@gemeente.example>',
      ]),
    )
  })

  it('a saved filter asks the same again, for its maker or for all, within the reach of who asks', async () => {
    const scopes = ['aggregate', 'text']
    const one = (await made('/v1/tokens', { label: 'een', scopes })).token
    const reach = [{ site: 'ander' }]
    const two = (await made('/v1/tokens', { label: 'twee', scopes, reach })).token
    const wrong = await send(
      'POST',
      '/v1/saved-filters',
      { title: 'x', query: { clarity: 'misschien', limit: '3' } },
      one,
    )
    expect(((await wrong.json()) as { errors: Json[] }).errors.map(({ member }) => member)).toEqual(
      ['query.clarity', 'query.limit'],
    )
    const filter = { title: 'Pagina x', query: { page: 'https://www.voorbeeld.nl/*' } }
    const { filter: id } = await made('/v1/saved-filters', filter, one)
    expect(await messages(one, `?saved=${id}`)).toBe('abc')
    expect(await messages(one, `?saved=${id}&site=ander`)).toBe('c')
    expect((await desk.ask(`/v1/signals?saved=${id}`, two)).status).toBe(400)
    const address = `/v1/saved-filters/${id}`
    expect((await send('PUT', address, { ...filter, shared: true }, two)).status).toBe(404)
    expect((await send('PUT', address, { ...filter, shared: true }, one)).status).toBe(200)
    expect(await messages(two, `?saved=${id}`)).toBe('c')
    const listed = (await (await desk.ask('/v1/saved-filters', two)).json()) as Json[]
    expect(listed).toMatchObject([{ title: 'Pagina x', mine: false }])
    expect(JSON.stringify(listed)).not.toContain('owner')
    expect((await send('DELETE', address, undefined, two)).status).toBe(404)
    expect((await send('DELETE', address, undefined, admin)).status).toBe(204)
  })
})
