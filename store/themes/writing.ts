/** Themes, and what people did with them. */
import { type Kysely, sql } from 'kysely'
import type { ThemeEvent, ThemeState } from '../../shared/theme-actions.ts'
import type { Together } from '../desk/together.ts'
import type { Tables } from '../tables.ts'
import type { NewEvent, ThemeRow, ThemeStore } from './themes.ts'

const rowOf = (row: ThemeRow): Tables['theme'] => ({
  theme: row.theme,
  run: row.run,
  label: row.label,
  language: row.language,
  terms: JSON.stringify(row.terms),
  stability: row.stability,
  state: row.state,
  merged_into: row.mergedInto ?? null,
})

/** Finding themes takes minutes: what a person made of one meanwhile stays. */
const putTheme = (db: Kysely<Tables>, row: ThemeRow) => {
  const kept = rowOf(row)
  const { run, terms, stability, language } = kept
  const label = sql<string>`CASE WHEN EXISTS (SELECT 1 FROM theme_event
    WHERE theme_event.theme = theme.theme AND action = 'rename') THEN theme.label ELSE excluded.label END`
  const put = db
    .insertInto('theme')
    .values(kept)
    .onConflict((conflict) =>
      conflict.column('theme').doUpdateSet({ run, terms, stability, language, label }),
    )
    .compile()
  const drop = db.deleteFrom('theme_quote').where('theme', '=', row.theme).compile()
  if (!row.quote) return [put, drop]
  const { id, text } = row.quote
  // Whoever took it back meanwhile stays unheard.
  const quote = sql`INSERT INTO theme_quote (theme, id, text)
    SELECT CAST(${row.theme} AS TEXT), CAST(${id} AS TEXT), CAST(${text} AS TEXT)
    WHERE NOT EXISTS (SELECT 1 FROM erased WHERE id = ${id})`.compile(db)
  return [put, drop, quote]
}

/** The next line of its history. */
const addEvent = (db: Kysely<Tables>, theme: string, { at, actor, action, ...detail }: NewEvent) =>
  sql`INSERT INTO theme_event (theme, number, at, actor, action, detail)
    SELECT CAST(${theme} AS TEXT), coalesce(max(number), 0) + 1, CAST(${at} AS TEXT), CAST(${actor} AS TEXT),
      CAST(${action} AS TEXT), CAST(${JSON.stringify(detail)} AS TEXT)
    FROM theme_event WHERE theme = ${theme}`.compile(db)

export const themeWriting = (
  reader: Kysely<Tables>,
  writer: Kysely<Tables>,
  together: Together,
): Pick<ThemeStore, 'themes' | 'themeHistory' | 'latestRun' | 'saveRun' | 'moveTheme'> => ({
  themes: async () => {
    const rows = await reader
      .selectFrom('theme')
      .leftJoin('theme_quote', (join) =>
        join
          .onRef('theme_quote.theme', '=', 'theme.theme')
          // Written in the very moment of its erasure: gone all the same.
          .on(sql<boolean>`NOT EXISTS (SELECT 1 FROM erased WHERE erased.id = theme_quote.id)`),
      )
      .selectAll('theme')
      .select(['theme_quote.id', 'theme_quote.text'])
      .orderBy('theme.theme')
      .execute()
    return rows.map(
      (row): ThemeRow => ({
        theme: row.theme,
        run: row.run,
        label: row.label,
        language: row.language,
        terms: JSON.parse(row.terms),
        stability: row.stability,
        state: row.state as ThemeState,
        ...(row.merged_into === null ? {} : { mergedInto: row.merged_into }),
        ...(row.id === null || row.text === null ? {} : { quote: { id: row.id, text: row.text } }),
      }),
    )
  },
  themeHistory: async (theme) => {
    const rows = await reader
      .selectFrom('theme_event')
      .selectAll()
      .where('theme', '=', theme)
      .orderBy('number')
      .execute()
    return rows.map(({ number, at, actor, action, detail }) => ({
      ...{ number, at, actor, action: action as ThemeEvent['action'] },
      ...(JSON.parse(detail) as Pick<ThemeEvent, 'label' | 'into'>),
    }))
  },
  latestRun: async () => {
    const row = await reader
      .selectFrom('theme_run')
      .selectAll()
      .orderBy('at', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (!row) return undefined
    const { input_hash, parameters, ...rest } = row
    return { ...rest, inputHash: input_hash, parameters: JSON.parse(parameters) }
  },
  saveRun: async ({ inputHash, parameters, ...run }, themes, event) => {
    const kept = { ...run, input_hash: inputHash, parameters: JSON.stringify(parameters) }
    await together(
      writer.insertInto('theme_run').values(kept).compile(),
      // A model holds pieces of words: only the last is of use.
      writer.updateTable('theme_run').set({ model: '' }).where('run', '<>', run.run).compile(),
      ...themes.flatMap((theme) => [
        ...putTheme(writer, theme),
        addEvent(writer, theme.theme, event),
      ]),
    )
  },
  moveTheme: ({ theme, state }, change, event, more = []) =>
    together(
      writer
        .updateTable('theme')
        .set({
          state: change.state,
          ...(change.label === undefined ? {} : { label: change.label }),
          ...(change.mergedInto === undefined ? {} : { merged_into: change.mergedInto }),
        })
        .where('theme', '=', theme)
        .where('state', '=', state)
        .compile(),
      addEvent(writer, theme, event),
      ...more.flatMap((one) => putTheme(writer, one)),
    ),
})
