/** Sums that add up: what was looked at is what is in themes and what is in none. */

import type { ThemesOfPeriod } from '../api.ts'
import { fill } from '../fill.ts'
import { number } from '../format.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { wordsOf } from './words.ts'

type Props = { texts: DashboardTexts; found: ThemesOfPeriod | undefined }

export const Sums = ({ texts, found }: Props) => {
  const { sums } = wordsOf(texts).themes
  if (!found) return <div class="sums card waiting" aria-hidden="true" />
  const n = (value: number) => number(value, texts.locale)
  const { analysed, other, quarantined, erased } = found
  const parts = [
    ['analysed', analysed],
    ['inThemes', analysed - other],
    ['other', other],
  ] as const
  return (
    <section class="sums card" aria-label={sums.label}>
      <dl>
        {parts.map(([name, value]) => (
          <div key={name} class={name}>
            <dt>{sums[name]}</dt>
            <dd>{n(value)}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{fill(sums.beside, { quarantined: n(quarantined), erased: n(erased) })}</p>
    </section>
  )
}
