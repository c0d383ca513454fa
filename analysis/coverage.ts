/**
 * Seen against heard: who is there and says nothing. Silence is judged against what a group would be heard if it spoke
 * as the others do: by how often its pages were seen, how many people live there, or how it was heard before.
 */
import { SEEN_EVERY } from '../shared/heard.ts'
import { shareOf } from './interval.ts'
import { discoveries, type Expected, sharesAtMost } from './tails.ts'

/** Of the groups that are called unheard, so many may be chance. */
const FALSE_RATE = 0.05
/** Heard at most so much of its share: less than that is worth acting on, a little less is not. */
const FAR_BELOW = 0.5

/** How often something was seen; of `estimated` views each sampled one stands for many. */
export type Views = { views: number; estimated: number }

/** What a group's share is measured by. */
export type Basis = 'views' | 'population' | 'before'

export type Group = {
  value: string
  signals: number
  /** Absent when it was never counted. */
  views?: Views | undefined
  /** Inhabitants, or signals in the period before. */
  weight?: number | undefined
}

/** Signals for every thousand views. Null bounds where the sample cannot tell. */
export type Rate = { rate: number; low: number; high: number | null }

/** Independent observations behind a number of views: a sample of one in a hundred knows a hundredth as much. */
const observations = ({ views, estimated }: Views) =>
  estimated === 0 ? views : views ** 2 / (estimated * SEEN_EVERY)

/**
 * Signals per thousand views with 95 %. Both are counts that chance moves, so the interval is that of their ratio: of
 * the share of signals among signals and observed views together (Wilson), turned back into a ratio.
 */
export const ratePer1000 = (signals: number, views: Views): Rate | null => {
  if (views.views === 0) return null
  const rate = (1_000 * signals) / views.views
  if (views.estimated === 0 && signals <= views.views) {
    const { low, high } = shareOf(signals, views.views)
    return { rate, low: 1_000 * low, high: 1_000 * high }
  }
  const seen = observations(views)
  const { low, high } = shareOf(signals, signals + seen)
  const each = (1_000 * seen) / views.views
  const ratio = (share: number) => (share < 1 ? (each * share) / (1 - share) : null)
  return { rate, low: ratio(low) ?? 0, high: ratio(high) }
}

export type Covered = Group & {
  /** Of all signals; null when there are none. */
  share: number | null
  /** What its share would be; null when there is nothing to measure by. */
  expected: number | null
  per1000: Rate | null
  /** Nothing at all, where something was expected; beside days before, only what was heard then is expected. */
  silent: boolean
  /** Far below its share or silent, more than chance explains, with the many comparisons allowed for. */
  unheard: boolean
  /** The chance of hearing so little; null when there is nothing to measure by. */
  chance: number | null
}

/** What a group weighs, and what that rests on. */
const weighed = (basis: Basis, { views, weight }: Group) => {
  if (basis !== 'views') return { weight: weight ?? 0, seen: weight ?? 0 }
  return views ? { weight: views.views, seen: observations(views) } : { weight: 0, seen: 0 }
}

export const coverage = (groups: readonly Group[], basis: Basis): Covered[] => {
  const weights = groups.map((group) => weighed(basis, group))
  // What was not heard before is measured too: as nothing. What was never counted is not.
  const some = weights.some(({ weight }) => weight > 0)
  const measured = weights.map(({ weight }) => weight > 0 || (basis === 'before' && some))
  const sum = (of: (i: number) => number) =>
    groups.reduce((all, _, i) => all + (measured[i] ? of(i) : 0), 0)
  const all = groups.reduce((total, { signals }) => total + signals, 0)
  // What is not measured cannot be held against what is.
  const heard = sum((i) => groups[i]?.signals ?? 0)
  const weight = sum((i) => weights[i]?.weight ?? 0)
  const seen = sum((i) => weights[i]?.seen ?? 0)
  const exact = basis === 'population' || groups.every(({ views }) => !views?.estimated)
  const expectedOf = (i: number): Expected =>
    basis === 'population' || (basis === 'views' && exact)
      ? { share: (weights[i]?.weight ?? 0) / weight }
      : { part: weights[i]?.seen ?? 0, n: seen }
  const chances = groups.map(({ signals }, i) =>
    measured[i] ? sharesAtMost(signals, heard, expectedOf(i)) : null,
  )
  const tested = chances.filter((chance) => chance !== null)
  const found = discoveries(tested, FALSE_RATE)
  let at = 0
  return groups.map((group, i) => {
    const chance = chances[i] ?? null
    const unlikely = chance !== null && (found[at++] ?? false)
    const share = all > 0 ? group.signals / all : null
    const expected = measured[i] ? (weights[i]?.weight ?? 0) / weight : null
    const amongMeasured = heard > 0 ? group.signals / heard : 0
    return {
      ...group,
      ...{ share, expected, chance },
      per1000: group.views ? ratePer1000(group.signals, group.views) : null,
      silent: group.signals === 0 && (basis === 'before' ? Boolean(expected) : expected !== 0),
      unheard: unlikely && expected !== null && amongMeasured <= FAR_BELOW * expected,
    }
  })
}
