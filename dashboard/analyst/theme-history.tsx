/** What was done with a theme, by whom. */

import { themes } from '../api.ts'
import { Happened } from '../desk/happened.tsx'
import { apart, fill } from '../fill.ts'
import { useLoad } from '../use-load.ts'
import type { ThemeProps } from './theme-view.tsx'
import { wordsOf } from './words.ts'

export const ThemeHistory = ({ texts, theme, all, onSignedOut }: ThemeProps) => {
  const words = wordsOf(texts).themes
  const { label, pinned } = theme
  const { data } = useLoad(
    JSON.stringify([theme.theme, label, pinned]),
    () => themes.themeHistory(theme.theme),
    onSignedOut,
  )
  const nameOf = (id: string) => all.find((one) => one.theme === id)?.label ?? words.another
  if (!data) return null
  return (
    <Happened
      texts={texts}
      lines={data.map(({ number, at, actor, action, label = '', into = [] }) => ({
        ...{ number, at, who: actor },
        what: fill(words.done[action as keyof typeof words.done] ?? action, { label }),
        ...(into.length > 0 ? { text: into.map((id) => apart(nameOf(id))).join(' · ') } : {}),
      }))}
    />
  )
}
