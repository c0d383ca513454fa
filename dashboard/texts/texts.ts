/** Every text of the dashboard. A missing one does not compile. */
import type { ChannelKind, Clarity, Reason } from '../../shared/words.ts'
import type { Compared, Cut, PeriodKey, RoomKey } from '../filters.ts'
import type { DeskTexts } from './desk-texts.ts'

export type DashboardTexts = {
  locale: string
  title: string
  other: string
  signOut: string
  rooms: Record<RoomKey, string> & { label: string; menu: string }
  desk: DeskTexts
  signIn: {
    title: string
    intro: string
    token: string
    go: string
    wrong: string
    with: string
    or: string
    unknown: string
    away: string
    failed: string
  }
  loading: string
  failed: string
  /** Something was to be done and was not. */
  notDone: string
  /** What was chosen cannot be asked; not by who is here; what was looked for is not there. */
  badChoice: string
  notYours: string
  gone: string
  retry: string
  /** More of a list. */
  more: string
  pick: { find: string; lost: string }
  filters: {
    label: string
    site: string
    allSites: string
    period: string
    periods: Record<PeriodKey, string>
    page: string
    allPages: string
    half: string
    clarity: string
    anyClarity: string
    clear: string
    compare: string
    compared: Record<Compared, string>
  }
  sentence: Record<
    'all' | 'chosen' | 'on' | 'days' | 'until' | 'compared' | 'nothingBefore' | 'without',
    string
  >
  tiles: {
    clear: string
    between: string
    tooFew: string
    signals: string
    questions: string
    answered: string
    n: string
    /** The same of one. */
    one: string
    before: string
    moved: string
    chance: string
  }
  chart: {
    title: string
    caption: string
    table: string
    day: string
    week: string
    share: string
    interval: string
    n: string
  }
  pages: {
    bySite: string
    byPage: string
    site: string
    page: string
    share: string
    answers: string
    split: string
    only: string
  }
  reasons: { title: string; none: string }
  apart: { title: string; by: string; cut: Record<Cut, string> }
  messages: {
    title: string
    none: string
    more: string
    readOn: string
    question: string
    reachable: string
    offer: string
    quarantine: string
    setApart: string
    letIn: string
    notDone: string
    alike: string
    narrow: string
  }
  csv: string
  csvBusy: string
  nothing: string
  /** For who has just begun: where the question is put on a page, and looked at. */
  installed: string
  bias: string
  clarityWord: Record<Clarity, string>
  reason: Record<Reason, string>
  channel: Record<ChannelKind, string>
}
