/** The part of the client that asks what changed, and who is not heard. */
import type * as z from 'zod'
import type { CoverageBy, OwnViews } from '../heard.ts'
import type * as answers from './heard-answers.ts'

export type Effect = z.infer<typeof answers.Effect>
export type Alert = z.infer<typeof answers.Alert>
export type Coverage = z.infer<typeof answers.Coverage>
export type Serious = z.infer<typeof answers.Serious>

type Days = { from?: string; to?: string }
type Asked = Record<string, string | number | boolean | undefined>
type Calls = {
  read: <T>(path: string, query?: Asked) => Promise<T>
  send: <T>(method: string, path: string, body: object) => Promise<T>
}

export const heardCalls = ({ read, send }: Calls) => ({
  /** Whether a change made the page clearer. */
  effect: (change: string, query: { days?: number; invited?: boolean } = {}) =>
    read<Effect>(`/page-changes/${change}/effect`, query),
  alerts: (query: Days & { site?: string } = {}) => read<Alert[]>('/alerts', query),
  coverage: (
    query: Days & {
      by: CoverageBy
      site?: string
      organisation?: string
      invited?: boolean
      limit?: number
    },
  ) => read<Coverage>('/coverage', query),
  /** Newest first; go on with `next` as `after` until it is null. */
  serious: (query: Days & { site?: string; limit?: number; read?: number; after?: string } = {}) =>
    read<Serious>('/serious', query),
  /** How often pages were seen; sent again, it takes the place of what it was. */
  putViews: (views: OwnViews) => send<{ views: number }>('PUT', '/views', views),
})
