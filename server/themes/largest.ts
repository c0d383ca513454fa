/** Themes with the largest values of each cut alone: a theme may be on thousands of pages. */
import type { ThemeOfPeriod, ThemesOfPeriod } from '../../shared/themes.ts'
import { CUTS } from './tally.ts'

const sumOf = (counts: Record<string, number>) =>
  Object.values(counts).reduce((sum, n) => sum + n, 0)

const narrowed = (theme: ThemeOfPeriod, largest: number): ThemeOfPeriod => {
  const cuts = CUTS.map((cut) => {
    const values = Object.entries(theme.by[cut])
    const shown = values
      .sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1))
      .slice(0, largest)
    const kept = Object.fromEntries(shown)
    // Every signal is on a page; of pages the store gave the largest alone.
    const all = cut === 'page' ? theme.size : sumOf(theme.by[cut])
    return { cut, kept, rest: all - sumOf(kept) }
  })
  return {
    ...theme,
    by: Object.fromEntries(cuts.map(({ cut, kept }) => [cut, kept])) as ThemeOfPeriod['by'],
    others: Object.fromEntries(
      cuts.map(({ cut, rest }) => [cut, rest]),
    ) as ThemeOfPeriod['others'] & object,
  }
}

/** `others` tells how many signals have a value that is left out. */
export const onlyLargest = (found: ThemesOfPeriod, largest: number): ThemesOfPeriod => ({
  ...found,
  themes: found.themes.map((theme) => narrowed(theme, largest)),
})
