/** The part of the client that whoever runs it uses. */
import type * as z from 'zod'
import type { Sink } from '../delivery.ts'
import type { Subscription as SubscriptionMembers } from '../outgoing.ts'
import type * as answers from './answers.ts'
import type * as desk from './desk-answers.ts'
import type * as health from './health-answers.ts'
import type * as outgoing from './outgoing-answers.ts'

export type Health = z.infer<typeof health.Health>
export type Delivery = z.infer<typeof desk.Delivery>
export type Subscription = z.infer<typeof outgoing.Subscription>
export type MadeSubscription = z.infer<typeof outgoing.MadeSubscription>
export type AuditLine = z.infer<typeof answers.AuditLine>
export type AuditCheck = z.infer<typeof answers.AuditCheck>
export type Erasure = z.infer<typeof answers.Erasure>

type Asked = Record<string, string | number | boolean | undefined>
type Order = 'oldest' | 'newest'
type Calls = {
  read: <T>(path: string, query?: Asked) => Promise<T>
  send: <T>(method: string, path: string, body: object) => Promise<T>
  remove: (path: string) => Promise<void>
}

export const keeperCalls = ({ read, send, remove }: Calls) => ({
  health: () => read<Health>('/health'),
  /** The oldest first. */
  deliveries: (query: { parked?: boolean; limit?: number } = {}) =>
    read<Delivery[]>('/deliveries', query),
  /** Another chance for what was set apart, of one sink or of all. */
  replayDeliveries: (sink?: Sink) =>
    send<z.infer<typeof desk.Replayed>>('POST', '/deliveries/replay', sink ? { sink } : {}),
  subscriptions: () => read<Subscription[]>('/subscriptions'),
  makeSubscription: (wanted: Omit<SubscriptionMembers, 'subscription'>) =>
    send<MadeSubscription>('POST', '/subscriptions', wanted),
  /** Messages are signed with the last secret too until the next is made. */
  renewSecret: (subscription: string) =>
    send<MadeSubscription>('POST', `/subscriptions/${subscription}/secrets`, {}),
  endSubscription: (subscription: string) => remove(`/subscriptions/${subscription}`),
  /** Newest first: `after` is the number of the last line that was seen. */
  audit: (
    query: {
      after?: number | undefined
      limit?: number
      order?: Order
      action?: AuditLine['action'] | undefined
      actor?: string | undefined
    } = {},
  ) => read<AuditLine[]>('/audit', query),
  /** Whether the log is as it was written; `since` is a head that was kept elsewhere. */
  checkAudit: (since?: string) => read<AuditCheck>('/audit/check', { since }),
  erasures: (query: { since?: string; limit?: number; order?: Order } = {}) =>
    read<Erasure[]>('/erasures', query),
})
