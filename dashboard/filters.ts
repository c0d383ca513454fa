/** What somebody chose to see. It lives in the address, so that a link shows the same and Back works. */
import { daysOf as daysOfHalf, HALF_YEAR, periodOf } from '../shared/half-year.ts'
import type { CoverageBy } from '../shared/heard.ts'
import { daysOf, COMPARED as EARLIER, PERIODS, type PeriodKey } from '../shared/last-days.ts'
import {
  CHANNELS,
  type ChannelKind,
  CLARITY,
  type Clarity,
  REASONS,
  type Reason,
  SOURCES,
  type Source,
} from '../shared/words.ts'

export { daysOf, PERIODS, type PeriodKey }

/** Whether messages that were set apart are shown as well, or alone. */
export const APART = ['', 'include', 'only'] as const
export type Apart = (typeof APART)[number]

/** By what else the numbers are taken apart. */
export const CUTS = ['', 'region', 'language', 'source', 'channel', 'lifeEvent'] as const
export type Cut = (typeof CUTS)[number]

/** With which earlier days: none, those just before, or the same ones a year ago. */
export const COMPARED = ['', ...EARLIER] as const
export type Compared = (typeof COMPARED)[number]

/** The rooms, and what the desk can show of its queue. */
export const ROOMS = [
  'signals',
  'pages',
  'questions',
  'themes',
  'heard',
  'report',
  'keeper',
] as const
export type RoomKey = (typeof ROOMS)[number]
export const QUEUES = [
  'open',
  'overdue',
  'mine',
  'approval',
  'calls',
  'letters',
  'answered',
] as const
export type QueueKey = (typeof QUEUES)[number]
export const DESK_VIEWS = ['questions', 'issues', 'messages'] as const
export type DeskView = (typeof DESK_VIEWS)[number]
export const KEEPER_VIEWS = [
  'health',
  'quarantine',
  'people',
  'tokens',
  'links',
  'log',
  'keeping',
] as const
export type KeeperView = (typeof KEEPER_VIEWS)[number]

/** By what it is shown who is heard: who first, then where and how. */
export const HEARD_BY = [
  'region',
  'organisation',
  'language',
  'page',
  'channel',
  'source',
  'life-event',
] as const satisfies CoverageBy[]
export type HeardBy = (typeof HEARD_BY)[number]
/** What an owner of pages is doing: looking at them, or setting up a site. */
export const OWNER_VIEWS = ['look', 'new', 'setup'] as const
export type OwnerView = (typeof OWNER_VIEWS)[number]

export type Filters = {
  room: RoomKey
  site: string
  page: string
  period: PeriodKey
  compare: Compared
  cut: Cut
  clarity: Clarity | ''
  queue: QueueKey
  /** The id of the question that is open. */
  question: string
  /** What of the desk is shown, and which issue or core message is open. */
  view: DeskView
  issue: string
  message: string
  /** A half-year, `2026-H1`; where it is chosen it goes before `period`. */
  half: string
  /** The id of a theme: the one that is open, or whose messages are shown. */
  theme: string
  organisation: string
  by: HeardBy
  /** Only messages with this. */
  channel: ChannelKind | ''
  inLanguage: string
  source: Source | ''
  region: string
  lifeEvent: string
  reason: Reason | ''
  q: string
  apart: Apart
  /** What of the operator's room is shown. */
  keep: KeeperView
  owner: OwnerView
}

export const NO_FILTERS: Filters = {
  room: 'signals',
  site: '',
  page: '',
  period: '30',
  compare: '',
  cut: '',
  clarity: '',
  queue: 'open',
  question: '',
  view: 'questions',
  issue: '',
  message: '',
  half: '',
  theme: '',
  organisation: '',
  by: 'region',
  channel: '',
  inLanguage: '',
  source: '',
  region: '',
  lifeEvent: '',
  reason: '',
  q: '',
  apart: '',
  keep: 'health',
  owner: 'look',
}

/** A room as it is when one comes in. */
export const NOTHING_OPEN = {
  view: 'questions',
  question: '',
  issue: '',
  message: '',
  half: '',
  theme: '',
  owner: 'look',
  keep: 'health',
} as const

const oneOf = <T extends string>(list: readonly T[], value: string | null): T | undefined =>
  list.find((item) => item === value)

/** Anything unknown in an address counts as not chosen. */
export const readFilters = (search: string): Filters => {
  const query = new URLSearchParams(search)
  return {
    room: oneOf(ROOMS, query.get('room')) ?? NO_FILTERS.room,
    site: query.get('site') ?? '',
    page: query.get('page') ?? '',
    period: oneOf(PERIODS, query.get('period')) ?? NO_FILTERS.period,
    compare: oneOf(COMPARED, query.get('compare')) ?? '',
    cut: oneOf(CUTS, query.get('cut')) ?? '',
    clarity: oneOf(CLARITY, query.get('clarity')) ?? '',
    queue: oneOf(QUEUES, query.get('queue')) ?? NO_FILTERS.queue,
    question: query.get('question') ?? '',
    view: oneOf(DESK_VIEWS, query.get('view')) ?? NO_FILTERS.view,
    issue: query.get('issue') ?? '',
    message: query.get('message') ?? '',
    half: HALF_YEAR.exec(query.get('half') ?? '')?.[0] ?? '',
    theme: query.get('theme') ?? '',
    organisation: query.get('organisation') ?? '',
    by: oneOf(HEARD_BY, query.get('by')) ?? NO_FILTERS.by,
    channel: oneOf(CHANNELS, query.get('channel')) ?? '',
    inLanguage: query.get('inLanguage') ?? '',
    source: oneOf(SOURCES, query.get('source')) ?? '',
    region: query.get('region') ?? '',
    lifeEvent: query.get('lifeEvent') ?? '',
    reason: oneOf(REASONS, query.get('reason')) ?? '',
    q: query.get('q') ?? '',
    apart: oneOf(APART, query.get('apart')) ?? '',
    keep: oneOf(KEEPER_VIEWS, query.get('keep')) ?? NO_FILTERS.keep,
    owner: oneOf(OWNER_VIEWS, query.get('owner')) ?? NO_FILTERS.owner,
  }
}

/** The address of a choice, without what is as it always is. */
export const writeFilters = (filters: Filters): string => {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(filters)) {
    if (value && value !== NO_FILTERS[key as keyof Filters]) query.set(key, value)
  }
  const text = query.toString()
  return text ? `?${text}` : ''
}

/** The query of the API that says the same. */
export const queryOf = ({ site, page, period, half }: Filters, now: Date) => ({
  ...(site ? { site } : {}),
  ...(page ? { page } : {}),
  ...(half ? daysOfHalf(half) : daysOf(period, now)),
})

/** What narrows the messages besides the site, the page and the days, as the API calls it. */
export const narrowOf = (filters: Filters) => ({
  organisation: filters.organisation || undefined,
  clarity: filters.clarity || undefined,
  reason: filters.reason || undefined,
  channel: filters.channel || undefined,
  language: filters.inLanguage || undefined,
  source: filters.source || undefined,
  region: filters.region || undefined,
  lifeEvent: filters.lifeEvent || undefined,
  theme: filters.theme || undefined,
  q: filters.q || undefined,
  quarantine: filters.apart || undefined,
})

/** What narrows the numbers: not the answer itself, of which they are, nor what does not count. */
export const countedOf = (filters: Filters) => ({
  ...narrowOf(filters),
  ...{ clarity: undefined, quarantine: undefined },
})

/** The half-year that is chosen, else the one that goes on. */
export const halfOf = ({ half }: Filters, now: Date) => half || periodOf(daysOf('all', now).to)
