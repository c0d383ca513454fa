/** All that the store keeps to tell who is not heard, on any engine. */
import type { Kysely } from 'kysely'
import type { Together } from '../desk/together.ts'
import type { Tables } from '../tables.ts'
import { alertTable } from './alerts.ts'
import type { HeardStore } from './heard.ts'
import { viewTable } from './views.ts'

export const heardTables = (
  reader: Kysely<Tables>,
  writer: Kysely<Tables>,
  together: Together,
): HeardStore => ({
  ...viewTable(reader, writer),
  ...alertTable(reader, writer, together),
})
