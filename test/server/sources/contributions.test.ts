import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateSignedCookie } from 'hono/cookie'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OFFERED } from '../../../server/formats/index.ts'
import { admitToken } from '../../../server/tokens.ts'
import { ROLES, type Role } from '../../../shared/words.ts'
import { aDesk } from '../../support/a-desk.ts'
import { aSite } from '../../support/a-signal.ts'

const SECRET = 'kastanjebruinelampenkap'
const visit = {
  source: 'work-visit',
  site: 'demo',
  region: 'Utrecht',
  lifeEvent: 'moving',
  date: '2026-02-27',
  text: `Aan de balie: ${SECRET}. Bel 06-12345678 of mail jan@voorbeeld.nl, bsn 123456782.`,
}
const clean = `Aan de balie: ${SECRET}. Bel [telefoonnummer] of mail [e-mailadres], bsn [bsn].`

describe('what staff and partners bring in', () => {
  let desk: Awaited<ReturnType<typeof aDesk>>
  let staff: string
  beforeAll(async () => {
    desk = await aDesk()
    await desk.store.putSite(aSite({ site: 'ander', organisation: 'Gemeente' }))
    staff = await desk.tokenFor('text')
  })
  afterAll(() => desk.close())
  const send = async (path: string, body: unknown, token = staff, type = 'application/json') => {
    const answer = await desk.app.request(path, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': type },
      body: JSON.stringify(body),
    })
    return { status: answer.status, said: (await answer.json()) as Record<string, unknown> }
  }
  const contribute = (body: object, token?: string) => send('/v1/contributions', body, token)
  /** Somebody of staff with one role, signed in; answers with what their browser sends along. */
  const signedIn = async (role: Role) => {
    const person = randomUUID()
    const email = `${role}@voorbeeld.example`
    const createdAt = '2026-01-01T00:00:00.000Z'
    await desk.store.putPerson({ person, name: role, email, roles: [role], createdAt })
    const until = Date.parse('2026-03-02T12:00:00Z')
    const name = 'helder_session'
    const cookie = await generateSignedCookie(name, `person.${person}.${until}`, 'a key for tests')
    return { Cookie: cookie.split(';')[0] ?? '' }
  }

  it('a visit is stored once, clean, with where and when it was said', async () => {
    const first = await contribute(visit)
    expect(first).toMatchObject({ status: 201, said: { outcome: 'stored' } })
    expect(await contribute(visit)).toEqual({
      status: 200,
      said: { ...first.said, outcome: 'known' },
    })
    const [row, ...more] = await desk.store.signals({ source: 'work-visit' }, { limit: 10 })
    expect(more).toEqual([])
    expect(row).toMatchObject({
      ...{ id: first.said.id, site: 'demo', message: clean, region: 'NL-UT', lifeEvent: 'moving' },
      receivedAt: '2026-02-27T12:00:00.000Z',
    })
    expect((await contribute({ ...visit, restricted: ['admin'] })).status).toBe(400)
  })

  it('a talk shows to the roles that it names, in every form and search, and to nobody else', async () => {
    const talk = {
      ...visit,
      ...{ source: 'background-talk', text: `Achter gesloten deuren: ${SECRET}` },
      restricted: ['analyst'],
    }
    const { said } = await contribute(talk)
    const reads = async (who: Record<string, string>) => {
      const found: string[] = []
      for (const query of ['', `&q=${SECRET}`]) {
        for (const accept of OFFERED) {
          const path = `/v1/signals?source=background-talk${query}`
          const answer = await desk.app.request(path, { headers: { ...who, Accept: accept } })
          if (answer.status === 403) continue
          expect([path, answer.status]).toEqual([path, 200])
          const bytes = Buffer.from(await answer.arrayBuffer())
          // What is packed shows by its size: with and without are compared below.
          found.push(bytes.includes(SECRET) ? 'words' : `${bytes.length}`)
        }
      }
      return found
    }
    const bearer = async (token: string) => ({ Authorization: `Bearer ${token}` })
    const nothing = await reads(await bearer(await desk.tokenFor('text', 'export')))
    expect(nothing).toHaveLength(OFFERED.length * 2)
    expect(nothing).not.toContain('words')
    for (const role of ROLES.filter((role) => role !== 'expert')) {
      const seen = await reads(await signedIn(role))
      const may = role === 'analyst'
      expect([role, seen.includes('words')]).toEqual([role, may])
      if (may) expect(seen.every((size, i) => size !== nothing[i])).toBe(true)
      else if (seen.length === nothing.length) expect([role, seen]).toEqual([role, nothing])
    }
    const admin = await bearer(await desk.tokenFor('admin'))
    expect(await reads(admin)).toEqual(nothing)
    // Not to be looked at by its id either, as nobody else's.
    const apart = await desk.app.request(`/v1/signals/${said.id}/quarantine`, {
      method: 'PUT',
      headers: { ...admin, 'Content-Type': 'application/json' },
      body: '{"quarantined":true}',
    })
    expect(apart.status).toBe(404)
    const counts = await desk.ask('/v1/counts?by=source', await desk.tokenFor('aggregate'))
    expect(await counts.json()).toContainEqual(
      expect.objectContaining({ value: 'background-talk', signals: 1 }),
    )
  })

  it('refuses by name, says nothing of sites out of reach, and repeats no word', async () => {
    const refused = async (change: object, token?: string) => {
      const { status, said } = await contribute({ ...visit, text: 'iets', ...change }, token)
      expect(JSON.stringify(said)).not.toContain('geheim')
      return [status, ...((said.errors ?? []) as { member: string }[]).map(({ member }) => member)]
    }
    expect(await refused({ source: 'widget' })).toEqual([400, 'source'])
    expect(await refused({ text: ' ' })).toEqual([400, 'text'])
    expect(await refused({ text: 'x'.repeat(4_001) })).toEqual([400, 'text'])
    expect(await refused({ naam: 'geheim' })).toEqual([400, 'naam'])
    expect(await refused({ restricted: [] })).toEqual([400, 'restricted'])
    expect(await refused({ restricted: ['geheim'] })).toEqual([400, 'restricted.0'])
    expect(await refused({ region: 'geheim' })).toEqual([400, 'region'])
    expect(await refused({ date: '2027-01-01' })).toEqual([400, 'date'])
    expect(await refused({ organisation: 'Gemeente' })).toEqual([400, 'organisation'])
    expect(await refused({ site: undefined, organisation: 'gemeente' })).toEqual([201])
    const reach = [{ site: 'ander' }]
    await admitToken(desk.store, 'daar', {
      label: 'x',
      scopes: ['text'],
      reach,
      now: new Date('2026-03-02'),
    })
    expect(await refused({}, 'daar')).toEqual([400, 'site'])
    expect(await refused({ site: 'geen' }, 'daar')).toEqual([400, 'site'])
    expect(await refused({ site: 'ander' }, 'daar')).toEqual([201])
  })

  it('takes a CloudEvent of a partner once, by its source and id', async () => {
    const token = await desk.tokenFor('intake')
    const { source: _, ...data } = {
      ...visit,
      text: 'Een brief die niemand snapt, bel 06-12345678',
    }
    const event = {
      specversion: '1.0',
      id: 'a-1',
      source: 'urn:nld:oin:00000001823288444000:systeem:klantcontact',
      type: 'nl.voorbeeld.klantcontact.signal-contributed.v1',
      time: '2026-02-28T10:00:00+01:00',
      datacontenttype: 'application/json',
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      data,
    }
    const EVENT = 'application/cloudevents+json'
    const hand = (change: object, type = EVENT) =>
      send('/v1/partner-events', { ...event, ...change }, token, type)
    const first = await hand({})
    expect(first).toMatchObject({ status: 201, said: { outcome: 'stored' } })
    expect(await hand({})).toMatchObject({ status: 200, said: { id: first.said.id } })
    const other = await hand({ id: 'a-2', data: { ...data, date: undefined } })
    expect(other.status).toBe(201)
    expect(other.said.id).not.toBe(first.said.id)
    expect((await hand({ data: { ...data, text: 'iets anders' } })).status).toBe(400)
    expect((await hand({}, 'application/json')).status).toBe(415)
    expect((await hand({ type: 'nl.voorbeeld.iets.v1' })).status).toBe(400)
    expect((await hand({ data: { ...data, restricted: ['admin'] } })).status).toBe(400)
    expect((await send('/v1/partner-events', event)).status).toBe(403)
    const source = 'urn:nld:oin:00000001823288444000:systeem:ander'
    const made = { label: 'partner', scopes: ['intake' as const], now: new Date('2026-03-02') }
    await admitToken(desk.store, 'van-een-partner', { ...made, eventSources: [source] })
    const theirs = (change: object) =>
      send('/v1/partner-events', { ...event, ...change }, 'van-een-partner', EVENT)
    expect(await theirs({})).toMatchObject({
      status: 400,
      said: { errors: [{ member: 'source' }] },
    })
    expect((await theirs({ source })).status).toBe(201)
    // What edges may, a partner may not.
    expect((await desk.ask('/v1/intake/sites', 'van-een-partner')).status).toBe(403)
    const rows = await desk.store.signals({ source: 'partner' }, { limit: 10 })
    expect(rows).toMatchObject([
      { message: 'Een brief die niemand snapt, bel [telefoonnummer]' },
      { receivedAt: '2026-02-28T09:00:00.000Z' },
      {},
    ])
  })

  it('leaves nothing personal in the bytes of the database', () => {
    const bytes = readdirSync(desk.folder)
      .filter((name) => name.startsWith('helder.db'))
      .map((name) => readFileSync(join(desk.folder, name), 'latin1'))
      .join('')
    for (const gone of ['06-12345678', 'jan@voorbeeld', '123456782'])
      expect([gone, bytes.includes(gone)]).toEqual([gone, false])
  })
})
