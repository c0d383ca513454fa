import { describe, expect, it } from 'vitest'
import { findSpikes, marksOf, usualOn, type Watched } from '../../analysis/spikes.ts'
import { daysAfter, weekdayOf } from '../../shared/days.ts'
import { byChance } from '../support/by-chance.ts'

const TODAY = '2026-03-04'
const FIRST = daysAfter(TODAY, -90)
const DAYS = [daysAfter(TODAY, -1), TODAY]

type Rhythm = { mean: number; dispersion?: number; weekend?: number }

/** A page with a rhythm of its own: quiet at the weekend, busy on Monday. */
const aPage = (
  { crowded, poisson }: ReturnType<typeof byChance>,
  { mean, dispersion = 1, weekend = 0.2 }: Rhythm,
) => {
  const counts = new Map<string, number>()
  for (let n = 0; n <= 90; n++) {
    const day = daysAfter(FIRST, n)
    const weekday = weekdayOf(day)
    const usual = mean * (weekday === 0 || weekday === 6 ? weekend : weekday === 1 ? 1.6 : 1)
    counts.set(day, dispersion > 1 ? crowded(usual, dispersion) : poisson(usual))
  }
  return counts
}
const watch = (name: string, counts: Map<string, number>): Watched<string> => ({
  ...{ name, counts, distinct: new Map(counts) },
})
const namesOf = (watched: Watched<string>[], days = DAYS) =>
  findSpikes(watched, days, FIRST).map(({ name, day }) => `${name} ${day}`)

describe('a wave within a day', () => {
  it('is found among many pages, where it was planted and nowhere else', () => {
    let planted = 0
    let found = 0
    let others = 0
    for (let seed = 1; seed <= 40; seed++) {
      const chance = byChance(seed)
      const pages = Array.from({ length: 40 }, (_, n) =>
        watch(`p${n}`, aPage(chance, { mean: [0.3, 2, 8, 25][n % 4] ?? 1, dispersion: 1.6 })),
      )
      const wave = new Map(pages[2]?.counts)
      wave.set(TODAY, 40)
      pages[2] = watch('p2', wave)
      planted++
      for (const name of namesOf(pages)) name === `p2 ${TODAY}` ? found++ : others++
    }
    expect(found).toBe(planted)
    // At most one in a hundred of what is told, on average.
    expect(others).toBeLessThanOrEqual(2)
  })

  it('is not the rhythm of the week, nor a page on which people always come in groups', () => {
    let alerts = 0
    for (let seed = 100; seed < 130; seed++) {
      const chance = byChance(seed)
      const pages = Array.from({ length: 20 }, (_, n) =>
        watch(`p${n}`, aPage(chance, { mean: 6, dispersion: n % 2 ? 4 : 1, weekend: 0.05 })),
      )
      // A week, so that each day of it is judged: Monday after Sunday too.
      const week = Array.from({ length: 7 }, (_, n) => daysAfter(TODAY, -n))
      alerts += namesOf(pages, week).length
    }
    // 4,200 days of pages without anything.
    expect(alerts).toBeLessThanOrEqual(4)
  })

  it('is not hidden by one of some weeks ago on the same day of the week', () => {
    const counts = aPage(byChance(3), { mean: 3 })
    counts.set(daysAfter(TODAY, -14), 60)
    expect(usualOn(counts, TODAY, FIRST)?.mean).toBeLessThan(6)
    counts.set(TODAY, 40)
    expect(namesOf([watch('p', counts)])).toEqual([`p ${TODAY}`])
  })

  it('is five people nowhere, twelve on a silent page, and nothing where nothing is usual yet', () => {
    const silent = (today: number) => watch('p', new Map([[TODAY, today]]))
    expect(namesOf([silent(5)])).toEqual([])
    expect(namesOf([silent(12)])).toEqual([`p ${TODAY}`])
    expect(findSpikes([silent(12)], DAYS, daysAfter(TODAY, -20))).toEqual([])
    expect(usualOn(new Map(), TODAY, daysAfter(TODAY, -29))).toBeDefined()
  })

  it('is told as the same words again when different words alone make no wave', () => {
    const usual = aPage(byChance(4), { mean: 2 })
    const [counts, distinct] = [new Map(usual), new Map(usual)]
    counts.set(TODAY, 45)
    distinct.set(TODAY, 4)
    const [spike] = findSpikes([{ name: 'p', counts, distinct }], DAYS, FIRST)
    if (!spike) throw new Error('no wave')
    expect(spike).toMatchObject({ found: 45, repeated: 41, genuine: false })
    const widget = new Map([['widget', 45]])
    expect(marksOf(spike, widget, new Map([['widget', 100]]))).toEqual(['same-words'])
    // Many people, some of whom copied: a wave all the same.
    const real = { found: 45, repeated: 10, genuine: true }
    expect(marksOf(real, widget, new Map([['widget', 100]]))).toEqual([])
    expect(marksOf({ ...real, repeated: 30 }, widget, widget)).toEqual(['same-words'])
    // All by a way that is seldom used there.
    const form = new Map([
      ['form', 40],
      ['widget', 5],
    ])
    const before = new Map([
      ['form', 3],
      ['widget', 97],
    ])
    expect(marksOf(real, form, before)).toEqual(['one-source'])
    expect(marksOf(real, form, new Map())).toEqual([])
  })
})
