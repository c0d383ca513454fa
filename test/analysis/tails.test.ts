import { describe, expect, it } from 'vitest'
import { countsAtLeast, discoveries, logGamma, sharesAtMost } from '../../analysis/tails.ts'
import { byChance } from '../support/by-chance.ts'

const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k)

describe('tails', () => {
  it('know the gamma function', () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 11)
    expect(logGamma(1)).toBeCloseTo(0, 11)
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 10)
  })

  it('give the chances that adding up gives', () => {
    // 1 - e^-2 (1 + 2 + 2)
    expect(countsAtLeast(3, 2)).toBeCloseTo(1 - Math.exp(-2) * 5, 12)
    // From below the mean the sum goes over its top.
    expect(countsAtLeast(1, 50)).toBeCloseTo(1, 12)
    const binomial = [0, 1, 2].reduce(
      (sum, k) => sum + choose(10, k) * 0.3 ** k * 0.7 ** (10 - k),
      0,
    )
    expect(sharesAtMost(2, 10, { share: 0.3 })).toBeCloseTo(binomial, 12)
    expect(sharesAtMost(10, 10, { share: 0.3 })).toBe(1)
    expect(sharesAtMost(0, 10, { share: 0 })).toBe(1)
    // Of a huge sample nothing is uncertain any more.
    expect(sharesAtMost(2, 10, { part: 3e8, n: 1e9 })).toBeCloseTo(binomial, 5)
    // Of a small one much is.
    expect(sharesAtMost(0, 100, { part: 2, n: 20 })).toBeGreaterThan(0.01)
    expect(sharesAtMost(0, 100, { share: 0.1 })).toBeLessThan(0.001)
  })

  it('agree with chance itself, also when people come in groups', () => {
    const { crowded } = byChance(7)
    const seen = Array.from({ length: 20_000 }, () => crowded(6, 3))
    for (const count of [1, 6, 12, 20]) {
      const share = seen.filter((one) => one >= count).length / seen.length
      expect(Math.abs(countsAtLeast(count, 6, 3) - share)).toBeLessThan(0.012)
    }
  })

  it('tell discoveries from the luck of many tries', () => {
    // The example of the paper: four of fifteen at 5 %.
    const chances = [
      ...[0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344],
      ...[0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1],
    ]
    expect(discoveries(chances, 0.05).filter(Boolean)).toHaveLength(4)
    expect(discoveries([], 0.05)).toEqual([])
    expect(discoveries([0.2, 1], 0.05)).toEqual([false, false])
  })
})
