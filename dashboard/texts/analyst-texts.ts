/** Every text of the analyst's rooms. */
import type { ThemeOfPeriod } from '../../shared/themes.ts'
import type { Source } from '../../shared/words.ts'
import type { FilterTexts } from './analyst-filter-texts.ts'
import type { HeardTexts } from './analyst-heard-texts.ts'
import type { ReportRoomTexts } from './analyst-report-texts.ts'

export type ThemesTexts = {
  title: string
  intro: string
  sums: { label: string; analysed: string; inThemes: string; other: string; beside: string }
  run: Record<
    'label' | 'never' | 'neverWhy' | 'last' | 'begin' | 'why' | 'running' | 'failed' | 'done',
    string
  >
  none: string
  /** `{n}` is its place in the list. */
  unnamed: string
  choose: string
  movement: Record<ThemeOfPeriod['movement'], string>
  pinned: string
  quoteWhy: string
  facts: Record<
    'size' | 'distinct' | 'before' | 'clarity' | 'answers' | 'asked' | 'answered' | 'stability',
    string
  >
  stability: { firm: string; fair: string; loose: string }
  terms: string
  noTerms: string
  months: string
  month: string
  messages: string
  where: { title: string; others: string; unsaid: string }
  cut: Record<
    'region' | 'organisation' | 'language' | 'page' | 'source' | 'channel' | 'lifeEvent',
    string
  >
  noWords: string
  another: string
  work: Record<
    | 'title'
    | 'name'
    | 'rename'
    | 'pin'
    | 'unpin'
    | 'pinWhy'
    | 'dismiss'
    | 'dismissWhy'
    | 'merge'
    | 'mergeInto'
    | 'mergeWhy'
    | 'split'
    | 'splitParts'
    | 'splitWhy',
    string
  >
  did: Record<
    'rename' | 'pin' | 'unpin' | 'dismiss' | 'restore' | 'merge' | 'split' | 'move' | 'moveOut',
    string
  >
  done: Record<
    'found' | 'rename' | 'pin' | 'unpin' | 'dismiss' | 'restore' | 'merge' | 'split',
    string
  >
  undone: string
  moved: string
  theirs: string
  elsewhere: string
  why: Record<'title' | 'run' | 'model' | 'person' | 'words' | 'noWords', string>
  moveTo: string
  move: string
  noTheme: string
  dismissed: string
  dismissedWhy: string
  restore: string
}

export type AnalystTexts = {
  halves: { label: string; first: string; second: string }
  undo: string
  source: Record<Source, string>
  filter: FilterTexts
  themes: ThemesTexts
  heard: HeardTexts
  report: ReportRoomTexts
}
