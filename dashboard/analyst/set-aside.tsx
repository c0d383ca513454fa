/** What is no theme any more, to be found again. */
import type { ThemesOfPeriod } from '../api.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { wordsOf } from './words.ts'

type Dismissed = ThemesOfPeriod['dismissed'][number]
type Props = {
  texts: DashboardTexts
  dismissed: readonly Dismissed[]
  restore: (theme: Dismissed) => void
}

export const SetAside = ({ texts, dismissed, restore }: Props) => {
  const words = wordsOf(texts).themes
  if (dismissed.length === 0) return null
  return (
    <details class="set-aside">
      <summary>{words.dismissed}</summary>
      <p class="hint">{words.dismissedWhy}</p>
      <ul>
        {dismissed.map((one) => (
          <li key={one.theme}>
            <span dir="auto" lang={one.language}>
              {one.label}
            </span>
            <button type="button" onClick={() => restore(one)}>
              {words.restore}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
