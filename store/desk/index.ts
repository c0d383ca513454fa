/** The desk on any engine: all that the store promises of questions as work. */
import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'
import { answerTable } from './answers.ts'
import { deliveryTable } from './deliveries.ts'
import type { DeskStore } from './desk.ts'
import { questionMoving } from './moves.ts'
import { questionReading } from './questions.ts'
import type { Together } from './together.ts'

export const deskTables = (
  reader: Kysely<Tables>,
  writer: Kysely<Tables>,
  together: Together,
): DeskStore => ({
  ...questionReading(reader),
  ...questionMoving(writer, together),
  ...answerTable(reader, writer),
  ...deliveryTable(reader, writer),
})
