/** What a half-year was about, from the tallies that the store keeps. */
import type { Period } from '../../shared/period.ts'
import type { Place } from '../../shared/rights.ts'
import type { Store } from '../../store/store.ts'
import type { ThemeCount } from '../../store/themes/themes.ts'
import { emptyTally, more, type Stands, type ThemeTally } from './tally.ts'

type Sized = Pick<ThemeTally, 'size' | 'distinct'>
type Within = readonly Place[] | undefined

const standingIn = (stands: Stands, theme: string) => (theme === '' ? '' : (stands(theme) ?? ''))

/** How often words were said again in the same theme, by theme. */
const repeats = (
  repeated: Awaited<ReturnType<Store['themeSizes']>>['repeated'],
  stands: Stands,
) => {
  const times = new Map<string, Map<string, number>>()
  for (const { words, theme, signals } of repeated) {
    const standing = standingIn(stands, theme)
    const texts = times.get(standing) ?? new Map<string, number>()
    texts.set(words, (texts.get(words) ?? 0) + signals)
    times.set(standing, texts)
  }
  const again = (texts: Map<string, number> | undefined) =>
    [...(texts?.values() ?? [])].reduce((sum, n) => sum + n - 1, 0)
  return (theme: string) => again(times.get(theme))
}

/** Sizes of the themes, as they stand, of what was placed. What is in none, or in one that was dismissed, under ''. */
export const keptSizes = async (
  store: Pick<Store, 'themeSizes'>,
  asked: { period: Period; within: Within },
  stands: Stands,
): Promise<Map<string, Sized>> => {
  const { sizes, repeated } = await store.themeSizes(asked)
  const found = new Map<string, Sized>()
  for (const { theme, signals } of sizes) {
    const standing = standingIn(stands, theme)
    const one = found.get(standing) ?? { size: 0, distinct: 0 }
    one.size += signals
    found.set(standing, one)
  }
  const again = repeats(repeated, stands)
  for (const [theme, one] of found) one.distinct = one.size - again(theme)
  return found
}

const put = (tally: ThemeTally, { dimension, value, signals }: ThemeCount) => {
  switch (dimension) {
    case 'month':
      return more(tally.months, value, signals)
    case 'clarity':
      return more(tally.clarity, value, signals)
    case 'answered':
      tally.answered += signals
      return
    case 'channel':
      tally.asked += signals
      return more(tally.by.channel, value, signals)
    default:
      return more(tally.by[dimension], value, signals)
  }
}

/** The same with where, when and of whom. `largest`: so many pages of each theme, the others are left out. */
export const keptTallies = async (
  store: Pick<Store, 'themeSizes' | 'themeParts'>,
  asked: { period: Period; within: Within; largest: number | undefined },
  stands: Stands,
): Promise<Map<string, ThemeTally>> => {
  const [sizes, parts] = await Promise.all([
    keptSizes(store, asked, stands),
    store.themeParts(asked),
  ])
  const tallies = new Map(
    [...sizes].map(([theme, sized]) => [theme, { ...emptyTally(), ...sized }] as const),
  )
  for (const part of parts) {
    const tally = tallies.get(standingIn(stands, part.theme))
    if (tally) put(tally, part)
  }
  return tallies
}
