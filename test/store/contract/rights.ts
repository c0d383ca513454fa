import { expect, it } from 'vitest'
import type { Place } from '../../../shared/rights.ts'
import type { Role } from '../../../shared/words.ts'
import { anEntry, aSite } from '../../support/a-signal.ts'
import { all, type StoreUnderTest } from './under-test.ts'

const ID = '00000000-0000-4000-8000-00000000000'

/** The store: whom it knows, and where their rights hold. */
export const testRights = ({ anEmptyStore }: StoreUnderTest) => {
  it('shows and counts only what lies within some places', async () => {
    const { store } = await anEmptyStore()
    await store.putSite(aSite())
    await store.putSite(aSite({ site: 'ander', organisation: 'Gemeente' }))
    await store.putSite(aSite({ site: 'derde', organisation: 'Provincie' }))
    const page = (url: string) => ({ page: { url } })
    await store.append([
      anEntry({ message: 'a', ...page('https://a.nl/x/1') }),
      anEntry({ message: 'b', ...page('https://a.nl/y') }),
      anEntry({ message: 'c', site: 'ander', ...page('https://a.nl/x/2') }),
      anEntry({ message: 'd', site: 'derde', ...page('https://d.nl/') }),
    ])
    const seen = async (...within: Place[]) => {
      const rows = await store.signals({ within }, all)
      const { text } = await store.lines({ within }, all)
      expect(text.split('\n').filter(Boolean)).toHaveLength(rows.length)
      const [sum] = await store.counts('all', [], { within })
      expect(sum?.counts.no ?? 0).toBe(rows.length)
      return rows.map(({ message }) => message).join('')
    }
    expect(await seen()).toBe('')
    expect(await seen({ organisation: 'Gemeente' })).toBe('c')
    expect(await seen({ site: 'demo' })).toBe('ab')
    expect(await seen({ site: 'demo', page: 'https://a.nl/x/*' })).toBe('a')
    expect(await seen({ site: 'demo', page: 'https://a.nl/y' }, { site: 'derde' })).toBe('bd')
    expect(await seen({ site: 'ander' }, { organisation: 'Gemeente' })).toBe('c')
    const own = { within: [{ organisation: 'Gemeente' }] }
    expect(await store.signals({ ...own, site: 'demo' }, all)).toEqual([])
  })

  it('shows what was said in confidence to the roles it names, and counts it for all', async () => {
    const { store } = await anEmptyStore()
    const told = (message: string, restricted?: Role[]) => {
      const { signal, ...entry } = anEntry({ message, question: { text: `vraag ${message}` } })
      return { ...entry, signal: { ...signal, ...(restricted ? { restricted } : {}) } }
    }
    await store.append([told('open'), told('stil', ['analyst']), told('dicht', ['admin', 'owner'])])
    const seen = async (seenBy?: readonly Role[], q?: string) => {
      const filter = { seenBy, q }
      const rows = await store.signals(filter, all)
      const { text } = await store.lines(filter, all)
      expect(text).toBe(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
      return rows.map(({ message }) => message)
    }
    expect(await seen()).toEqual(['open'])
    expect(await seen(['expert', 'answerer'])).toEqual(['open'])
    expect(await seen(['analyst'])).toEqual(['open', 'stil'])
    expect(await seen(['owner'])).toEqual(['open', 'dicht'])
    expect(await seen(['owner', 'analyst'], 'vraag')).toEqual(['open', 'stil', 'dicht'])
    expect(await seen(['owner'], 'stil')).toEqual([])
    expect((await store.signals({ seenBy: ['analyst'] }, all))[1]?.restricted).toEqual(['analyst'])
    expect(await store.counts('all', [], {})).toMatchObject([{ counts: { no: 3 } }])
    // What is not for all never lies at a desk, nor among what is like it.
    expect((await store.unopened(0, 10)).map(({ text }) => text)).toEqual(['vraag open'])
  })

  it('recognises people by their provider, and by their address only the first time', async () => {
    const { store } = await anEmptyStore()
    const person = {
      person: `${ID}1`,
      name: 'Noor',
      email: 'noor@gemeente.example',
      roles: ['owner' as const],
      reach: [{ organisation: 'Gemeente' }],
      createdAt: '2026-01-01',
    }
    await store.putPerson(person)
    const noor = { issuer: 'https://id.example', subject: 'n1' }
    expect(await store.recognise(noor, undefined)).toBeUndefined()
    expect(await store.recognise(noor, 'ander@gemeente.example')).toBeUndefined()
    expect(await store.recognise(noor, person.email)).toEqual({ ...person, identity: noor })
    // Somebody else who comes with this address later is not Noor; Noor with another address still is.
    const other = { issuer: 'https://id.example', subject: 'n2' }
    expect(await store.recognise(other, person.email)).toBeUndefined()
    expect((await store.recognise(noor, 'nieuw@gemeente.example'))?.person).toBe(person.person)
    expect(await store.findPerson(person.person)).toEqual({ ...person, identity: noor })
    expect(await store.people()).toHaveLength(1)
    expect(await store.removePerson(person.person)).toBe(true)
    expect(await store.removePerson(person.person)).toBe(false)
    expect(await store.recognise(noor, person.email)).toBeUndefined()
  })

  it('keeps grants and filters; a filter is seen by its maker, and by all when it is shared', async () => {
    const { store } = await anEmptyStore()
    const grant = { grant: `${ID}1`, site: 'demo', organisation: 'Gemeente', until: '2026-03-31' }
    await store.putGrant(grant)
    await store.putGrant({ ...grant, page: 'https://a.nl/*' })
    expect(await store.grants()).toEqual([{ ...grant, page: 'https://a.nl/*' }])
    expect(await store.removeGrant(grant.grant)).toBe(true)
    expect(await store.grants()).toEqual([])

    const filter = {
      filter: `${ID}2`,
      owner: 'token a',
      title: 'Onze toeslagen',
      query: { page: 'https://a.nl/*', q: 'toeslag' },
      shared: false,
      createdAt: '2026-01-01',
    }
    await store.putSavedFilter(filter)
    expect(await store.savedFilters('token a')).toEqual([filter])
    expect(await store.savedFilters('token b')).toEqual([])
    await store.putSavedFilter({ ...filter, shared: true })
    expect(await store.savedFilters('token b')).toEqual([{ ...filter, shared: true }])
    await store.removeSavedFilter(filter.filter)
    expect(await store.savedFilters('token a')).toEqual([])
  })
}
