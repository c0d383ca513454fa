/** The part of the client that reads themes and works on them. */
import type * as z from 'zod'
import type { ThemeAction } from '../theme-actions.ts'
import type * as answers from './theme-answers.ts'

export type ThemesOfPeriod = z.infer<typeof answers.ThemesOfPeriod>
export type ThemeOfPeriod = z.infer<typeof answers.ThemeOfPeriod>
export type Theme = z.infer<typeof answers.Theme>
export type ThemeEvent = z.infer<typeof answers.ThemeEvent>
export type ThemeRunState = z.infer<typeof answers.ThemeRunState>
export type Explained = z.infer<typeof answers.Explained>

type Calls = {
  read: <T>(path: string, query?: Record<string, string | undefined>) => Promise<T>
  send: <T>(method: string, path: string, body: object) => Promise<T>
  ask: (method: string, path: string, options: { body: object }) => Promise<unknown>
}

export const themeCalls = ({ read, send, ask }: Calls) => ({
  /** `largest`: so many values of each cut. */
  themes: ({ period, largest }: { period?: string; largest?: number } = {}) =>
    read<ThemesOfPeriod>('/themes', { period, largest: largest?.toString() }),
  themeHistory: (theme: string) => read<ThemeEvent[]>(`/themes/${theme}/history`),
  /** Answers with the theme as it is after that. */
  moveTheme: (theme: string, action: ThemeAction) =>
    send<Theme>('POST', `/themes/${theme}/actions`, action),
  themeRun: () => read<ThemeRunState>('/theme-runs'),
  runThemes: (wanted: { period?: string; themes?: number; seed?: number } = {}) =>
    send<ThemeRunState>('POST', '/theme-runs', wanted),
  /** Which theme a signal is in, and by which words. */
  themeOf: (signal: string) => read<Explained>(`/signals/${signal}/theme`),
  /** `null`: in no theme. */
  putTheme: async (signal: string, theme: string | null) => {
    await ask('PUT', `/signals/${signal}/theme`, { body: { theme } })
  },
})
