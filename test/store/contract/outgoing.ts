import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { KeptDigest, KeptNotice } from '../../../store/outgoing/outgoing.ts'
import { anEntry, aSite } from '../../support/a-signal.ts'
import type { StoreUnderTest } from './under-test.ts'

const AT = '2026-03-02T10:00:00.000Z'
const LATER = '2026-03-03T10:00:00.000Z'
const URL = 'https://www.voorbeeld.nl/toeslag'

const aNotice = (change: Partial<KeptNotice> = {}): KeptNotice => ({
  ...{ notice: randomUUID(), site: 'demo', page: URL, language: 'nl', known: 'Het geld komt.' },
  ...{ moreOn: '2026-03-20', changedAt: AT, changedBy: 'Noor' },
  ...change,
})
const aDigest = (): KeptDigest => ({
  ...{ digest: randomUUID(), owner: 'noor', email: 'noor@voorbeeld.example', language: 'nl' },
  ...{ every: 'daily', site: 'demo', sentUntil: AT, createdAt: AT },
})
const toStaff = (about: string) => ({
  ...{ delivery: randomUUID(), sink: 'digest' as const, target: 'staff', about },
  ...{ body: '{}', createdAt: AT },
})
const atOnce = async (count: number, work: () => Promise<boolean>) => {
  const done = await Promise.all(Array.from({ length: count }, work))
  return done.filter(Boolean).length
}

