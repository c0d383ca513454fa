/** A link to share: numbers of one place, for somebody without an account, until a day. */
import { Hono } from 'hono'
import { beforeEach, describe, expect, it } from 'vitest'
import { beginSession, type Subject } from '../../server/session.ts'
import type { Place } from '../../shared/rights.ts'
import { aDesk } from '../support/a-desk.ts'
import { staffOf } from '../support/a-question.ts'
import { anEntry, aSite } from '../support/a-signal.ts'

const X = 'https://www.voorbeeld.nl/x'
const OWNER = '00000000-0000-4000-8000-000000000001'
type Made = { share: string; link: string; expiresAt: string; madeBy: string }

describe('a link to share', () => {
  let now = new Date('2026-03-02T09:00:00Z')
  let desk: Awaited<ReturnType<typeof aDesk>>
  let owner: ReturnType<typeof staffOf>
  let ownerToken: string
  beforeEach(async () => {
    now = new Date('2026-03-02T09:00:00Z')
    desk = await aDesk(() => now)
    ownerToken = await desk.tokenFor('publish')
    owner = staffOf(desk, ownerToken)
    await desk.store.putSite(aSite({ site: 'ander', organisation: 'Gemeente' }))
    await desk.store.append([
      anEntry({ clarity: 'no', message: 'geheim', page: { url: `${X}/1` } }),
      anEntry({ clarity: 'yes', message: '', page: { url: `${X}/2` } }),
      anEntry({ clarity: 'yes', message: '', page: { url: 'https://www.voorbeeld.nl/y' } }),
      anEntry({ clarity: 'yes', message: '', site: 'ander' }),
    ])
    return () => desk.close()
  })
  const share = async (more: object = {}, by = owner) => {
    const answer = await by.send('/v1/shares', { label: 'Webredactie', site: 'demo', ...more })
    expect(answer.status).toBe(201)
    const made = (await answer.json()) as Made
    return { ...made, token: made.link.split('#share=')[1] ?? '' }
  }
  const refused = async (more: object, by = owner) => {
    const answer = await by.send('/v1/shares', { label: 'x', site: 'demo', ...more })
    const { errors = [] } = (await answer.json()) as { errors?: { member: string }[] }
    return [answer.status, ...errors.map(({ member }) => member)]
  }
  const signals = async (token: string, query = '') => {
    const answer = await desk.ask(`/v1/counts${query}`, token)
    if (answer.status !== 200) return answer.status
    const rows = (await answer.json()) as { signals: number }[]
    return `${rows.map((row) => row.signals)}`
  }
  /** Somebody of staff, by the token that an owner with this reach holds. */
  const withReach = async (label: string, ...reach: Place[]) => {
    const admin = staffOf(desk, await desk.tokenFor('admin'))
    const answer = await admin.send('/v1/tokens', { label, scopes: ['publish'], reach })
    return staffOf(desk, ((await answer.json()) as { token: string }).token)
  }

  const sessionOf = async (subject: Subject) => {
    const deps = { store: desk.store, sessionKey: 'a key for tests', now: () => now }
    const begun = await new Hono()
      .get('/', async (c) => {
        await beginSession(c, deps, subject)
        return c.body(null)
      })
      .request('/')
    return begun.headers.get('Set-Cookie')?.split(';')[0] ?? ''
  }

  it('shows the numbers of its place and of no other, whatever is asked', async () => {
    const site = await share()
    expect(site.link).toMatch(/^https:\/\/helder\.example\/shared#share=helder_[\w-]{43}$/)
    expect(await signals(site.token)).toBe('3')
    const pages = await share({ page: `${X}*` })
    expect(await signals(pages.token)).toBe('2')
    expect(await signals(pages.token, '?site=ander')).toBe('')
    const overview = await desk.ask('/v1/page-overviews?site=demo', pages.token)
    const { rows } = (await overview.json()) as { rows: { page: string }[] }
    expect(rows.map(({ page }) => page)).toEqual([`${X}/1`, `${X}/2`])
    expect((await desk.ask('/v1/page-overviews?site=ander', pages.token)).status).toBe(400)
    expect(await (await desk.ask('/v1/session', pages.token)).json()).toEqual({
      label: 'Webredactie',
      scopes: ['aggregate'],
      reach: [{ site: 'demo', page: `${X}*` }],
      expiresAt: pages.expiresAt,
      shared: {
        site: 'demo',
        page: `${X}*`,
        name: aSite().name,
        organisation: 'Dienst Toekenning',
      },
    })
  })

  it('opens nothing else: no words, no contact, no work, nothing to change', async () => {
    const { token } = await share()
    const reader = staffOf(desk, token)
    const id = '00000000-0000-4000-8000-000000000009'
    for (const path of [
      ...['signals', 'questions', `questions/${id}`, 'issues', 'calls', 'sites', 'themes'],
      ...['notices', 'page-changes', 'alerts', 'coverage', 'serious', 'saved-filters', 'reports'],
      ...['periods/2026-H1', 'decisions', 'digests', 'shares', 'tokens', 'people', 'audit'],
    ]) {
      expect([path, (await reader.send(`/v1/${path}`)).status]).toEqual([path, 403])
    }
    for (const path of ['saved-filters', 'shares', 'digests', `questions/${id}/actions`]) {
      expect([path, (await reader.send(`/v1/${path}`, {})).status]).toEqual([path, 403])
    }
  })

  it('works through its last day in Amsterdam, thirty days on unless chosen, and not a moment longer', async () => {
    expect((await share()).expiresAt).toBe('2026-04-01T22:00:00.000Z')
    const { token, expiresAt } = await share({ until: '2026-03-03' })
    expect(expiresAt).toBe('2026-03-03T23:00:00.000Z')
    now = new Date('2026-03-03T22:59:59.999Z')
    expect(await signals(token)).toBe('3')
    now = new Date('2026-03-03T23:00:00Z')
    expect(await signals(token)).toBe(401)
    expect(((await owner.read('/v1/shares')) as Made[]).map((one) => one.expiresAt)).toEqual([
      '2026-04-01T22:00:00.000Z',
    ])
  })

  it('gives a session that ends no later than it does', async () => {
    const { token } = await share({ until: '2026-03-02' })
    now = new Date('2026-03-02T20:00:00Z')
    const begun = await desk.app.request('/v1/session', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ token }),
    })
    expect(begun.status).toBe(204)
    const cookie = begun.headers.get('Set-Cookie') ?? ''
    expect(cookie).toContain(`Max-Age=${3 * 3_600};`)
    const asked = () =>
      desk.app.request('/v1/counts', {
        headers: { Cookie: cookie.split(';')[0] ?? '', 'Helder-Session': 'shared' },
      })
    expect((await asked()).status).toBe(200)
    now = new Date('2026-03-02T23:00:00Z')
    expect((await asked()).status).toBe(401)
  })

  it('is refused for a day that is past or too far, a site there is not, and more than is theirs', async () => {
    expect(await refused({ until: '2026-03-01' })).toEqual([400, 'until'])
    expect(await refused({ until: '2027-03-03' })).toEqual([400, 'until'])
    await share({ until: '2027-03-02' })
    expect(await refused({ site: 'nergens' })).toEqual([400, 'site'])
    expect(await refused({ label: ' ', page: 'x' })).toEqual([400, 'label', 'page'])
    const some = await withReach('enkele', { site: 'demo', page: `${X}*` })
    expect(await refused({}, some)).toEqual([400, 'site'])
    expect(await refused({ page: 'https://www.voorbeeld.nl/*' }, some)).toEqual([400, 'page'])
    expect(await refused({ site: 'ander', page: `${X}*` }, some)).toEqual([400, 'page'])
    expect(await signals((await share({ page: `${X}/2` }, some)).token)).toBe('1')
    const one = await withReach('een', { site: 'demo', page: `${X}/1` })
    expect(await refused({ page: `${X}/1*` }, one)).toEqual([400, 'page'])
    expect(await refused({}, staffOf(desk, await desk.tokenFor('text')))).toEqual([403])
    // What another organisation lets them read is not theirs to share.
    const admin = staffOf(desk, await desk.tokenFor('admin'))
    const municipality = await withReach('gemeente', { organisation: 'Gemeente' })
    await admin.send('/v1/grants', { site: 'demo', organisation: 'Gemeente' })
    expect(await refused({}, municipality)).toEqual([400, 'site'])
  })

  it('is listed without what opens it, with who made it and when it was used; an admin sees all', async () => {
    const { share: name, token, link, ...rest } = await share({ page: `${X}*` })
    const listed = await owner.read('/v1/shares')
    expect(listed).toEqual([{ share: name, ...rest }])
    expect(rest.madeBy).toBe('test')
    await signals(token)
    expect(await owner.read('/v1/shares')).toMatchObject([{ usedOn: '2026-03-02' }])
    const admin = staffOf(desk, await desk.tokenFor('admin'))
    const other = await withReach('ander', { organisation: 'Gemeente' })
    expect(await other.read('/v1/shares')).toEqual([])
    expect(await admin.read('/v1/shares')).toMatchObject([{ share: name }])
    expect(
      JSON.stringify([await admin.read('/v1/shares'), await desk.store.tokens()]),
    ).not.toContain(token)
    const audit = (await admin.read('/v1/audit')) as { action: string; object: string }[]
    expect(audit).toMatchObject([
      { action: 'rights', object: `share Webredactie: ${X}* until 2026-04-01` },
      { action: 'rights' },
    ])
  })

  it('ends at once by who made it or an admin, and by nobody else', async () => {
    const { share: name, token } = await share()
    const end = (by: { headers: Record<string, string> }) =>
      desk.app.request(`/v1/shares/${name}`, { method: 'DELETE', headers: by.headers })
    expect((await end(await withReach('ander', { organisation: 'Gemeente' }))).status).toBe(404)
    expect(await signals(token)).toBe('3')
    expect((await end(owner)).status).toBe(204)
    expect(await signals(token)).toBe(401)
    expect((await end(owner)).status).toBe(404)
    const admin = staffOf(desk, await desk.tokenFor('admin'))
    const audit = (await admin.read('/v1/audit')) as { object: string }[]
    expect(audit.map(({ object }) => object)).toContain(`end share ${name}`)
  })

  it('ends with the right of who made it: another role, less reach, gone', async () => {
    const person = {
      ...{ person: OWNER, name: 'Noor', email: 'noor@voorbeeld.example', createdAt: '2026-01-01' },
      roles: ['owner' as const],
      reach: [{ site: 'demo' }],
    }
    await desk.store.putPerson(person)
    // Noor makes it in a session of her own.
    const cookie = await sessionOf({ kind: 'person', id: OWNER })
    const headers = { Cookie: cookie, 'Content-Type': 'application/json' }
    const answer = await desk.app.request('/v1/shares', {
      ...{ method: 'POST', headers },
      body: JSON.stringify({ label: 'Leverancier', site: 'demo' }),
    })
    const { link, madeBy } = (await answer.json()) as Made
    expect(madeBy).toBe('Noor <noor@voorbeeld.example>')
    const token = link.split('#share=')[1] ?? ''
    expect(await signals(token)).toBe('3')
    await desk.store.putPerson({ ...person, roles: ['answerer'] })
    expect(await signals(token)).toBe(401)
    await desk.store.putPerson({ ...person, reach: [{ site: 'ander' }] })
    expect(await signals(token)).toBe(401)
    await desk.store.putPerson(person)
    expect(await signals(token)).toBe('3')
    await desk.store.removePerson(OWNER)
    expect(await signals(token)).toBe(401)
  })
})
