/** What somebody chose to see. It lives in the address, so that a link shows the same and Back works. */
import { CLARITY, type Clarity } from '../shared/words.ts'

export const PERIODS = ['7', '30', '90', 'half', 'all'] as const
export type PeriodKey = (typeof PERIODS)[number]

/** The rooms, and what the desk can show of its queue. */
export const ROOMS = ['signals', 'questions', 'keeper'] as const
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

export type Filters = {
  room: RoomKey
  site: string
  page: string
  period: PeriodKey
  clarity: Clarity | ''
  queue: QueueKey
  /** The id of the question that is open. */
  question: string
  /** What of the desk is shown, and which issue or core message is open. */
  view: DeskView
  issue: string
  message: string
  /** What of the operator's room is shown. */
  keep: KeeperView
}

export const NO_FILTERS: Filters = {
  room: 'signals',
  site: '',
  page: '',
  period: '30',
  clarity: '',
  queue: 'open',
  question: '',
  view: 'questions',
  issue: '',
  message: '',
  keep: 'health',
}

/** A room as it is when one comes in. */
export const NOTHING_OPEN = {
  view: 'questions',
  question: '',
  issue: '',
  message: '',
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
    clarity: oneOf(CLARITY, query.get('clarity')) ?? '',
    queue: oneOf(QUEUES, query.get('queue')) ?? NO_FILTERS.queue,
    question: query.get('question') ?? '',
    view: oneOf(DESK_VIEWS, query.get('view')) ?? NO_FILTERS.view,
    issue: query.get('issue') ?? '',
    message: query.get('message') ?? '',
    keep: oneOf(KEEPER_VIEWS, query.get('keep')) ?? NO_FILTERS.keep,
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

const DAY = 86_400_000
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)

/** First and last day of a period, UTC, both included; no first day for everything. */
export const daysOf = (period: PeriodKey, now: Date): { from?: string; to: string } => {
  const to = dayOf(now.getTime())
  if (period === 'all') return { to }
  if (period === 'half') {
    const month = now.getUTCMonth() < 6 ? '01' : '07'
    return { from: `${now.getUTCFullYear()}-${month}-01`, to }
  }
  return { from: dayOf(now.getTime() - (Number(period) - 1) * DAY), to }
}

/** The query of the API that says the same. */
export const queryOf = ({ site, page, period }: Filters, now: Date) => ({
  ...(site ? { site } : {}),
  ...(page ? { page } : {}),
  ...daysOf(period, now),
})
