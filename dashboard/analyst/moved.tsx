/** How a theme moved, in words; the arrow says the same to the eye. */
import type { ThemeOfPeriod } from '../api.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { wordsOf } from './words.ts'

const ARROWS = { emerging: '✶', growing: '↗', persistent: '→', fading: '↘', unclear: '?' } as const

type Props = { texts: DashboardTexts; movement: ThemeOfPeriod['movement'] }

export const Moved = ({ texts, movement }: Props) => (
  <span class={`moved ${movement}`}>
    <span class="arrow" aria-hidden="true">
      {ARROWS[movement]}
    </span>{' '}
    {wordsOf(texts).themes.movement[movement]}
  </span>
)
