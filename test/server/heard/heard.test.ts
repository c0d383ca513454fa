/** What changed and who is not heard, through the front door. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { place } from '../../../server/place.ts'
import * as answers from '../../../shared/api/heard-answers.ts'
import { daysAfter } from '../../../shared/days.ts'
import type { Site } from '../../../shared/site.ts'
import { aHeardWorld, NOW } from '../../support/a-heard-world.ts'
import { anEntry, aSite } from '../../support/a-signal.ts'

const TODAY = '2026-05-04'
const CHANGED = '2026-04-05'
const PAGE = 'https://www.voorbeeld.nl/toeslag'
const OTHER = 'https://www.voorbeeld.nl/huren'

describe('the effect of a change', () => {
  let world: Awaited<ReturnType<typeof aHeardWorld>>
  const change = randomUUID()
  beforeAll(async () => {
    world = await aHeardWorld()
    const { store } = world.desk
    await store.putPageChange({
      ...{ change, site: 'demo', page: PAGE, day: CHANGED, what: 'Korter' },
      ...{ createdAt: NOW.toISOString(), createdBy: 'Noor' },
    })
    const entries = []
    for (let n = -40; n <= 28; n++) {
      const day = daysAfter(CHANGED, n)
      const at = (n: number) => ({ receivedAt: `${day}T10:00:0${n}.000Z` })
      // Of four a day one found it clear before, and three do now; elsewhere it is half all the time.
      for (let i = 0; i < 4; i++) {
        const clear = day < CHANGED ? i < 1 : i < 3
        entries.push(anEntry({ page: { url: PAGE }, clarity: clear ? 'yes' : 'no' }, at(i)))
        entries.push(anEntry({ page: { url: OTHER }, clarity: i < 2 ? 'yes' : 'no' }, at(i)))
        entries.push(anEntry({ page: { url: PAGE }, clarity: 'yes', invited: true }, at(i)))
      }
    }
    await store.append(entries)
  })
  afterAll(() => world.desk.close())

  it('stands beside what other pages did on the same days, of who came by themselves', async () => {
    const found = answers.Effect.parse(await world.helder.effect(change))
    expect(found).toMatchObject({
      ...{ change, page: PAGE, day: CHANGED, invited: false, missing: [] },
      spans: {
        before: { from: '2026-03-08', to: '2026-04-04' },
        after: { from: '2026-04-06', to: '2026-05-03' },
      },
      onPage: { before: { n: 112, share: 0.25 }, after: { n: 112, share: 0.75 } },
      control: { before: { share: 0.5 }, after: { share: 0.5 }, difference: { difference: 0 } },
    })
    expect(found.onPage.difference?.difference).toBe(0.5)
    expect(found.beyondControl?.low).toBeGreaterThan(0.25)
    const asked = await world.helder.effect(change, { invited: true, days: 14 })
    expect(asked.onPage).toMatchObject({
      before: { n: 56, share: 1 },
      difference: { difference: 0 },
    })
  })

  it('says what is missing when there is another change nearby', async () => {
    const other = randomUUID()
    const { store } = world.desk
    await store.putPageChange({
      ...{
        change: other,
        site: 'demo',
        page: `${PAGE}*`,
        day: daysAfter(CHANGED, 5),
        what: 'Weer',
      },
      ...{ createdAt: NOW.toISOString(), createdBy: 'Noor' },
    })
    const found = await world.helder.effect(change)
    expect(found.missing).toEqual([{ side: 'after', of: 'days', has: 0, needs: 7 }])
    expect([found.onPage.difference, found.beyondControl]).toEqual([null, null])
    await store.removePageChange(other)
  })

  it('is of who may read there; pages that somebody may not read are no control', async () => {
    const here = await (await world.within({ site: 'demo', page: PAGE })).effect(change)
    expect(here.onPage.before.n).toBe(112)
    expect(here.control.before.n).toBe(0)
    const elsewhere = await world.within({ organisation: 'Gemeente' })
    await expect(elsewhere.effect(change)).rejects.toMatchObject({ status: 404 })
    await expect(world.helder.effect(randomUUID())).rejects.toMatchObject({ status: 404 })
    await expect(world.helder.effect(change, { days: 3 })).rejects.toMatchObject({
      problem: { errors: [{ member: 'days' }] },
    })
  })
})

describe('who is not heard', () => {
  let world: Awaited<ReturnType<typeof aHeardWorld>>
  const put = (site: Partial<Site>) => world.desk.store.putSite(aSite(site))
  beforeAll(async () => {
    world = await aHeardWorld()
    const { store } = world.desk
    await put({ languages: ['nl', 'en', 'tr'] })
    await put({ site: 'uitvoering', organisation: 'Uitvoerder', implementer: true })
    const at = { receivedAt: '2026-04-20T10:00:00.000Z' }
    const say = (count: number, change: Parameters<typeof anEntry>[0], when = at) =>
      store.append(Array.from({ length: count }, () => place(anEntry(change, when))))
    await say(40, { page: { url: PAGE }, language: 'nl', postcode4: '2511', lifeEvent: 'moving' })
    await say(10, { page: { url: PAGE }, language: 'en-GB', invited: true })
    await say(30, { page: { url: OTHER }, language: 'nl', postcode4: '1011' })
    await say(
      20,
      { source: 'form', lifeEvent: 'birth' },
      { receivedAt: '2026-01-20T10:00:00.000Z' },
    )
    const seen = (page: string, views: number, language: string) => ({
      ...{ site: 'demo', page, day: '2026-04-20', views, language },
    })
    await store.addViews([
      seen(PAGE, 20_000, 'nl'),
      seen(OTHER, 15_000, 'nl'),
      seen('https://www.voorbeeld.nl/stil', 30_000, 'tr'),
    ])
  })
  afterAll(() => world.desk.close())
  const span = { from: '2026-02-04', to: '2026-05-04' }
  const of = async (by: Parameters<typeof world.helder.coverage>[0]['by']) =>
    answers.Coverage.parse(await world.helder.coverage({ by, ...span }))

  it('tells edges nothing that only reports ask, which an older one would refuse', async () => {
    const edge = await world.desk.tokenFor('intake')
    const sites = (await (await world.desk.ask('/v1/intake/sites', edge)).json()) as Site[]
    expect(sites.map(({ site }) => site)).toEqual(['demo', 'uitvoering'])
    expect(JSON.stringify(sites)).not.toContain('implementer')
  })

  it('is a page that is seen and silent', async () => {
    const { rows, signals, views, basis } = await of('page')
    expect({ signals, views, basis }).toEqual({ signals: 70, views: 65_000, basis: 'views' })
    expect(rows[0]).toMatchObject({
      ...{ value: 'https://www.voorbeeld.nl/stil', site: 'demo', signals: 0, silent: true },
      ...{ unheard: true, views: 30_000, estimated: 30_000 },
    })
    expect(rows.find(({ value }) => value === PAGE)?.per1000?.rate).toBe(2)
  })

  it('is a language, a province and an implementer, each with a line whatever it says', async () => {
    const languages = (await of('language')).rows
    expect(languages.map(({ value, signals, unheard }) => [value, signals, unheard])).toEqual([
      ['tr', 0, true],
      ['nl', 70, false],
      ['en', 0, false],
    ])
    const regions = await of('region')
    expect(regions.basis).toBe('population')
    expect(regions.rows).toHaveLength(15)
    const zeeland = regions.rows.find(({ value }) => value === 'NL-ZE')
    expect(zeeland).toMatchObject({ signals: 0, silent: true, always: 'region' })
    const brabant = regions.rows.find(({ value }) => value === 'NL-NB')
    // A seventh of the country and not one of seventy.
    expect(brabant).toMatchObject({ unheard: true })
    expect(zeeland?.unheard).toBe(false)
    expect((await of('organisation')).rows).toMatchObject([
      { value: 'Uitvoerder', signals: 0, silent: true, always: 'implementer', per1000: null },
      { value: 'Dienst Toekenning', signals: 70 },
    ])
  })

  it('is a life event and a way in that were heard before', async () => {
    const events = (await of('life-event')).rows
    expect(events[0]).toMatchObject({ value: 'birth', signals: 0, silent: true, unheard: true })
    const { rows, basis } = await of('source')
    expect(basis).toBe('before')
    expect(rows[0]).toMatchObject({ value: 'form', unheard: true })
    expect(rows.find(({ value }) => value === 'widget')).toMatchObject({
      signals: 70,
      unheard: false,
    })
    expect(rows.find(({ value }) => value === 'media')?.silent).toBe(false)
    expect((await of('channel')).rows.map(({ value }) => value)).toContain('counter')
    expect((await world.helder.coverage({ by: 'source', invited: true, ...span })).signals).toBe(10)
  })

  it('is told of what somebody may read, and nothing else', async () => {
    const other = await world.within({ organisation: 'Uitvoerder' })
    expect((await other.coverage({ by: 'organisation', ...span })).rows).toHaveLength(1)
    expect(await other.coverage({ by: 'page', ...span })).toMatchObject({ views: 0, rows: [] })
    const page = await world.within({ site: 'demo', page: OTHER })
    expect((await page.coverage({ by: 'page', ...span })).rows.map(({ value }) => value)).toEqual([
      OTHER,
    ])
    await expect(
      world.helder.coverage({ by: 'page', from: TODAY, to: '2026-01-01' }),
    ).rejects.toMatchObject({ status: 400 })
    await expect(world.helder.coverage({ by: 'colour' as never })).rejects.toMatchObject({
      status: 400,
    })
  })
})
