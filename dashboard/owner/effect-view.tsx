/** Before and after a change, and whether that is more than chance. */

import { getEffect, type Share } from '../api.ts'
import { fill } from '../fill.ts'
import { percent, sayable, verdicts } from '../format.ts'
import { IntervalBar } from '../parts/interval-bar.tsx'
import type { DashboardTexts } from '../texts/texts.ts'
import { useLoad } from '../use-load.ts'
import { differenceWords, directionOf } from './difference.ts'
import { wordsFor } from './words.ts'

type Props = { texts: DashboardTexts; change: string; onSignedOut: () => void }

export const EffectView = ({ texts, change, onSignedOut }: Props) => {
  const { locale } = texts
  const words = wordsFor(texts)
  const { changes } = words
  const { data } = useLoad(change, () => getEffect(change), onSignedOut)
  if (!data) return <div class="effect waiting" aria-hidden="true" />
  const { onPage, missing, control } = data
  const shareIn = (of: Share) => {
    const share = sayable(of)
    return share === null ? words.list.tooFew : percent(share, locale)
  }
  const verdict = () => {
    if (!onPage.difference) {
      return missing.map(({ side, of, has, needs }) => (
        <p key={side}>
          {fill(of === 'days' ? changes.missingDays : changes.missingAnswers, {
            side: side === 'before' ? changes.sideBefore : changes.sideAfter,
            ...{ has, needs },
          })}
        </p>
      ))
    }
    const direction = directionOf(onPage.difference)
    return (
      <>
        <p class={`trend ${direction}`}>
          {fill(changes[direction], differenceWords(onPage.difference, locale, words))}
        </p>
        {control.difference && (
          <p class="hint">
            {fill(changes.others, {
              difference: differenceWords(control.difference, locale, words).difference,
            })}
          </p>
        )}
      </>
    )
  }
  return (
    <div class="effect">
      <dl class="before-after">
        {(['before', 'after'] as const).map((side) => (
          <div key={side}>
            <dt>{changes[side]}</dt>
            <dd>
              <span class={sayable(onPage[side]) === null ? 'few' : 'value'}>
                {shareIn(onPage[side])}
              </span>{' '}
              <span class="few">{verdicts(onPage[side].n, texts)}</span>
              <IntervalBar share={onPage[side]} locale={locale} />
            </dd>
          </div>
        ))}
      </dl>
      {verdict()}
    </div>
  )
}
