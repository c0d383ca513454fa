import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { QuestionMove } from '../../../store/desk/desk.ts'
import type { Store } from '../../../store/store.ts'
import { anEntry, aSite } from '../../support/a-signal.ts'
import { ask, move, toTheDesk } from './at-the-desk.ts'
import type { StoreUnderTest } from './under-test.ts'

const AT = '2026-03-02T10:00:00.000Z'
const page = { limit: 100 }
const aDelivery = (about: string, createdAt: string, delivery = randomUUID()) => ({
  ...{ delivery, sink: 'webhook' as const, target: 'hook', about, body: '{}', createdAt },
})

/** The store: questions as work, and what is on its way because of them. */
export const testDesk = ({ anEmptyStore }: StoreUnderTest) => {
  const aQuestion = async () => {
    const opened = await anEmptyStore()
    const { store } = opened
    await store.putSite(aSite())
    const entry = ask('Wanneer komt het geld?')
    await store.append([entry, anEntry({ message: 'geen vraag' })])
    await toTheDesk(store, '2026-03-09')
    return { ...opened, id: entry.signal.id }
  }

  it('brings what asks something to a desk, once, with the first line of its history', async () => {
    const { store, id } = await aQuestion()
    expect(await toTheDesk(store)).toEqual([])
    const rows = await store.questions({}, page)
    expect(rows).toEqual([
      {
        id,
        site: 'demo',
        organisation: 'Dienst',
        state: 'new',
        due: '2026-03-09',
        receivedAt: '2026-03-02T09:00:00.000Z',
        changedAt: '2026-03-02T09:00:00.000Z',
        version: 1,
        text: 'Wanneer komt het geld?',
        channel: 'page',
        language: 'nl',
        page: { url: 'https://www.voorbeeld.nl/toeslag', title: 'Toeslag' },
        reachable: false,
        attempts: 0,
      },
    ])
    expect(await store.history(id)).toEqual([
      { number: 1, at: '2026-03-02T09:00:00.000Z', actor: 'citizen', action: 'opened' },
    ])
  })

  it('leaves what is set apart until it is let out', async () => {
    const { store } = await anEmptyStore()
    const entry = { ...ask('Koop nu!'), quarantine: ['links'] }
    await store.append([entry])
    const seen = (await store.unopened(0, 10)).length
    expect(seen).toBe(0)
    await store.quarantine(entry.signal.id, [])
    expect((await store.unopened(0, 10)).map(({ text }) => text)).toEqual(['Koop nu!'])
  })

  it('lists the oldest promise first, what has none last, and filters', async () => {
    const { store } = await anEmptyStore()
    await store.putSite(aSite({ organisation: 'Gemeente' }))
    const entries = ['a', 'b', 'c'].map((text, n) =>
      ask(text, n === 1 ? 'email' : 'page', `2026-03-0${n + 1}T09:00:00.000Z`),
    )
    await store.append(entries)
    const due = { a: undefined, b: '2026-03-10', c: '2026-03-05' } as Record<
      string,
      string | undefined
    >
    const found = await store.unopened(0, 10)
    await store.openQuestions(
      found.map((one) => ({
        ...one,
        organisation: one.text === 'a' ? 'Ander' : 'Dienst',
        due: due[one.text],
      })),
    )
    const texts = async (filter: Parameters<Store['questions']>[0], skip = 0) =>
      (await store.questions(filter, { limit: 10, skip })).map(({ text }) => text).join('')
    expect(await texts({})).toBe('cba')
    expect(await texts({}, 1)).toBe('ba')
    expect(await texts({ dueBefore: '2026-03-06' })).toBe('c')
    expect(await texts({ channel: 'email' })).toBe('b')
    expect(await texts({ organisation: 'Ander' })).toBe('a')
    expect(await texts({ states: ['answered'] })).toBe('')
    // Its own sites, and what was handed to it from elsewhere.
    expect(await texts({ within: [{ organisation: 'Ander' }] })).toBe('a')
    expect(await texts({ within: [{ organisation: 'Gemeente' }] })).toBe('cba')
    expect(await texts({ within: [{ site: 'elders' }] })).toBe('')
    expect(await texts({ within: [] })).toBe('')
  })

  it('lets one of sixty-four who claim at once have it', async () => {
    const { store, id } = await aQuestion()
    const claims = await Promise.all(
      Array.from({ length: 64 }, (_, n) =>
        store.moveQuestion(move(id, 1, { claim: { by: `p${n}`, name: `Naam ${n}` } })),
      ),
    )
    expect(claims.filter(Boolean)).toHaveLength(1)
    const [row] = await store.questions({}, page)
    expect(row).toMatchObject({ claimedBy: `p${claims.indexOf(true)}`, state: 'taken', version: 2 })
    expect(await store.history(id)).toHaveLength(2)
  })

  it('keeps answer, history and what is to be sent together, or none of them', async () => {
    const { store, id } = await aQuestion()
    const answer = {
      answer: randomUUID(),
      at: AT,
      text: 'Op 20 maart.',
      language: 'nl',
      onBehalfOf: 'Dienst',
      publicQuestion: 'Wanneer wordt er betaald?',
    }
    const given = move(id, 1, {
      state: 'answered',
      event: { at: AT, actor: 'Noor', action: 'answer' },
      answer,
      deliveries: [aDelivery(id, AT)],
    })
    // Another version, and a name that is taken: nothing of it is there.
    expect(await store.moveQuestion({ ...given, version: 7 })).toBe(false)
    expect(await store.answers(id)).toEqual([])
    expect(await store.moveQuestion(given)).toBe(true)
    await expect(store.moveQuestion({ ...given, version: 2 })).rejects.toThrow()
    expect((await store.questions({}, page))[0]).toMatchObject({ version: 2, state: 'answered' })
    expect(await store.history(id)).toHaveLength(2)
    expect(await store.answers(id)).toEqual([answer])
    expect(await store.deliveries(false, 10)).toHaveLength(1)
    const url = 'https://www.voorbeeld.nl/toeslag'
    const { publicQuestion, ...rest } = answer
    expect(await store.publicAnswers('demo', url, 5)).toEqual([
      { ...rest, question: publicQuestion },
    ])
    expect(await store.publicAnswers('demo', `${url}/ander`, 5)).toEqual([])
    const helps = {
      state: 'closed',
      helps: true,
      event: { at: AT, actor: 'citizen', action: 'helps' },
    }
    expect(await store.moveQuestion(move(id, 2, helps as Partial<QuestionMove>))).toBe(true)
    expect((await store.answers(id))[0]?.helps).toBe(true)
  })

  it('destroys all that came of a question with it; by age a public answer stays', async () => {
    for (const reason of ['withdrawn', 'retention'] as const) {
      const { store, id } = await aQuestion()
      const answer = {
        answer: randomUUID(),
        at: AT,
        text: 'Antwoord',
        language: 'nl',
        onBehalfOf: 'Dienst',
      }
      await store.moveQuestion(
        move(id, 1, {
          state: 'answered',
          answer: { ...answer, publicQuestion: 'Wanneer?' },
          deliveries: [aDelivery(id, AT)],
        }),
      )
      expect(await store.erase(id, reason, AT)).toBe(true)
      expect(await store.questions({}, page)).toEqual([])
      expect(await store.history(id)).toEqual([])
      expect(await store.answers(id)).toEqual([])
      expect(await store.deliveries(false, 10)).toEqual([])
      const left = await store.publicAnswers('demo', 'https://www.voorbeeld.nl/toeslag', 5)
      expect(left).toHaveLength(reason === 'retention' ? 1 : 0)
    }
  })

  it('gives what is on its way in order, one at a time for each target and signal', async () => {
    const { store } = await anEmptyStore()
    const at = (second: number) => `2026-03-02T10:00:0${second}.000Z`
    const [first, second, other] = [
      aDelivery('a', at(1)),
      aDelivery('a', at(2)),
      aDelivery('b', at(3)),
    ]
    await store.enqueue([first, second, other])
    await store.enqueue([first])
    const due = async (now = at(9)) =>
      (await store.dueDeliveries(now, 10)).map(({ delivery }) => delivery)
    expect(await due(at(0))).toEqual([])
    expect(await due()).toEqual([first.delivery, other.delivery])
    await store.saveProgress(first.delivery, '{"step":1}')
    await store.settleDelivery(first.delivery, {
      nextAt: '2026-03-02T11:00:00.000Z',
      error: 'away',
    })
    // Whoever comes after it waits too.
    expect(await due()).toEqual([other.delivery])
    const [again] = await store.dueDeliveries('2026-03-02T12:00:00.000Z', 10)
    expect(await store.deliveries(false, 1)).toMatchObject([
      { attempts: 1, error: 'away', progress: '{"step":1}' },
    ])
    expect(again?.about).toBe('b')
    // Set apart it holds up nobody, and comes back when somebody says so.
    await store.settleDelivery(first.delivery, { parked: true, error: 'refused' })
    expect(await due()).toEqual([second.delivery, other.delivery])
    expect(await store.deliveries(true, 10)).toHaveLength(1)
    expect(await store.replayDeliveries(at(8))).toBe(1)
    expect(await due()).toContain(first.delivery)
    for (const { delivery } of [first, second, other])
      await store.settleDelivery(delivery, { arrived: true })
    expect(await store.deliveries(false, 10)).toEqual([])
  })

  it('destroys how to reach somebody when their question has been handled long enough', async () => {
    const { store } = await anEmptyStore()
    const sealed = (text: string) =>
      anEntry({ question: { text, channel: 'email', contact: { sealed: 'c2VhbGVk' } } })
    const [open, done] = [sealed('open'), sealed('klaar')]
    await store.append([open, done])
    await toTheDesk(store)
    await store.moveQuestion(move(done.signal.id, 1, { state: 'answered' }))
    expect(await store.destroyHandledContacts(AT)).toBe(0)
    expect(await store.destroyHandledContacts('2026-03-02T10:00:00.001Z')).toBe(1)
    expect(await store.contact(done.signal.id)).toBeUndefined()
    expect(await store.contact(open.signal.id)).toBe('c2VhbGVk')
    expect((await store.questions({}, page)).map(({ reachable }) => reachable).sort()).toEqual([
      false,
      true,
    ])
  })
}
