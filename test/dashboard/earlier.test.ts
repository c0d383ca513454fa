import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceOf, shareOf } from '../../analysis/interval.ts'
import { earlierDays, moved } from '../../dashboard/earlier.ts'

describe('earlier days to compare with', () => {
  it('are as many days just before, whatever month or clock change lies between', () => {
    expect(earlierDays({ from: '2026-03-15', to: '2026-04-13' }, 'before')).toEqual({
      from: '2026-02-13',
      to: '2026-03-14',
    })
    expect(earlierDays({ from: '2026-11-25', to: '2026-11-25' }, 'before')).toEqual({
      from: '2026-11-24',
      to: '2026-11-24',
    })
  })

  it('are the same days a year ago, also after a leap day', () => {
    expect(earlierDays({ from: '2024-02-29', to: '2024-03-31' }, 'year')).toEqual({
      from: '2023-03-01',
      to: '2023-03-31',
    })
  })

  it('are none before everything, and none when nothing is compared', () => {
    expect(earlierDays({ to: '2026-04-13' }, 'before')).toBeUndefined()
    expect(earlierDays({ from: '2026-03-15', to: '2026-04-13' }, '')).toBeUndefined()
  })

  it('say what the server says of the same difference', () => {
    const part = fc
      .tuple(fc.integer({ min: 1, max: 5_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([n, share]) => ({ part: Math.round(n * share), n }))
    fc.assert(
      fc.property(part, part, (now, then) => {
        const said = moved(shareOf(now.part, now.n), shareOf(then.part, then.n))
        expect(said).toEqual(differenceOf(now, then))
      }),
    )
    expect(moved(shareOf(0, 0), shareOf(1, 2))).toBeUndefined()
  })
})
