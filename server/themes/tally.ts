/** What is counted of one theme in a half-year. */
import type { ThemeOfPeriod } from '../../shared/themes.ts'

/** Where and of whom. */
export const CUTS = [
  'organisation',
  'site',
  'page',
  'region',
  'lifeEvent',
  'source',
  'language',
  'channel',
] as const satisfies (keyof ThemeOfPeriod['by'])[]

export type ThemeTally = Pick<
  ThemeOfPeriod,
  'size' | 'distinct' | 'by' | 'months' | 'asked' | 'answered' | 'clarity'
>
/** What became of a theme; null when it is none any more. */
export type Stands = (theme: string) => string | null

/** Names come from outside: `constructor` is a life event like any other. */
const noCounts = (): Record<string, number> => Object.create(null)

export const emptyTally = (): ThemeTally => ({
  ...{ size: 0, distinct: 0, months: noCounts(), asked: 0, answered: 0 },
  by: Object.fromEntries(CUTS.map((cut) => [cut, noCounts()])) as ThemeTally['by'],
  clarity: { yes: 0, partly: 0, no: 0 },
})

export const more = (counts: Record<string, number>, value: string | null, by = 1) => {
  if (value !== null) counts[value] = (counts[value] ?? 0) + by
}
