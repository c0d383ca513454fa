import { describe, expect, it } from 'vitest'
import { chanceOf, changesIn, logLikelihood, threshold } from '../../../analysis/themes/change.ts'
import { comparePeriods } from '../../../analysis/themes/periods.ts'
import { findThemes } from '../../../analysis/themes/themes.ts'
import { chanceFrom } from '../../redact/corpus/make.ts'
import { planted } from '../../support/planted.ts'

const totals = { previous: 1_000, current: 1_000 }
const changeOf = (previous: number, current: number) =>
  changesIn([{ key: 'a', previous, current }], totals, 'theme')[0]?.change

describe('what changed since the period before', () => {
  it('gives the figures of the tables', () => {
    // 2 (10 ln ½ + 30 ln 1½ + 990 ln 990/980 + 970 ln 970/980); 3.84 is the 5 % point of chi-squared.
    expect(logLikelihood({ key: '', previous: 10, current: 30 }, totals)).toBeCloseTo(10.669, 3)
    expect(chanceOf(3.841)).toBeCloseTo(0.05, 4)
    expect(chanceOf(6.635)).toBeCloseTo(0.01, 4)
    expect(chanceOf(0)).toBeCloseTo(1, 6)
  })

  it('calls by name what comes, grows, stays and goes', () => {
    expect(changeOf(0, 30)).toBe('emerging')
    expect(changeOf(20, 50)).toBe('growing')
    expect(changeOf(40, 42)).toBe('persistent')
    expect(changeOf(50, 10)).toBe('fading')
  })

  it('is not impressed by small numbers, or by small differences of large ones', () => {
    expect(changeOf(0, 7)).toBe('persistent')
    const large = { previous: 100_000, current: 100_000 }
    const [small] = changesIn([{ key: 'a', previous: 10_000, current: 11_000 }], large, 'theme')
    expect(small?.p).toBeLessThan(0.001)
    expect(small?.change).toBe('persistent')
  })

  it('takes into account that one period has more texts', () => {
    const [theme] = changesIn(
      [{ key: 'a', previous: 30, current: 90 }],
      { previous: 1_000, current: 3_000 },
      'theme',
    )
    expect(theme?.change).toBe('persistent')
  })

  it('raises hardly an alarm when it looks at many themes that did not change', () => {
    const chance = chanceFrom(5)
    const half = () =>
      Array.from({ length: 40 }, () => chance.between(0, 1)).reduce((a, b) => a + b)
    const counted = Array.from({ length: 500 }, (_, at) => {
      const current = half()
      return { key: `${at}`, previous: 40 - current, current }
    })
    const alone = counted.flatMap((one) =>
      changesIn([one], { previous: 1e4, current: 1e4 }, 'theme'),
    )
    const together = changesIn(counted, { previous: 1e4, current: 1e4 }, 'theme')
    const flags = (list: typeof together) => list.filter(({ change }) => change !== 'persistent')
    expect(flags(alone).length).toBeGreaterThan(10)
    expect(flags(together).length).toBeLessThanOrEqual(1)
  })

  it('finds the threshold of Benjamini and Hochberg', () => {
    expect(threshold([0.01, 0.02, 0.03, 0.9])).toBe(0.03)
    expect(threshold([0.04, 0.05, 0.6])).toBe(0)
    expect(threshold([])).toBe(0)
  })

  it('sees a new subject in texts, by its theme and by its words', () => {
    const before = planted({ toeslag: 150, paspoort: 150, afval: 150 }, 1)
    const now = planted({ toeslag: 150, paspoort: 150, afval: 150, school: 40 }, 2)
    const all = [...before, ...now]
    const { themeOf } = findThemes(all, { themes: 4 })
    const said = all.map(({ text }, at) => ({
      text,
      theme: themeOf[at] ?? '',
      period: at < before.length ? ('previous' as const) : ('current' as const),
    }))
    const { themes, terms, parts } = comparePeriods(said, 1)
    const school = themeOf[all.findIndex(({ subject }) => subject === 'school')]
    expect(themes.filter(({ change }) => change !== 'persistent').map(({ key }) => key)).toEqual([
      school,
    ])
    expect(parts.every(({ theme }) => theme === school)).toBe(true)
    const fresh = terms.filter(({ change }) => change === 'emerging').map(({ key }) => key)
    expect(fresh).toContain('leerling')
    expect(fresh).not.toContain('huurtoeslag')
  })
})
