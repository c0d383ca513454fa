/**
 * Days on which much more comes in than is usual there. Usual is what the last eight weeks were like, each day of the
 * week by itself; earlier waves in those weeks count for little, so that one does not hide the next.
 */
import { daysAfter, weekdayOf } from '../shared/days.ts'
import type { AlertMark } from '../shared/heard.ts'
import { countsAtLeast, discoveries } from './tails.ts'

/** Days looked back: each day of the week eight times. */
export const BASELINE_DAYS = 56
/** Days of history without which nothing is usual yet. */
const HISTORY_DAYS_MIN = 28
/** Fewer than this is no wave, however quiet the page was: three people may know each other. */
export const LEAST = 6
/** A wave is at least so many times the usual. */
const TIMES = 2
/** Of the waves that are told, so many may be chance. */
const FALSE_RATE = 0.01
/** Observations that "every day is alike" weighs against the days of the week themselves. */
const ALIKE = 4
/** Standard deviations from which a day in the past is an exception. */
const EXCEPTION = 3

/** Counts of days, `YYYY-MM-DD`; a day without a count had none. */
export type ByDay = ReadonlyMap<string, number>
export type Usual = {
  mean: number
  /** The variance as so many times the mean, with what is not known of the mean. */
  dispersion: number
}

/** What is usual on `day`. The day before it is left out: it is judged itself. Undefined without enough history. */
export const usualOn = (counts: ByDay, day: string, firstDay: string): Usual | undefined => {
  const days = Array.from({ length: BASELINE_DAYS }, (_, n) => daysAfter(day, -2 - n))
    .filter((past) => past >= firstDay)
    .map((past) => ({ count: counts.get(past) ?? 0, weekday: weekdayOf(past), weight: 1 }))
  if (days.length < HISTORY_DAYS_MIN) return undefined
  let dispersion = 1
  const means: number[] = []
  for (let round = 0; round < 3; round++) {
    const sum = (of: typeof days) => of.reduce((all, { weight, count }) => all + weight * count, 0)
    const size = (of: typeof days) => of.reduce((all, { weight }) => all + weight, 0)
    // Half a signal in all those weeks where there was none: the mean is small, and never nothing.
    const level = (sum(days) + 0.5) / size(days)
    for (let weekday = 0; weekday < 7; weekday++) {
      const same = days.filter((one) => one.weekday === weekday)
      means[weekday] = (level * (sum(same) + ALIKE)) / (level * size(same) + ALIKE)
    }
    const squares = days.map(({ count, weekday, weight }) => {
      const mean = means[weekday] ?? level
      return (weight * (count - mean) ** 2) / mean
    })
    const all = squares.reduce((total, one) => total + one, 0)
    dispersion = Math.max(1, all / Math.max(1, size(days) - 7))
    for (const one of days) {
      const mean = means[one.weekday] ?? level
      const away = (one.count - mean) / Math.sqrt(dispersion * mean)
      one.weight = away > EXCEPTION ? (EXCEPTION / away) ** 2 : 1
    }
  }
  const times = days.length / 7
  return { mean: means[weekdayOf(day)] ?? 0, dispersion: dispersion * (1 + 1 / times) }
}

export type Wave = { found: number; expected: number; chance: number }

/** How unusual a day was. Its chance is 1 where it is too little to be a wave. */
const judge = (found: number, { mean, dispersion }: Usual): Wave => {
  const isWave = found >= LEAST && found >= TIMES * mean
  return { found, expected: mean, chance: isWave ? countsAtLeast(found, mean, dispersion) : 1 }
}

/** One page, or a whole site, and one kind of signals there. `distinct` leaves out words sent before. */
export type Watched<Name> = { name: Name; counts: ByDay; distinct: ByDay }

export type Spike<Name> = Wave & {
  name: Name
  day: string
  /** Of those found: words that somebody had sent before. */
  repeated: number
  /** Whether it is a wave by its different words alone. */
  genuine: boolean
}

/**
 * The waves of one site among all that is watched there on these days, with the false ones kept down together
 * (Benjamini–Hochberg). `among` says how many are watched, when those on which nothing is going on are left out here.
 * A day that is not over yet is compared with whole days: what is found early is real.
 */
export const findSpikes = <Name>(
  watched: readonly Watched<Name>[],
  days: readonly string[],
  firstDay: string,
  among = watched.length,
): Spike<Name>[] => {
  const judged = watched.flatMap(({ name, counts, distinct }) =>
    days.flatMap((day): Spike<Name>[] => {
      const usual = usualOn(counts, day, firstDay)
      if (!usual) return []
      const found = counts.get(day) ?? 0
      const different = distinct.get(day) ?? 0
      return [
        {
          ...{ ...judge(found, usual), name, day, repeated: found - different },
          genuine: judge(different, usual).chance <= FALSE_RATE,
        },
      ]
    }),
  )
  const others = Math.max(0, among - watched.length) * days.length
  const chances = [...judged.map(({ chance }) => chance), ...Array<number>(others).fill(1)]
  const found = discoveries(chances, FALSE_RATE)
  return judged.filter((_, i) => found[i])
}

/** Whether waves on its pages make up the larger part of what a site had too much: then it is no wave of the site. */
export const isExplainedBy = (site: Wave, pages: readonly Wave[]) =>
  pages.reduce((sum, { found, expected }) => sum + found - expected, 0) * 2 >=
  site.found - site.expected

/** From so much of a wave on, one way in explains it. */
const MOSTLY = 0.8
/** Up to so much of what is usual, a way in is seldom used. */
const SELDOM = 0.5

/** Counts by where signals came from. */
export type Sources = ReadonlyMap<string, number>

/** Why a wave may not be many people. What we do not keep, who and from which address, we cannot tell by. */
export const marksOf = (
  { found, repeated, genuine }: Pick<Spike<unknown>, 'found' | 'repeated' | 'genuine'>,
  onDay: Sources,
  before: Sources,
): AlertMark[] => {
  const total = [...before.values()].reduce((sum, count) => sum + count, 0)
  const [top = '', most = 0] = [...onDay].sort(([, a], [, b]) => b - a)[0] ?? []
  const usually = total === 0 ? 1 : (before.get(top) ?? 0) / total
  return [
    ...(!genuine || repeated * 2 >= found ? (['same-words'] as const) : []),
    ...(most >= MOSTLY * found && usually <= SELDOM ? (['one-source'] as const) : []),
  ]
}
