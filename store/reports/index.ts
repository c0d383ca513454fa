/** All that the store keeps of reports, on any engine. */
import type { Kysely } from 'kysely'
import type { Together } from '../desk/together.ts'
import type { Reader } from '../reading/filters.ts'
import type { Tables } from '../tables.ts'
import { decisionTable, reportTextTable } from './decisions.ts'
import type { ReportStore } from './reports.ts'
import { textTally } from './text-tally.ts'
import { reportTable } from './versions.ts'

export const reportTables = (
  reader: Reader,
  writer: Kysely<Tables>,
  together: Together,
): ReportStore => ({
  ...reportTable(reader.db, writer, together),
  ...decisionTable(reader.db, writer, together),
  ...reportTextTable(reader.db),
  textTally: textTally(reader),
})