/** The store: whom we tell things by ourselves. */
export const testOutgoing = ({ anEmptyStore }: StoreUnderTest) => {
  it('keeps subscriptions, changes them, and ends them with what waits for them', async () => {
    const { store } = await anEmptyStore()
    const subscription = randomUUID()
    const kept = { label: 'Zaaksysteem', url: 'https://zaak.example/hook', secrets: 'sealed' }
    await store.putSubscription({ subscription, ...kept, createdAt: AT })
    const narrow = { events: ['question-opened' as const], reach: [{ site: 'demo' }] }
    await store.putSubscription({ subscription, ...kept, ...narrow, createdAt: LATER })
    // When it was made stays as it was.
    expect(await store.subscriptions()).toEqual([
      { subscription, ...kept, ...narrow, createdAt: AT },
    ])
    const webhook = { ...toStaff(randomUUID()), sink: 'webhook' as const, target: subscription }
    await store.enqueue([webhook, { ...webhook, delivery: randomUUID(), target: 'another' }])
    expect(await store.removeSubscription(subscription)).toBe(true)
    expect(await store.removeSubscription(subscription)).toBe(false)
    expect(await store.subscriptions()).toEqual([])
    expect((await store.deliveries(false, 10)).map(({ target }) => target)).toEqual(['another'])
  })

  it('knows which questions are gone without subscribers knowing, and tells each once', async () => {
    const { store } = await anEmptyStore()
    await store.putSite(aSite())
    const asked = anEntry({ question: { text: 'Wanneer?', channel: 'page' } })
    const said = anEntry({ message: 'geen vraag' })
    await store.append([asked, said])
    const opened = await store.unopened(0, 10)
    await store.openQuestions(opened.map((one) => ({ ...one, organisation: 'Dienst' })))
    const { id } = asked.signal
    await store.erase(id, 'withdrawn', LATER)
    await store.erase(said.signal.id, 'by-request', LATER)
    expect(await store.untold(10)).toEqual([{ id, site: 'demo', erasedAt: LATER }])
    expect(await atOnce(8, () => store.tell(id, [toStaff(id)]))).toBe(1)
    expect(await store.untold(10)).toEqual([])
    expect(await store.deliveries(false, 10)).toHaveLength(1)
  })

  it('sends a summary once, whoever is at it, and lists those of an owner', async () => {
    const { store } = await anEmptyStore()
    const digest = aDigest()
    await store.putDigest(digest)
    await store.putDigest({ ...aDigest(), owner: 'bram', page: `${URL}*` })
    expect(await store.digests('noor')).toEqual([digest])
    expect(await store.digests()).toHaveLength(2)
    const send = () => store.sendDigest(digest, LATER, [toStaff(digest.digest)])
    expect(await atOnce(8, send)).toBe(1)
    expect(await store.digests('noor')).toEqual([{ ...digest, sentUntil: LATER }])
    expect(await store.deliveries(false, 10)).toHaveLength(1)
    expect(await store.removeDigest(digest.digest)).toBe(true)
    expect(await store.deliveries(false, 10)).toEqual([])
  })

  it('finds what stands on one page now: on it alone, or on all that begin so', async () => {
    const { store } = await anEmptyStore()
    const at = async (url: string, day: string) =>
      (await store.noticesOn('demo', url, day)).map(({ known }) => known)
    for (const [known, where] of [
      ['hier', {}],
      ['eronder', { page: `${URL}*` }],
      ['overal', { page: 'https://www.voorbeeld.nl/*' }],
      ['op een andere site', { site: 'elders' }],
      ['procent is geen ster', { page: 'https://www.voorbeeld.nl/%' }],
      ['geweest', { moreOn: '2026-03-01' }],
    ] as const) {
      await store.putNotice(aNotice({ known, ...where }))
    }
    expect((await at(URL, '2026-03-20')).sort()).toEqual(['eronder', 'hier', 'overal'])
    expect((await at(`${URL}/2026`, '2026-03-20')).sort()).toEqual(['eronder', 'overal'])
    expect(await at('https://www.voorbeeld.nl/ander', '2026-03-20')).toEqual(['overal'])
    expect(await at(URL, '2026-03-21')).toEqual([])
  })

  it('keeps notices of a site, the latest first, and reminds their keeper once a day', async () => {
    const { store } = await anEmptyStore()
    const notice = aNotice({ keeper: 'noor@voorbeeld.example', unknown: 'Hoeveel.' })
    const other = aNotice({ site: 'elders', changedAt: LATER, confidential: 'Er loopt een zaak.' })
    await store.putNotice(notice)
    await store.putNotice(other)
    expect(await store.notices()).toEqual([other, notice])
    expect(await store.notices({ site: 'demo' })).toEqual([notice])
    const remind = () => store.remind(notice, '2026-03-21', [toStaff(notice.notice)])
    expect(await atOnce(8, remind)).toBe(1)
    const [reminded] = await store.notices({ site: 'demo' })
    expect(reminded?.remindedOn).toBe('2026-03-21')
    expect(await store.remind(reminded ?? notice, '2026-03-28', [])).toBe(true)
    // A new day is a new promise.
    await store.putNotice({ ...notice, moreOn: '2026-04-20' })
    expect((await store.notices({ site: 'demo' }))[0]?.remindedOn).toBeUndefined()
    expect(await store.removeNotice(notice.notice)).toBe(true)
    expect(await store.notices({ site: 'demo' })).toEqual([])
    expect(await store.deliveries(false, 10)).toEqual([])
  })

  it('keeps what was done to pages, by site and day', async () => {
    const { store } = await anEmptyStore()
    const change = (day: string, site = 'demo') => ({
      ...{ change: randomUUID(), site, page: URL, day, what: 'Korter' },
      ...{ createdAt: AT, createdBy: 'Noor' },
    })
    const [march, april, elsewhere] = [
      change('2026-03-31'),
      change('2026-04-01'),
      change('2026-04-01', 'elders'),
    ]
    for (const one of [april, march, elsewhere]) await store.putPageChange(one)
    expect(await store.pageChanges({ site: 'demo' })).toEqual([march, april])
    expect(await store.pageChanges({ from: '2026-04-01', site: 'demo' })).toEqual([april])
    expect(await store.pageChanges({ to: '2026-03-31' })).toEqual([march])
    await store.putPageChange({ ...march, what: 'Langer', createdBy: 'Bram' })
    expect((await store.pageChanges({ to: '2026-03-31' }))[0]).toMatchObject({ what: 'Langer' })
    expect(await store.removePageChange(march.change)).toBe(true)
    expect(await store.removePageChange(march.change)).toBe(false)
  })

  it('counts each question of a period once, by what became of it', async () => {
    const { store } = await anEmptyStore()
    await store.putSite(aSite())
    /** Asked on 2 March for the 9th; answered on a day, or not. */
    const fates = [
      { at: '2026-03-09', due: '2026-03-09', helps: true },
      { at: '2026-03-10', due: '2026-03-09', helps: false },
      { at: '2026-03-10', due: undefined },
      // Half past eleven in the evening in Amsterdam, and half past twelve: summer time began on the 29th.
      { at: '2026-03-09', clock: '22:30', due: '2026-03-09' },
      { at: '2026-03-09', clock: '23:30', due: '2026-03-09' },
      { at: '2026-03-30', clock: '21:30', due: '2026-03-30' },
      { at: '2026-03-30', clock: '22:30', due: '2026-03-30' },
      { state: 'withheld' as const, due: '2026-03-09' },
      { due: '2026-03-09' },
      { due: '2026-03-09', received: '2026-07-01T00:00:00.000Z' },
    ]
    for (const { at, clock = '11:00', due, helps, state, received } of fates) {
      const question = { text: 'Wanneer komt het?', channel: 'page' as const }
      const entry = anEntry({ question }, received ? { receivedAt: received } : {})
      await store.append([entry])
      const { id } = entry.signal
      const opened = await store.unopened(0, 10)
      await store.openQuestions(opened.map((one) => ({ ...one, organisation: 'Dienst', due })))
      const move = { id, version: 1, event: { at: AT, actor: 'Noor', action: 'claim' as const } }
      if (state) await store.moveQuestion({ ...move, state })
      if (!at) continue
      const answer = {
        answer: randomUUID(),
        at: `${at}T${clock}:00.000Z`,
        text: 'Nu',
        language: 'nl',
      }
      const given = { ...answer, onBehalfOf: 'Dienst', publicQuestion: 'Wanneer?' }
      await store.moveQuestion({ ...move, state: 'answered', answer: given })
      await store.moveQuestion({ ...move, version: 2, state: 'closed', helps })
    }
    expect(await store.questionTally('demo', '2026-01-01', '2026-06-30')).toEqual({
      ...{ onTime: 3, late: 3, answered: 1, withheld: 1, waiting: 1, helped: 1, notHelped: 1 },
    })
    expect(await store.questionTally('elders', '2026-01-01', '2026-06-30')).toEqual({
      ...{ onTime: 0, late: 0, answered: 0, withheld: 0, waiting: 0, helped: 0, notHelped: 0 },
    })
    const shown = await store.publicAnswersOf('demo', '2026-03-10', '2026-03-10', 10)
    expect(shown).toHaveLength(2)
    expect(shown[0]).toEqual({
      ...{ question: 'Wanneer?', text: 'Nu', language: 'nl', url: URL },
      at: '2026-03-10T11:00:00.000Z',
    })
  })
}
