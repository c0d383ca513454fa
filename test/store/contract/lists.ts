import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { issuePlace } from '../../../store/desk/issues.ts'
import type { ListPlace, Part } from '../../../store/reading/part.ts'
import { aSite } from '../../support/a-signal.ts'
import type { StoreUnderTest } from './under-test.ts'

const AT = '2026-03-02T10:00:00.000Z'
const LATER = '2026-03-03T10:00:00.000Z'
const noor = { id: 'person noor', name: 'Noor', organisation: 'Ministerie' }

/** What comes after each row is the rest, all of it and a part of it; also what comes after one that has gone. */
const goesOn = async <T>(find: (part?: Part) => Promise<T[]>, placeOf: (row: T) => ListPlace) => {
  const all = await find()
  expect(all.length).toBeGreaterThan(2)
  for (const [n, row] of all.entries()) {
    const after = placeOf(row)
    expect(await find({ after, limit: 100 })).toEqual(all.slice(n + 1))
    expect(await find({ after, limit: 1 })).toEqual(all.slice(n + 1, n + 2))
  }
  expect(await find({ limit: 2 })).toEqual(all.slice(0, 2))
  return all
}

/** The store: lists that grow with the installation, a part at a time. */
export const testLists = ({ anEmptyStore }: StoreUnderTest) => {
  it('goes on in sites, people and tokens after any row', async () => {
    const { store } = await anEmptyStore()
    for (const site of ['zuid', 'a-b', 'abc', 'noord'])
      await store.putSite(aSite({ site, organisation: site < 'b' ? 'Dienst' : site }))
    await goesOn(
      (part) => store.sites(part),
      ({ site }) => [site, site],
    )
    const within = [{ organisation: 'Dienst' }, { site: 'zuid', page: 'https://www.zuid.nl/' }]
    const seen = await goesOn(
      (part) => store.sites(part, within),
      ({ site }) => [site, site],
    )
    expect(seen.map(({ site }) => site)).toEqual(['a-b', 'abc', 'zuid'])
    expect(await store.sites(undefined, [])).toEqual([])

    for (const name of ['bram', 'noor', 'anne'])
      await store.putPerson({
        ...{ person: randomUUID(), name, email: `${name}@voorbeeld.example` },
        ...{ roles: ['owner' as const], createdAt: AT },
      })
    const people = await goesOn(
      (part) => store.people(part),
      ({ email, person }) => [email, person],
    )
    const [first] = people
    if (!first) throw new Error('nobody')
    await store.removePerson(first.person)
    const after: ListPlace = [first.email, first.person]
    expect(await store.people({ after, limit: 9 })).toEqual(people.slice(1))

    const digest = (letter: string) => letter.repeat(64)
    for (const [letter, expiresAt] of [
      ['a', null],
      ['b', AT],
      ['c', LATER],
      ['d', LATER],
    ] as const)
      await store.putToken(digest(letter), {
        ...{ label: letter, scopes: ['text'], createdAt: AT, expiresAt },
      })
    await goesOn(
      (part) => store.tokens(part),
      ({ createdAt, name }) => [createdAt, name],
    )
    await store.revokeToken(digest('d').slice(0, 12), AT)
    const labels = async (ended: boolean) =>
      (await store.tokens(undefined, { ended, at: AT })).map(({ label }) => label)
    expect(await labels(false)).toEqual(['a', 'c'])
    expect(await labels(true)).toEqual(['b', 'd'])
  })

  it('goes on in issues and core messages after any row, the open issues first', async () => {
    const { store } = await anEmptyStore()
    for (const [n, title] of ['Toeslag', 'Paspoort', 'Afval', 'Parkeren'].entries()) {
      const by = { actor: 'Noor', at: n === 2 ? LATER : AT }
      const issue = randomUUID()
      await store.makeIssue({ issue, title, spokesperson: noor }, by)
      if (n > 1)
        await store.moveIssue({
          ...{ issue, version: 1, state: n === 3 ? 'closed' : 'open' },
          event: { ...by, at: n === 3 ? LATER : AT, action: n === 3 ? 'close' : 'rename' },
        })
      const made = { coreMessage: randomUUID(), title, organisation: 'Dienst', createdAt: AT }
      await store.makeCoreMessage(made, { text: title, by: 'Noor' })
    }
    const issues = await goesOn((part) => store.issues({}, part), issuePlace)
    expect(issues.map(({ state }) => state)).toEqual(['open', 'open', 'open', 'closed'])
    const messages = await goesOn(
      (part) => store.coreMessages(undefined, part),
      ({ title, coreMessage }) => [title, coreMessage],
    )
    expect(messages.map(({ title }) => title)).toEqual([
      ...['Afval', 'Parkeren', 'Paspoort', 'Toeslag'],
    ])
    const [, one] = messages
    if (!one) throw new Error('no message')
    const newest = await store.newestVersions([one.coreMessage])
    expect(newest.map(({ text }) => text)).toEqual(['Parkeren'])
    expect(await store.newestVersions([])).toEqual([])
  })

  it('goes on in notices and changes of pages, and finds those of one page or of pages that begin so', async () => {
    const { store } = await anEmptyStore()
    const at = 'https://www.voorbeeld.nl/'
    const pages = [`${at}toeslag`, `${at}toe*`, `${at}paspoort`, `${at}*`]
    for (const site of ['demo', 'elders']) await store.putSite(aSite({ site, organisation: site }))
    for (const [n, page] of pages.entries()) {
      const site = n === 2 ? 'elders' : 'demo'
      await store.putNotice({
        ...{ notice: randomUUID(), site, page, language: 'nl', known: 'Ja.' },
        ...{ moreOn: '2026-04-01', changedAt: AT, changedBy: 'Noor' },
      })
      await store.putPageChange({
        ...{ change: randomUUID(), site, page, day: n > 2 ? '2026-03-02' : '2026-03-01' },
        ...{ what: 'Korter.', createdAt: AT, createdBy: 'Noor' },
      })
    }
    await goesOn(
      (part) => store.notices({}, part),
      ({ changedAt, notice }) => [changedAt, notice],
    )
    await goesOn(
      (part) => store.pageChanges({}, part),
      ({ day, change }) => [day, change],
    )
    for (const find of [store.notices, store.pageChanges]) {
      const on = async (filter: { page?: string; site?: string; within?: { site: string }[] }) =>
        (await find(filter)).map(({ page }) => page.slice(at.length)).sort()
      expect(await on({ page: `${at}toeslag` })).toEqual(['*', 'toe*', 'toeslag'])
      expect(await on({ page: `${at}toes*` })).toEqual(['*', 'toe*', 'toeslag'])
      expect(await on({ page: `${at}p*` })).toEqual(['*', 'paspoort'])
      expect(await on({ page: `${at}verlof` })).toEqual(['*'])
      expect(await on({ page: `${at}toeslag`, site: 'elders' })).toEqual([])
      expect(await on({ within: [{ site: 'elders' }] })).toEqual(['paspoort'])
      expect(await on({ within: [] })).toEqual([])
    }
  })
}
