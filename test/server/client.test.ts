import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { address, HelderRefused, helderClient } from '../../shared/api/client.ts'
import { aDesk } from '../support/a-desk.ts'
import { anEntry } from '../support/a-signal.ts'

describe('the client', () => {
  let desk: Awaited<ReturnType<typeof aDesk>>
  let helder: ReturnType<typeof helderClient<Response>>
  beforeAll(async () => {
    desk = await aDesk()
    const token = await desk.tokenFor('admin')
    helder = helderClient({
      token,
      fetch: async (to, init) => desk.app.request(to, init),
    })
    await desk.store.append(
      Array.from({ length: 25 }, (_, n) =>
        anEntry({ message: `zin ${n}`, clarity: n % 5 ? 'no' : 'yes' }),
      ),
    )
  })
  afterAll(() => desk.close())

  it('writes an address as the server reads it', () => {
    expect(address('/counts', { by: ['day', 'page'], site: 'a&b', invited: false, q: '' })).toBe(
      '/counts?by=day%2Cpage&site=a%26b&invited=false',
    )
    expect(address('/counts', { by: [], from: undefined })).toBe('/counts')
  })

  it('pulls every page of signals, once, with filters as values', async () => {
    const pages: string[][] = []
    for await (const rows of helder.everySignal({ clarity: 'no', invited: false, limit: 8 })) {
      pages.push(rows.map(({ id }) => id))
    }
    expect(pages.map(({ length }) => length)).toEqual([8, 8, 4])
    expect(new Set(pages.flat()).size).toBe(20)
    const [sum] = await helder.counts({ by: ['site', 'reason'], votes: 'distinct' })
    expect(sum).toBeUndefined()
    expect(await helder.counts({ by: ['site'] })).toMatchObject([{ site: 'demo', no: 20 }])
  })

  it('does everything that staff may do', async () => {
    const made = await helder.makeToken({ label: 'x', scopes: ['text'], days: 3 })
    const asX = helderClient({
      token: made.token,
      fetch: async (to, init) => desk.app.request(to, init),
    })
    expect(await asX.signals({ limit: 2 })).toHaveLength(2)
    const listed = (await helder.tokens()).find(({ label }) => label === 'x')
    await helder.revokeToken(listed?.name ?? '')
    await expect(asX.signals()).rejects.toMatchObject({ status: 401 })

    const [site] = await helder.sites()
    if (!site) throw new Error('no site')
    expect(await helder.putSite({ ...site, name: 'Anders' })).toMatchObject({ name: 'Anders' })
    const rights = { name: 'Noor', email: 'noor@example.nl', roles: ['owner' as const] }
    const { person } = await helder.invitePerson(rights)
    await helder.putPerson({ person, ...rights, reach: [{ site: 'demo' }] })
    expect(await helder.people()).toMatchObject([{ reach: [{ site: 'demo' }], signedIn: false }])
    await helder.removePerson(person)
    const { grant } = await helder.makeGrant({ site: 'demo', organisation: 'O' })
    expect(await helder.grants()).toHaveLength(1)
    await helder.removeGrant(grant)
    const saved = await helder.saveFilter({ title: 't', query: { q: 'zin' }, shared: false })
    await helder.putSavedFilter({ ...saved, shared: true })
    expect(await helder.savedFilters()).toMatchObject([{ title: 't', shared: true, mine: true }])
    expect(await helder.signals({ saved: saved.filter, limit: 1 })).toHaveLength(1)
    await helder.removeSavedFilter(saved.filter)

    // The clock of this place stands at 2 March 2026; days that were kept as a period move along with it.
    const on = (day: string) => anEntry({ message: 'munt' }, { receivedAt: `${day}T08:00:00.000Z` })
    await desk.store.append([on('2026-01-05'), on('2026-02-23'), on('2026-02-25')])
    const pulled = async (query: Record<string, string>) => {
      const { filter } = await helder.saveFilter({ title: 'dagen', query, shared: false })
      const rows = await helder.signals({ saved: filter })
      await helder.removeSavedFilter(filter)
      return rows.map(({ receivedAt }) => receivedAt.slice(0, 10))
    }
    expect(await pulled({ q: 'munt', period: '7', compare: 'year' })).toEqual(['2026-02-25'])
    expect(await pulled({ q: 'munt', period: 'half' })).toHaveLength(3)
    expect(await pulled({ q: 'munt', period: 'all' })).toHaveLength(3)
    await expect(pulled({ period: '7', from: '2026-01-01' })).rejects.toMatchObject({
      problem: { errors: [{ member: 'query.period' }] },
    })
    await expect(pulled({ period: '8' })).rejects.toMatchObject({ status: 400 })

    const [row] = await helder.signals({ limit: 1 })
    const apart = await helder.quarantine(row?.id ?? '', true)
    expect(apart.quarantine).toEqual(['by-staff'])
    expect((await helder.signals({ quarantine: 'only' })).map(({ id }) => id)).toEqual([row?.id])
    expect((await helder.quarantine(row?.id ?? '', false)).quarantine).toEqual([])
    await helder.eraseSignal(row?.id ?? '')
    expect(await helder.erasures()).toMatchObject([{ id: row?.id }])
    expect((await helder.audit({ limit: 2 })).length).toBe(2)
    expect((await helder.session()).scopes).toEqual(['admin'])
    const csv = await helder.ask('GET', '/signals', { accept: 'text/csv', query: { limit: 1 } })
    expect(await csv.text()).toMatch(/^id,/)
  })

  it('says why not, as the server does', async () => {
    const refused = await helder.putSite({ site: 'x' } as never).catch((error) => error)
    expect(refused).toBeInstanceOf(HelderRefused)
    expect(refused).toMatchObject({ status: 400, problem: { code: 'body_invalid' } })
    expect(refused.problem.errors.map(({ member }: { member: string }) => member)).toContain(
      'hosts',
    )
  })
})
