/** Whose signals they are; each change goes together with the tallies. */
import { type Kysely, sql } from 'kysely'
import type { Together } from '../desk/together.ts'
import type { Tables } from '../tables.ts'
import { OUR_TURN, type Tallying } from './tally.ts'
import type { Assigned, AssignedBy, ThemeStore } from './themes.ts'

/** Rows written by one statement: three parameters each, far below what either engine takes. */
const ROWS = 500

/** What was counted for one theme is counted for another. */
const countsMoved = (db: Kysely<Tables>, from: string, to: string) => [
  sql`INSERT INTO theme_count (half, dimension, site, theme, value, signals)
    SELECT half, dimension, site, CAST(${to} AS TEXT), value, signals FROM theme_count WHERE theme = ${from}
    ON CONFLICT (half, dimension, site, theme, value)
    DO UPDATE SET signals = theme_count.signals + excluded.signals`.compile(db),
  db.deleteFrom('theme_count').where('theme', '=', from).compile(),
  sql`INSERT INTO theme_words (half, words, theme, site, signals, many)
    SELECT half, words, CAST(${to} AS TEXT), site, signals, many FROM theme_words WHERE theme = ${from}
    ON CONFLICT (half, words, theme, site)
    DO UPDATE SET signals = theme_words.signals + excluded.signals`.compile(db),
  db.deleteFrom('theme_words').where('theme', '=', from).compile(),
]

export const themeAssigning = (
  reader: Kysely<Tables>,
  writer: Kysely<Tables>,
  together: Together,
  tally: Tallying,
): Pick<ThemeStore, 'assign' | 'assignedTo' | 'moveSignals'> => ({
  assign: async (assigned) => {
    for (let at = 0; at < assigned.length; at += ROWS) {
      const rows = assigned.slice(at, at + ROWS)
      const ids = rows.map(({ id }) => id)
      await together(
        OUR_TURN,
        ...tally.off(ids),
        writer
          .insertInto('signal_theme')
          .values(rows.map(({ id, theme, by }) => ({ id, theme, by })))
          .onConflict((conflict) =>
            conflict
              .column('id')
              .doUpdateSet({ theme: sql`excluded.theme`, by: sql`excluded.by` })
              .where(sql<boolean>`signal_theme.by <> 'person' OR excluded.by = 'person'`),
          )
          .compile(),
        // Of what was erased since it was read nothing comes back.
        writer
          .deleteFrom('signal_theme')
          .where('id', 'in', ids)
          .where('id', 'in', (eb) => eb.selectFrom('erased').select('id'))
          .compile(),
        ...tally.on(ids),
      )
    }
  },
  assignedTo: async (id) => {
    const row = await reader
      .selectFrom('signal_theme')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst()
    return row && ({ ...row, by: row.by as AssignedBy } satisfies Assigned)
  },
  moveSignals: async (from, to) => {
    if (from === to) return
    await together(
      OUR_TURN,
      writer.updateTable('signal_theme').set({ theme: to }).where('theme', '=', from).compile(),
      ...countsMoved(writer, from, to),
    )
  },
})
