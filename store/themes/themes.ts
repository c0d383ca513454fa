/** What the store promises of themes, for every engine. */
import type { Place } from '../../shared/rights.ts'
import type { ThemeEvent, ThemeState } from '../../shared/theme-actions.ts'

export type ThemeRow = {
  theme: string
  run: string
  label: string
  language: string
  terms: string[]
  stability: number
  state: ThemeState
  mergedInto?: string
  quote?: { id: string; text: string }
}
export type ThemeRun = {
  run: string
  at: string
  period: string
  seed: number
  parameters: Record<string, unknown>
  inputHash: string
  version: string
  /** JSON. */
  model: string
}
/** Who gave a signal its theme: a run, a later look by what that run knew, or a person. */
export type AssignedBy = 'run' | 'model' | 'person'
export type Assigned = { id: string; theme: string | null; by: AssignedBy }

/** A text to find themes in. */
export type ThemeText = {
  id: string
  /** Where the next look goes on. */
  changed: number
  receivedAt: string
  text: string
  language?: string
  theme?: string | null
  by?: AssignedBy
}
/** A signal as counts of themes need it; none of its words. */
export type ThemeSignal = {
  signalNumber: number
  theme: string | null
  site: string
  organisation: string
  page: string
  region: string | null
  lifeEvent: string | null
  source: string
  language: string | null
  channel: string | null
  month: string
  clarity: 'yes' | 'partly' | 'no' | null
  likeness: string | null
  answered: boolean
  /** Whether a run, a later look or a person said which theme it has, or that it has none. */
  placed: boolean
}

/** What is counted of a theme besides where it was said. */
export const THEME_PARTS = [
  'month',
  'source',
  'region',
  'lifeEvent',
  'language',
  'channel',
  'clarity',
  'answered',
] as const
/** Signals of a theme with one value; those that are placed in none have the theme ''. */
export type ThemeCount = {
  theme: string
  dimension: (typeof THEME_PARTS)[number] | 'site' | 'organisation' | 'page'
  value: string
  signals: number
}
export type ThemeSizes = {
  sizes: { theme: string; signals: number }[]
  /** Of words that may have been said more often in the half-year: how often in which theme. */
  repeated: { words: string; theme: string; signals: number }[]
}
export type NewEvent = Omit<ThemeEvent, 'number'>

type Days = { from: string; to: string }

export type ThemeStore = {
  /** Texts with words that everybody who reads may see and that are not in quarantine, by order of change. */
  themeTexts: (days: Days, after: number, limit: number) => Promise<ThemeText[]>
  /** The same that no run has looked at. */
  unplaced: (limit: number) => Promise<ThemeText[]>
  textsOfTheme: (theme: string, limit: number) => Promise<ThemeText[]>
  themeSignals: (
    days: Days,
    page: { after: number; limit: number; within?: readonly Place[] | undefined },
  ) => Promise<ThemeSignal[]>
  /**
   * How many signals each theme has in a half-year, from kept tallies; only those that are placed. The places hold no
   * single pages: of those no tallies are kept.
   */
  themeSizes: (asked: {
    period: string
    within?: readonly Place[] | undefined
  }) => Promise<ThemeSizes>
  /** The same by what they have in common; of pages only so many, the largest. Values may come more than once. */
  themeParts: (asked: {
    period: string
    within?: readonly Place[] | undefined
    largest?: number | undefined
  }) => Promise<ThemeCount[]>
  themes: () => Promise<ThemeRow[]>
  themeHistory: (theme: string) => Promise<ThemeEvent[]>
  latestRun: () => Promise<ThemeRun | undefined>
  /** Writes what a run found, together: themes that are new or known, and whose signals they are. */
  saveRun: (run: ThemeRun, themes: readonly ThemeRow[], event: NewEvent) => Promise<void>
  /** What a person said stays, unless a person says otherwise. */
  assign: (assigned: readonly Assigned[]) => Promise<void>
  assignedTo: (id: string) => Promise<Assigned | undefined>
  /** False when it is not in this state any more. */
  moveTheme: (
    theme: Pick<ThemeRow, 'theme' | 'state'>,
    change: { state: ThemeState; label?: string | undefined; mergedInto?: string | undefined },
    event: NewEvent,
    more?: readonly ThemeRow[],
  ) => Promise<boolean>
  /** Gives all signals of a theme to another. */
  moveSignals: (from: string, to: string) => Promise<void>
}
