/** Which page needs its owner first, and why. */
import type { Difference } from '../shared/difference.ts'
import { differenceOf, type Part, type Share, shareOf } from './interval.ts'

/** Below this many answers on a side nothing is said of a trend, as nothing is said of a share. */
export const TREND_MIN = 30
/** Of a page that so few find clear we are sure that most do not. */
const HALF = 0.5

/** In the order in which they count. A promise to a person goes first, then what is wrong on the page now. */
export const ATTENTION = ['overdue', 'stale-notice', 'worse', 'unclear', 'unanswered'] as const
export type Attention = (typeof ATTENTION)[number]

export type PageState = {
  now: Part
  before: Part
  unanswered: number
  overdue: number
  staleNotices: number
}

/** Now minus before; null when there is too little on a side to say anything. */
export const trendOf = ({ now, before }: Pick<PageState, 'now' | 'before'>): Difference | null =>
  now.n >= TREND_MIN && before.n >= TREND_MIN ? differenceOf(now, before) : null

const isUnclear = ({ n, high }: Share) => n >= TREND_MIN && high < HALF

/** Why this page needs attention, the heaviest first; empty when it does not. */
export const attentionOf = (state: PageState): Attention[] => {
  const trend = trendOf(state)
  const holds: Record<Attention, boolean> = {
    overdue: state.overdue > 0,
    'stale-notice': state.staleNotices > 0,
    worse: trend !== null && trend.high < 0,
    unclear: isUnclear(shareOf(state.now.part, state.now.n)),
    unanswered: state.unanswered > state.overdue,
  }
  return ATTENTION.filter((word) => holds[word])
}

/** The heaviest reason decides, then how many it was not clear to. For `sort`. */
export const byAttention = <T extends { attention: readonly Attention[]; now: Part }>(
  one: T,
  other: T,
) => {
  const [first, second] = [one, other].map(({ attention: [word] }) =>
    word ? ATTENTION.indexOf(word) : ATTENTION.length,
  )
  const lost = ({ now }: T) => now.n - now.part
  return (first ?? 0) - (second ?? 0) || lost(other) - lost(one)
}
