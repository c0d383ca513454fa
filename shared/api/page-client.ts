/** The part of the client that owners of pages use. */
import type * as z from 'zod'
import type { DigestRhythm } from '../outgoing.ts'
import type { Finding } from '../page-check.ts'
import type { MadeShare, Share as ShareMembers, WidgetSettings } from './answers.ts'
import type * as outgoing from './outgoing-answers.ts'
import type * as pages from './page-answers.ts'

export type PageOverview = z.infer<typeof pages.PageOverview>
export type Notice = z.infer<typeof outgoing.Notice>
export type PageChange = z.infer<typeof outgoing.PageChange>
export type SharedLink = z.infer<typeof ShareMembers>
export type Digest = z.infer<typeof outgoing.Digest>

type NewNotice = Omit<Notice, 'notice' | 'changedAt' | 'changedBy' | 'stale'>
type NewChange = Omit<PageChange, 'change' | 'createdAt' | 'createdBy'>
type NewDigest = {
  email: string
  every: DigestRhythm
  language?: 'nl' | 'en'
  site: string
  page?: string
}
type NewShare = { label: string; site: string; page?: string; until?: string }
type Asked = Record<string, string | number | boolean | undefined>
type Calls = {
  read: <T>(path: string, query?: Asked) => Promise<T>
  send: <T>(method: string, path: string, body: object) => Promise<T>
  remove: (path: string) => Promise<void>
}

export const pageCalls = ({ read, send, remove }: Calls) => ({
  /** What needs attention first; go on with `next` as `after` until it is null. */
  pageOverview: (query: {
    site: string
    from?: string
    to?: string
    limit?: number
    after?: string
  }) => read<PageOverview>('/page-overviews', query),
  /** Whether the widget is installed right, in the order in which it matters. */
  checkPage: (site: string, url: string) => send<Finding[]>('POST', '/page-checks', { site, url }),
  /** What everybody reads on a page: how the widget is set up there, notices and answers. */
  onPage: (site: string, page: string) =>
    read<z.infer<typeof WidgetSettings>>(`/sites/${site}/widget`, { page }),
  /** The same id again changes it, also after it was taken down. */
  putNotice: (id: string, notice: NewNotice) => send<Notice>('PUT', `/notices/${id}`, notice),
  removeNotice: (id: string) => remove(`/notices/${id}`),
  putPageChange: (id: string, change: NewChange) =>
    send<PageChange>('PUT', `/page-changes/${id}`, change),
  removePageChange: (id: string) => remove(`/page-changes/${id}`),
  digests: () => read<Digest[]>('/digests'),
  makeDigest: (wanted: NewDigest) => send<Digest>('POST', '/digests', wanted),
  endDigest: (id: string) => remove(`/digests/${id}`),
  /** Links to numbers that still work. */
  shares: () => read<SharedLink[]>('/shares'),
  /** The link is in this answer, and never again. */
  makeShare: (wanted: NewShare) => send<z.infer<typeof MadeShare>>('POST', '/shares', wanted),
  endShare: (name: string) => remove(`/shares/${name}`),
})
