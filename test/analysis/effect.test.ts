import { describe, expect, it } from 'vitest'
import { type DayAnswers, effectOf, windowsAround } from '../../analysis/effect.ts'
import { differenceOf } from '../../analysis/interval.ts'
import { daysAfter, weekdayOf } from '../../shared/days.ts'
import { byChance } from '../support/by-chance.ts'

const DAY = '2026-03-04'
const around = {
  ...{ day: DAY, otherChanges: [], windowDays: 28 },
  data: { from: '2026-01-01', to: '2026-05-01' },
}

/** Answers around the change: on weekends few, and those find it less clear. */
const answers = (
  { of }: ReturnType<typeof byChance>,
  { perDay, before, after }: { perDay: number; before: number; after: number },
): DayAnswers[] =>
  Array.from({ length: 90 }, (_, n) => {
    const day = daysAfter(DAY, n - 45)
    const weekend = [0, 6].includes(weekdayOf(day))
    const n2 = weekend ? Math.round(perDay / 3) : perDay
    return { day, n: n2, part: of(n2, (day < DAY ? before : after) - (weekend ? 0.1 : 0)) }
  })

/** The standard of another school, for shares that are not small: add one success and one failure to each. */
const agrestiCaffo = (a: { part: number; n: number }, b: { part: number; n: number }) => {
  const [p, q] = [(a.part + 1) / (a.n + 2), (b.part + 1) / (b.n + 2)]
  const half = 1.96 * Math.sqrt((p * (1 - p)) / (a.n + 2) + (q * (1 - q)) / (b.n + 2))
  return { low: p - q - half, high: p - q + half }
}

describe('a difference between shares', () => {
  it('has the interval of Newcombe’s paper', () => {
    // Newcombe (1998), table II, method 10.
    const cases = [
      [56, 70, 48, 80, 0.0524, 0.3339],
      [9, 10, 3, 10, 0.1705, 0.809],
      [10, 10, 0, 20, 0.6791, 1],
    ] as const
    for (const [a, m, b, n, low, high] of cases) {
      const found = differenceOf({ part: a, n: m }, { part: b, n })
      expect(found.low).toBeCloseTo(low, 3)
      expect(found.high).toBeCloseTo(high, 3)
    }
  })

  it('is near the interval of Agresti and Caffo wherever there are answers enough', () => {
    for (const [a, b] of [
      [300, 260],
      [40, 55],
      [150, 30],
    ] as const) {
      const [one, other] = [
        { part: a, n: 400 },
        { part: b, n: 300 },
      ]
      const found = differenceOf(one, other)
      const check = agrestiCaffo(one, other)
      expect(Math.abs(found.low - check.low)).toBeLessThan(0.01)
      expect(Math.abs(found.high - check.high)).toBeLessThan(0.01)
    }
  })
})

describe('the days that are compared', () => {
  it('are whole weeks on both sides, without the day of the change itself', () => {
    expect(windowsAround(around)).toEqual({
      before: { from: '2026-02-04', to: '2026-03-03' },
      after: { from: '2026-03-05', to: '2026-04-01' },
    })
  })

  it('end at another change and where the data does', () => {
    const cut = windowsAround({
      ...around,
      otherChanges: ['2026-02-10', '2025-12-01', '2026-04-30'],
      data: { from: '2026-01-01', to: '2026-03-20' },
    })
    // 21 days are left before, and 16 after: three weeks and two.
    expect(cut.before).toEqual({ from: '2026-02-11', to: '2026-03-03' })
    expect(cut.after).toEqual({ from: '2026-03-05', to: '2026-03-18' })
    const next = windowsAround({ ...around, otherChanges: ['2026-03-06'] })
    expect(next.after.to < next.after.from).toBe(true)
  })
})

describe('the effect of a change', () => {
  it('is told with an interval that holds the truth in at least 93 of 100, and does not credit a wave of the whole site', () => {
    let [holds, holdsBeyond, credited] = [0, 0, 0]
    for (let seed = 1; seed <= 300; seed++) {
      const chance = byChance(seed)
      const page = answers(chance, { perDay: 12, before: 0.5, after: 0.62 })
      const others = answers(chance, { perDay: 60, before: 0.6, after: 0.6 })
      const { page: here, beyondControl } = effectOf(around, page, others)
      const within = (truth: number, of: { low: number; high: number } | null) =>
        of !== null && of.low <= truth && truth <= of.high
      if (within(0.12, here.difference)) holds++
      if (within(0.12, beyondControl)) holdsBeyond++
      // On the whole site people are milder now; the page moved along and nothing more.
      const wave = effectOf(
        around,
        answers(chance, { perDay: 12, before: 0.5, after: 0.6 }),
        answers(chance, { perDay: 60, before: 0.6, after: 0.7 }),
      )
      if (!within(0, wave.beyondControl)) credited++
    }
    expect(holds / 3).toBeGreaterThanOrEqual(93)
    expect(holdsBeyond / 3).toBeGreaterThanOrEqual(93)
    expect(credited / 3).toBeLessThanOrEqual(7)
  })

  it('is fair to the days of the week: a change of who answers on which day is no effect', () => {
    // On weekends nobody finds it clear, on other days everybody; nothing changes.
    const page = Array.from({ length: 90 }, (_, n) => {
      const day = daysAfter(DAY, n - 45)
      return { day, n: 10, part: [0, 6].includes(weekdayOf(day)) ? 0 : 10 }
    })
    for (const data of [around.data, { from: '2026-02-22', to: '2026-03-16' }]) {
      expect(effectOf({ ...around, data }, page, []).page.difference?.difference).toBe(0)
    }
  })

  it('is not told when there is not enough, and what is missing is', () => {
    const page = answers(byChance(1), { perDay: 12, before: 0.5, after: 0.6 })
    const early = effectOf({ ...around, data: { from: '2026-01-01', to: '2026-03-08' } }, page, [])
    expect(early.missing).toEqual([{ side: 'after', of: 'days', has: 0, needs: 7 }])
    expect(early.page.difference).toBeNull()
    const few = page.map((one) => ({ ...one, n: one.day < DAY ? 1 : 0, part: 0 }))
    expect(effectOf({ ...around, windowDays: 14 }, few, page).missing).toEqual([
      { side: 'before', of: 'answers', has: 14, needs: 20 },
      { side: 'after', of: 'answers', has: 0, needs: 20 },
    ])
    // Without other pages there is nothing to hold it against; the page's own difference stands.
    const alone = effectOf(around, page, [])
    expect([alone.missing, alone.beyondControl]).toEqual([[], null])
    expect(alone.page.difference?.difference).toBeGreaterThan(0)
  })
})
