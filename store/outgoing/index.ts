/** All that the store keeps of whom we tell things by ourselves, on any engine. */
import type { Kysely } from 'kysely'
import type { Together } from '../desk/together.ts'
import type { Tables } from '../tables.ts'
import { digestTable } from './digests.ts'
import { noticeTable } from './notices.ts'
import type { OutgoingStore } from './outgoing.ts'
import { pageChangeTable } from './page-changes.ts'
import { subscriptionTable } from './subscriptions.ts'
import { tallying } from './tally.ts'

export const outgoingTables = (
  reader: Kysely<Tables>,
  writer: Kysely<Tables>,
  together: Together,
): OutgoingStore => ({
  ...subscriptionTable(reader, writer, together),
  ...digestTable(reader, writer, together),
  ...noticeTable(reader, writer, together),
  ...pageChangeTable(reader, writer),
  ...tallying(reader),
})
