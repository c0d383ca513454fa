import { expect, it } from 'vitest'
import { OPEN_STATES } from '../../../shared/desk.ts'
import { queueCursor } from '../../../store/desk/queue-order.ts'
import { anEntry, aSite } from '../../support/a-signal.ts'
import { ask, move, toTheDesk } from './at-the-desk.ts'
import type { StoreUnderTest } from './under-test.ts'

const AT = '2026-03-02T10:00:00.000Z'
const page = { limit: 100 }

/** The store: reading on in a queue, and what waits where. */
export const testQueue = ({ anEmptyStore }: StoreUnderTest) => {
  it('goes on in a queue after any row, with and without a promised day, whatever became of that row', async () => {
    const { store } = await anEmptyStore()
    await store.putSite(aSite())
    await store.append([...'abcdef'].map((text) => ask(text)))
    const found = await store.unopened(0, 10)
    const due = (text: string) => (text < 'd' ? '2026-03-09' : undefined)
    const openings = found.map((one) => ({ ...one, organisation: 'Dienst', due: due(one.text) }))
    await store.openQuestions(openings)
    const all = await store.questions({}, page)
    for (const [n, row] of all.entries()) {
      const after = queueCursor(row)
      expect(await store.questions({}, { ...page, after })).toEqual(all.slice(n + 1))
      const filter = { states: OPEN_STATES }
      expect(await store.questions(filter, { limit: 1, after })).toEqual(all.slice(n + 1, n + 2))
    }
    for (const states of [
      ['new'],
      ['new', 'taken'],
      OPEN_STATES,
      [...OPEN_STATES, 'answered'],
    ] as const) {
      const late = { states, dueBefore: '2026-03-10' }
      expect(await store.questions(late, page)).toEqual(all.slice(0, 3))
    }
    expect(await store.questions({ states: ['taken', 'answered'] }, page)).toEqual([])
    const [first] = all
    if (!first) throw new Error('no question')
    await store.erase(first.id, 'by-request', AT)
    expect(await store.questions({}, { ...page, after: queueCursor(first) })).toEqual(all.slice(1))
  })

  it('knows the last signal that asks something, whether it is at a desk or not', async () => {
    const { store } = await anEmptyStore()
    expect(await store.lastAsked()).toBe(0)
    await store.append([ask('Eerst'), ask('Later'), anEntry({ message: 'geen vraag' })])
    const last = (await store.unopened(0, 10)).at(-1)?.changed
    expect(await store.lastAsked()).toBe(last)
    await toTheDesk(store)
    expect(await store.lastAsked()).toBe(last)
  })

  it('counts what waits on each page, and of that what is late', async () => {
    const { store } = await anEmptyStore()
    await store.putSite(aSite())
    const entry = ask('Wanneer komt het geld?')
    await store.append([entry])
    await toTheDesk(store, '2026-03-09')
    const url = 'https://www.voorbeeld.nl/toeslag'
    const on = (day: string) => store.waitingByPage({ site: 'demo' }, day)
    expect(await on('2026-03-09')).toEqual([{ page: url, waiting: 1, overdue: 0 }])
    expect(await on('2026-03-10')).toEqual([{ page: url, waiting: 1, overdue: 1 }])
    expect(await store.waitingByPage({ site: 'demo', within: [] }, AT)).toEqual([])
    await store.moveQuestion(move(entry.signal.id, 1, { state: 'answered' }))
    expect(await on('2026-03-10')).toEqual([])
  })
}
