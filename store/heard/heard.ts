/** What the store keeps beside signals to tell who is not heard: how often pages were seen, and sudden waves. */
import type { AlertMark, AlertWhat } from '../../shared/heard.ts'
import type { NewDelivery } from '../desk/desk.ts'
import type { CountFilter } from '../store.ts'

/** Views of one page on one day, `YYYY-MM-DD` in UTC. */
export type PageViews = { site: string; page: string; day: string; views: number }
/** From a sample: each sampled view stands for many. */
export type SampledViews = PageViews & { language?: string | undefined }

export type ViewFilter = Pick<
  CountFilter,
  'within' | 'site' | 'organisation' | 'page' | 'from' | 'to'
>
export type ViewGroup = 'page' | 'site' | 'language'
export type ViewRow = {
  site?: string
  page?: string
  language?: string
  views: number
  /** How many of them rest on a sample. */
  estimated: number
}

/** A day on which much more came in than is usual there. */
export type Alert = {
  alert: string
  site: string
  /** The whole site without it. */
  page?: string
  day: string
  what: AlertWhat
  found: number
  expected: number
  /** Of so many on an ordinary day. */
  chance: number
  /** Of those found: words that somebody had already sent. */
  repeated: number
  marks: AlertMark[]
  createdAt: string
}

export type HeardStore = {
  /** Adds to what was sampled before. */
  addViews: (views: readonly SampledViews[]) => Promise<void>
  /** What the owner counted: takes the place of what was counted before for the same page and day. */
  putViews: (views: readonly PageViews[]) => Promise<void>
  /**
   * Sums in groups, the most viewed first. Where an owner counted a page and day, the sample of it is left out;
   * by language there is only the sample.
   */
  views: (by: ViewGroup, filter: ViewFilter, limit?: number) => Promise<ViewRow[]>

  /** The newest day first; both days included. */
  alerts: (filter: {
    alert?: string | undefined
    site?: string | undefined
    from?: string | undefined
    to?: string | undefined
  }) => Promise<Alert[]>
  /** Once for a page, day and kind, whichever server is first; false when it was there already. */
  putAlert: (alert: Alert, deliveries: readonly NewDelivery[]) => Promise<boolean>
}
