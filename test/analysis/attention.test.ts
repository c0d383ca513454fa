import { describe, expect, it } from 'vitest'
import { attentionOf, byAttention, type PageState, trendOf } from '../../analysis/attention.ts'

const quiet: PageState = {
  ...{ now: { part: 40, n: 50 }, before: { part: 40, n: 50 } },
  ...{ unanswered: 0, overdue: 0, staleNotices: 0 },
}

describe('which page needs its owner first', () => {
  it('says nothing of a trend while there are fewer than 30 answers on a side', () => {
    expect(trendOf({ now: { part: 0, n: 29 }, before: { part: 60, n: 60 } })).toBeNull()
    expect(trendOf({ now: { part: 60, n: 60 }, before: { part: 0, n: 29 } })).toBeNull()
    expect(trendOf({ now: { part: 15, n: 30 }, before: { part: 15, n: 30 } })?.difference).toBe(0)
  })

  it('names what is wrong, the heaviest first, and nothing when all is well', () => {
    expect(attentionOf(quiet)).toEqual([])
    const bad = { ...quiet, now: { part: 10, n: 50 }, unanswered: 2, overdue: 1, staleNotices: 1 }
    expect(attentionOf(bad)).toEqual(['overdue', 'stale-notice', 'worse', 'unclear', 'unanswered'])
    // That one is late says more than that one waits.
    expect(attentionOf({ ...quiet, unanswered: 1, overdue: 1 })).toEqual(['overdue'])
    // Chance alone may do this: no alarm.
    expect(attentionOf({ ...quiet, now: { part: 35, n: 50 } })).toEqual([])
    expect(attentionOf({ ...quiet, now: { part: 0, n: 5 }, before: { part: 0, n: 0 } })).toEqual([])
  })

  it('puts a promise to a person before a low share, and more people before fewer', () => {
    const page = (name: string, state: Partial<PageState>) => {
      const whole = { ...quiet, ...state }
      return { name, ...whole, attention: attentionOf(whole) }
    }
    const few = { part: 30, n: 40 }
    const sorted = [
      page('quiet, few', { now: few, before: few }),
      page('quiet, many', { now: { part: 300, n: 400 }, before: { part: 300, n: 400 } }),
      page('unclear', { now: { part: 5, n: 50 }, before: { part: 5, n: 50 } }),
      page('late', { overdue: 1, unanswered: 1 }),
    ].sort(byAttention)
    expect(sorted.map(({ name }) => name)).toEqual([
      ...['late', 'unclear', 'quiet, many', 'quiet, few'],
    ])
  })
})
