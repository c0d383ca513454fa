/** What an analyst does with a theme, and what becomes of its signals. */
import { findThemes } from '../../analysis/themes/themes.ts'
import { refuse } from '../../shared/problem.ts'
import { type ThemeAction, themeAfter } from '../../shared/theme-actions.ts'
import type { Store } from '../../store/store.ts'
import type { Assigned, ThemeRow } from '../../store/themes/themes.ts'

/** Texts of one theme that are grouped anew: more are a run of their own. */
const SPLIT_MAX = 20_000

type World = { store: Store; now: () => Date; newId: () => string; actor: string }

const missing = (member: string, error: string) =>
  refuse({ code: 'body_invalid', errors: [{ member, error }] })
const moved = () => refuse({ code: 'theme_moved' })

const split = async (
  theme: ThemeRow,
  parts: number,
  { store, now, newId, actor }: World,
): Promise<void> => {
  const texts = await store.textsOfTheme(theme.theme, SPLIT_MAX)
  const said = texts.map(({ text }) => ({ text, language: theme.language }))
  const { themes, themeOf } = findThemes(said, { themes: parts })
  if (themes.length < 2) return missing('parts', 'its signals cannot be told apart')
  const names = new Map(themes.map((one) => [one.theme, newId()]))
  const rows = themes.map(
    (one): ThemeRow => ({
      ...{ theme: names.get(one.theme) ?? '', run: theme.run, language: theme.language },
      ...{ label: one.label, terms: one.terms, stability: one.stability },
      // A person told them apart: the next run may not put them together again.
      state: 'pinned',
    }),
  )
  const event = { at: now().toISOString(), actor, action: 'split' as const }
  const into = rows.map((row) => row.theme)
  const done = await store.moveTheme(theme, { state: 'merged' }, { ...event, into }, rows)
  if (!done) return moved()
  await store.assign(
    texts.map(
      ({ id }, at): Assigned => ({
        ...{ id, by: 'person' },
        theme: names.get(themeOf[at] ?? '') ?? null,
      }),
    ),
  )
}

/** Refuses what cannot be done with the theme as it is. */
export const moveTheme = async (theme: ThemeRow, action: ThemeAction, world: World) => {
  const { store, now, actor } = world
  const state = themeAfter(theme.state, action.action) ?? moved()
  if (action.action === 'split') return split(theme, action.parts, world)
  const event = { at: now().toISOString(), actor, action: action.action }
  if (action.action === 'merge') {
    const into = (await store.themes()).find((one) => one.theme === action.into)
    if (!into || into.theme === theme.theme) return missing('into', 'another theme')
    if (into.state === 'merged' || into.state === 'dismissed')
      return missing('into', 'a theme that there is')
    if (into.language !== theme.language) return missing('into', 'of the same language')
    const change = { state, mergedInto: into.theme }
    if (!(await store.moveTheme(theme, change, { ...event, into: [into.theme] }))) return moved()
    return store.moveSignals(theme.theme, into.theme)
  }
  const label = action.action === 'rename' ? action.label : undefined
  const said = label === undefined ? event : { ...event, label }
  if (!(await store.moveTheme(theme, { state, label }, said))) return moved()
}
