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
