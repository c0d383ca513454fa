import { describe, expect, it } from 'vitest'
import { coverage, ratePer1000 } from '../../analysis/coverage.ts'
import { INHABITANTS, REGIONS } from '../../analysis/population.ts'
import { PROVINCES } from '../../shared/regions.ts'
import { byChance } from '../support/by-chance.ts'

const counted = (views: number) => ({ views, estimated: 0 })
const sampled = (views: number) => ({ views, estimated: views })

describe('signals for every thousand views', () => {
  it('are as sure as what they rest on, and unknown without views', () => {
    expect(ratePer1000(20, counted(10_000))).toMatchObject({ rate: 2 })
    const [exact, estimated] = [ratePer1000(20, counted(10_000)), ratePer1000(20, sampled(10_000))]
    expect(estimated?.rate).toBe(2)
    // A hundred sampled views tell much less than ten thousand counted ones.
    expect(estimated?.low).toBeLessThan(exact?.low ?? 0)
    expect(estimated?.high).toBeGreaterThan(exact?.high ?? 9)
    expect(ratePer1000(3, counted(0))).toBeNull()
    expect(ratePer1000(0, sampled(300))).toMatchObject({ rate: 0, low: 0 })
  })

  it('hold the truth in at least 93 of 100 runs of a sample', () => {
    const chance = byChance(5)
    let holds = 0
    for (let run = 0; run < 1_000; run++) {
      // 20,000 views, of which 1 in 100 is told; 4 signals for every thousand.
      const views = 100 * chance.poisson(200)
      const rate = ratePer1000(chance.poisson(80), sampled(views))
      if (rate && rate.low <= 4 && 4 <= (rate.high ?? Number.POSITIVE_INFINITY)) holds++
    }
    expect(holds / 10).toBeGreaterThanOrEqual(93)
  })
})

describe('who is not heard', () => {
  it('is found where it was planted, and a region that is merely small is not', () => {
    let [found, wrong] = [0, 0]
    const total = Object.values(INHABITANTS).reduce((sum, count) => sum + count, 0)
    for (let seed = 1; seed <= 100; seed++) {
      const chance = byChance(seed)
      const rows = coverage(
        REGIONS.map(({ region, inhabitants }) => ({
          value: region,
          weight: inhabitants,
          // Zeeland speaks at a quarter of its share.
          signals: chance.poisson((3_000 * inhabitants * (region === 'NL-ZE' ? 0.25 : 1)) / total),
        })),
        'population',
      )
      for (const { value, unheard } of rows) {
        if (unheard) value === 'NL-ZE' ? found++ : wrong++
      }
    }
    expect(found).toBe(100)
    expect(wrong).toBeLessThanOrEqual(5)
  })

  it('is a page that is seen and never speaks, but not one of which a sample happened to see three views', () => {
    const rows = coverage(
      [
        { value: 'a', signals: 60, views: sampled(30_000) },
        { value: 'b', signals: 45, views: sampled(20_000) },
        { value: 'silent', signals: 0, views: sampled(20_000) },
        { value: 'hardly seen', signals: 0, views: sampled(300) },
        { value: 'not counted', signals: 3 },
      ],
      'views',
    )
    const of = (name: string) => rows.find(({ value }) => value === name)
    expect(rows.filter(({ unheard }) => unheard).map(({ value }) => value)).toEqual(['silent'])
    expect(of('hardly seen')).toMatchObject({ silent: true, unheard: false })
    expect(of('not counted')).toMatchObject({ expected: null, per1000: null, chance: null })
    // Its signals are in the share of all, and in no comparison.
    expect(of('a')?.share).toBeCloseTo(60 / 108, 12)
  })

  it('is a way in that fell silent, and not one that was never used', () => {
    const rows = coverage(
      [
        { value: 'widget', signals: 500, weight: 480 },
        { value: 'letter', signals: 0, weight: 40 },
        { value: 'counter', signals: 3, weight: 4 },
        { value: 'media', signals: 0, weight: 0 },
      ],
      'before',
    )
    expect(rows.map(({ unheard }) => unheard)).toEqual([false, true, false, false])
    expect(rows.map(({ silent }) => silent)).toEqual([false, true, false, false])
    expect(coverage([], 'before')).toEqual([])
    expect(coverage([{ value: 'x', signals: 0, weight: 0 }], 'before')).toMatchObject([
      { share: null, unheard: false, silent: false },
    ])
  })

  it('is measured by people who live in every province there is', () => {
    expect(Object.keys(INHABITANTS)).toEqual(expect.arrayContaining(Object.keys(PROVINCES)))
    const outside = REGIONS.filter(({ outsideRandstad }) => outsideRandstad)
    expect(outside.map(({ region }) => region)).toEqual([
      ...['NL-DR', 'NL-FR', 'NL-GE', 'NL-GR', 'NL-LI', 'NL-NB', 'NL-OV', 'NL-ZE'],
      ...['BQ-BO', 'BQ-SA', 'BQ-SE'],
    ])
  })
})
