/** The three numbers that people come for, each with what it rests on. */

import type { Count } from '../api.ts'
import { fill } from '../fill.ts'
import { number, percent, sayable } from '../format.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { IntervalBar } from './interval-bar.tsx'

type Props = {
  texts: DashboardTexts
  all: Count | undefined
  channels: readonly Count[]
  loaded: boolean
}

export const Tiles = ({ texts, all, channels, loaded }: Props) => {
  const { locale, tiles } = texts
  if (!loaded) return <div class="tiles waiting" aria-hidden="true" />
  if (!all) return null
  const { clear, signals } = all
  const share = sayable(clear)
  const questions = channels.reduce((sum, { signals }) => sum + signals, 0)
  const low = percent(clear.low, locale)
  const high = percent(clear.high, locale)
  return (
    <dl class="tiles">
      <div class="card lead">
        <dt>{tiles.clear}</dt>
        <dd>
          <strong>{share === null ? '–' : percent(share, locale)}</strong>
          <span>
            {share === null ? tiles.tooFew : fill(tiles.between, { low, high })}
            {' · '}
            {fill(tiles.n, { n: number(clear.n, locale) })}
          </span>
          <IntervalBar share={clear} locale={locale} />
        </dd>
      </div>
      <div class="card">
        <dt>{tiles.signals}</dt>
        <dd>
          <strong>{number(signals, locale)}</strong>
          <span>
            {number(clear.n, locale)} {tiles.answered}
          </span>
        </dd>
      </div>
      <div class="card">
        <dt>{tiles.questions}</dt>
        <dd>
          <strong>{number(questions, locale)}</strong>
          <span>{signals > 0 ? percent(questions / signals, locale) : '–'}</span>
        </dd>
      </div>
    </dl>
  )
}
