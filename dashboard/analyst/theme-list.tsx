/** The themes of a half-year, the largest first, each a line to press. */
import type { ThemeOfPeriod } from '../api.ts'
import { number } from '../format.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { Moved } from './moved.tsx'
import { wordsOf } from './words.ts'

type Props = {
  texts: DashboardTexts
  themes: readonly ThemeOfPeriod[]
  chosen: string
  choose: (theme: string) => void
}

export const ThemeList = ({ texts, themes, chosen, choose }: Props) => {
  const words = wordsOf(texts).themes
  const most = Math.max(1, ...themes.map(({ size }) => size))
  return (
    <ol class="queue themes">
      {themes.map(({ theme, label, language, size, movement, pinned }) => (
        <li key={theme}>
          <button
            type="button"
            data-id={theme}
            aria-current={chosen === theme ? 'true' : undefined}
            onClick={() => choose(theme)}
          >
            <span class="head">
              <span class="ask" dir="auto" lang={language}>
                {label}
              </span>
              <b>{number(size, texts.locale)}</b>
            </span>
            <svg
              viewBox="0 0 100 4"
              preserveAspectRatio="none"
              aria-hidden="true"
              focusable="false"
            >
              <rect width="100" height="4" rx="2" class="track" />
              <rect width={(size / most) * 100} height="4" rx="2" class="count" />
            </svg>
            <span class="about">
              <Moved texts={texts} movement={movement} />
              {pinned && <span class="state">{words.pinned}</span>}
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}
