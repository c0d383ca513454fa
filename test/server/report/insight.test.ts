/** What the server finds out by itself, on a real store: who is not heard, what cannot wait, what a change did. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../../shared/report.ts'
import { aDesk } from '../../support/a-desk.ts'
import { anEntry } from '../../support/a-signal.ts'

const PAGE = 'https://www.voorbeeld.nl/toeslag'

describe('what a report finds out', () => {
  let desk: Awaited<ReturnType<typeof aDesk>>
  let staff: string
  beforeAll(async () => {
    desk = await aDesk(() => new Date('2026-07-20T09:00:00Z'))
    staff = await desk.tokenFor('aggregate', 'text')
    const placed = (region: string, receivedAt: string, change: object) => {
      const entry = anEntry(change, { receivedAt })
      return { ...entry, signal: { ...entry.signal, region } }
    }
    const some = (count: number, day: string, change: object) =>
      Array.from({ length: count }, () => placed('NL-UT', `${day}T09:00:00.000Z`, change))
    await desk.store.append([
      ...some(70, '2026-03-20', { clarity: 'no' }),
      ...some(30, '2026-03-20', { clarity: 'yes' }),
      ...some(70, '2026-04-20', { clarity: 'yes' }),
      ...some(30, '2026-04-20', { clarity: 'no' }),
      // Days on both sides, so that the counts are known to go that far.
      ...some(1, '2026-01-10', { clarity: 'no' }),
      placed('NL-UT', '2026-03-20T10:00:00.000Z', { message: 'Ik wil niet meer leven zo.' }),
      placed('NL-UT', '2026-03-20T10:00:00.000Z', { message: 'Ik heb een vraag.' }),
    ])
    await desk.store.putPageChange({
      ...{ change: randomUUID(), site: 'demo', page: PAGE, day: '2026-04-10', what: 'Korter' },
      ...{ createdAt: '2026-04-10T09:00:00.000Z', createdBy: 'Noor' },
    })
  })
  afterAll(() => desk.close())

  it('names silent regions, what cannot wait without its words, and what a change did', async () => {
    const found = await desk.ask('/v1/periods/2026-H1', staff)
    expect(found.status).toBe(200)
    const report = (await found.json()) as Report
    const silent = report.notHeard?.filter(({ by }) => by === 'region').map(({ value }) => value)
    expect(silent).toContain('NL-ZH')
    expect(silent).not.toContain('NL-UT')
    for (const { query } of report.notHeard ?? []) {
      expect((await desk.ask(query, staff)).status).toBe(200)
    }
    expect(report.serious).toMatchObject([{ kind: 'life', signals: 1 }])
    expect(JSON.stringify(report.serious)).not.toContain('niet meer leven zo')
    expect((await desk.ask(report.serious?.[0]?.query ?? '', staff)).status).toBe(200)
    expect(report.changes).toMatchObject([
      { what: 'Korter', effect: { before: { n: 102 }, after: { n: 100, share: 0.7 } } },
    ])
    // Nobody has looked for themes: all that came in is in none.
    expect(report.texts).toMatchObject({ stored: 2, analysed: 2, other: 2, run: null })
  })
})
