/** What many people say: themes, and what analysts do with them. */
import * as answers from '../../../shared/api/theme-answers.ts'
import { ThemeAction } from '../../../shared/theme-actions.ts'
import { NewThemeRun, SignalTheme, ThemesQuery } from '../../routes/themes.ts'
import { list, type Operation } from './operation.ts'

export const THEMES: readonly Operation[] = [
  {
    ...{ method: 'get', path: '/themes', id: 'readThemes' },
    ...{ tag: 'themes', scope: 'aggregate', status: 200 },
    summary: 'What a half-year was about, beside the half-year before.',
    query: ThemesQuery,
    answer: { schema: answers.ThemesOfPeriod },
  },
  {
    ...{ method: 'get', path: '/themes/{theme}/history', id: 'readThemeHistory' },
    ...{ tag: 'themes', scope: 'text', status: 200 },
    summary: 'What runs and people did with a theme.',
    answer: list(answers.ThemeEvent),
    problems: [404],
  },
  {
    ...{ method: 'post', path: '/themes/{theme}/actions', id: 'moveTheme' },
    ...{ tag: 'themes', scope: 'publish', status: 200 },
    summary: 'Rename, pin, merge, split or dismiss a theme; the next run goes on from it.',
    body: { schema: ThemeAction },
    answer: { schema: answers.Theme },
    problems: [404, 409, 413, 415],
  },
  {
    ...{ method: 'get', path: '/theme-runs', id: 'readThemeRun' },
    ...{ tag: 'themes', scope: 'aggregate', status: 200 },
    summary: 'Whether themes are being found, and how far that is.',
    answer: { schema: answers.ThemeRunState },
  },
  {
    ...{ method: 'post', path: '/theme-runs', id: 'findThemes' },
    ...{ tag: 'themes', scope: 'publish', status: 202 },
    summary: 'Find themes anew, beside those that were pinned.',
    body: { schema: NewThemeRun },
    answer: { schema: answers.ThemeRunState },
    problems: [409, 413, 415],
  },
  {
    ...{ method: 'get', path: '/signals/{id}/theme', id: 'explainTheme' },
    ...{ tag: 'themes', scope: 'text', status: 200 },
    summary: 'The theme of a signal, and which of its words say so.',
    answer: { schema: answers.Explained },
    problems: [404],
  },
  {
    ...{ method: 'put', path: '/signals/{id}/theme', id: 'putTheme' },
    ...{ tag: 'themes', scope: 'publish', status: 204 },
    summary: 'Give a signal its theme, or none; no run changes that.',
    body: { schema: SignalTheme },
    problems: [404, 409, 413, 415],
  },
]
