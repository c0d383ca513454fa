/** The desk on any engine: all that the store promises of questions as work. */
import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'
import type { Tallying } from '../themes/tally.ts'
import { answerTable } from './answers.ts'
import { coreMessageTable } from './core-messages.ts'
import { deliveryTable } from './deliveries.ts'
import type { DeskStore } from './desk.ts'
import { questionHistory } from './history.ts'
import { issueTable } from './issues.ts'
import { questionMoving } from './moves.ts'
import { proposalTable } from './proposals.ts'
import { questionReading } from './questions.ts'
import type { Together } from './together.ts'

export const deskTables = (
  reader: Kysely<Tables>,
  writer: Kysely<Tables>,
  together: Together,
  tally: Tallying,
): DeskStore => ({
  ...questionReading(reader),
  ...questionHistory(reader),
  ...questionMoving(writer, together, tally),
  ...answerTable(reader, writer),
  ...proposalTable(reader),
  ...issueTable(reader, writer, together),
  ...coreMessageTable(reader, writer, together),
  ...deliveryTable(reader, writer),
})
