/** Themes on any engine. */
import type { Kysely } from 'kysely'
import type { Together } from '../desk/together.ts'
import type { Tables } from '../tables.ts'
import { themeAssigning } from './assigning.ts'
import { themeCounting } from './counting.ts'
import { themeReading } from './reading.ts'
import type { Tallying } from './tally.ts'
import type { ThemeStore } from './themes.ts'
import { themeWriting } from './writing.ts'

export const themeTables = (
  reader: Kysely<Tables>,
  writer: Kysely<Tables>,
  together: Together,
  tally: Tallying,
): ThemeStore => ({
  ...themeReading(reader),
  ...themeCounting(reader),
  ...themeWriting(reader, writer, together),
  ...themeAssigning(reader, writer, together, tally),
})
