/** Themes for who wants the largest values alone: a theme may be on thousands of pages. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ThemesOfPeriod } from '../../shared/themes.ts'
import { aDesk } from '../support/a-desk.ts'
import { staffOf } from '../support/a-question.ts'
import { anEntry } from '../support/a-signal.ts'

const AT = '2026-03-02T09:00:00.000Z'
const pageOf = (name: string) => `https://www.voorbeeld.nl/${name}`
const PAGES = ['a', 'a', 'a', 'b', 'b', 'c'].map(pageOf)

describe('the largest values of a theme', () => {
  let desk: Awaited<ReturnType<typeof aDesk>>
  let analyst: ReturnType<typeof staffOf>
  beforeAll(async () => {
    desk = await aDesk(() => new Date('2026-05-02T09:00:00Z'))
    analyst = staffOf(desk, await desk.tokenFor('aggregate', 'text'))
    const said = PAGES.map((url, n) =>
      anEntry(
        { message: `Iets ${n}`, page: { url }, language: n < 4 ? 'nl' : 'en' },
        { receivedAt: AT },
      ),
    )
    await desk.store.append(said)
    const [run, theme] = [randomUUID(), randomUUID()]
    await desk.store.saveRun(
      {
        ...{ run, at: AT, period: '2026-H1', seed: 1, parameters: {} },
        ...{ inputHash: 'hash', version: '1', model: '{}' },
      },
      [
        {
          ...{ theme, run, label: 'iets', language: 'nl', terms: ['iets'] },
          ...{ stability: 0.75, state: 'found' },
        },
      ],
      { at: AT, actor: 'Noor', action: 'found' },
    )
    await desk.store.assign(said.map(({ signal }) => ({ id: signal.id, theme, by: 'run' })))
  })
  afterAll(() => desk.close())

  const of = async (query: string) => {
    const found: ThemesOfPeriod = await analyst.read(`/v1/themes?period=2026-H1${query}`)
    return found.themes[0]
  }

  it('are told with how many signals have another', async () => {
    const some = await of('&largest=2')
    expect(some).toMatchObject({
      ...{ size: 6, by: { language: { nl: 4, en: 2 } } },
      others: { page: 1, language: 0, region: 0 },
    })
    expect(some?.by.page).toEqual({ [pageOf('a')]: 3, [pageOf('b')]: 2 })
    expect((await of('&largest=1'))?.others).toMatchObject({ page: 3, language: 2 })
  })

  it('are all of them for who does not ask for so many', async () => {
    const all = await of('')
    expect(all?.by.page).toEqual({ [pageOf('a')]: 3, [pageOf('b')]: 2, [pageOf('c')]: 1 })
    expect(all).not.toHaveProperty('others')
    expect((await analyst.send('/v1/themes?largest=0')).status).toBe(400)
  })
})
