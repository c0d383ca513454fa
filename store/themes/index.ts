/** Themes on any engine. */
import type { Kysely } from 'kysely'
import type { Together } from '../desk/together.ts'
import type { Tables } from '../tables.ts'
import { themeReading } from './reading.ts'
import type { ThemeStore } from './themes.ts'
import { themeWriting } from './writing.ts'

export const themeTables = (
  reader: Kysely<Tables>,
  writer: Kysely<Tables>,
  together: Together,
): ThemeStore => ({ ...themeReading(reader), ...themeWriting(reader, writer, together) })
