/** The three numbers that people come for, each with what it rests on and, when asked, what it was before. */

import type { Count } from '../api.ts'
import { moved } from '../earlier.ts'
import { fill } from '../fill.ts'
import { number, percent, points, sayable, verdicts } from '../format.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { IntervalBar } from './interval-bar.tsx'

type Numbers = { all: Count | undefined; channels: readonly Count[] }
type Props = {
  texts: DashboardTexts
  /** Undefined while it is on its way. */
  now: Numbers | undefined
  past: Numbers | undefined
}

const questionsOf = ({ channels }: Numbers) =>
  channels.reduce((sum, { signals }) => sum + signals, 0)

/** Nothing is said of a difference between shares that are not said themselves. */
const Moved = ({ texts, now, then }: { texts: DashboardTexts; now: Count; then: Count }) => {
  const { locale, tiles } = texts
  const share = sayable(then.clear)
  const difference =
    share !== null && sayable(now.clear) !== null ? moved(now.clear, then.clear) : undefined
  const value = share === null ? tiles.tooFew.toLowerCase() : percent(share, locale)
  const n = verdicts(then.clear.n, texts)
  return (
    <span class="before">
      {fill(tiles.before, { value: `${value} (${n})` })}
      {difference && (
        <>
          {' · '}
          {fill(tiles.moved, {
            points: points(difference.difference, locale),
            low: points(difference.low, locale),
            high: points(difference.high, locale),
          })}
          {difference.low <= 0 && difference.high >= 0 && ` · ${tiles.chance}`}
        </>
      )}
    </span>
  )
}

export const Tiles = ({ texts, now, past }: Props) => {
  const { locale, tiles } = texts
  if (!now) return <div class="tiles waiting" aria-hidden="true" />
  if (!now.all) return null
  const { clear, signals } = now.all
  const share = sayable(clear)
  const questions = questionsOf(now)
  const low = percent(clear.low, locale)
  const high = percent(clear.high, locale)
  const before = (n: number) => (
    <span class="before">{fill(tiles.before, { value: number(n, locale) })}</span>
  )
  return (
    <dl class="tiles">
      <div class="card lead">
        <dt>{tiles.clear}</dt>
        <dd>
          <strong>{share === null ? '–' : percent(share, locale)}</strong>
          <span>
            {share === null ? tiles.tooFew : fill(tiles.between, { low, high })}
            {' · '}
            {verdicts(clear.n, texts)}
          </span>
          <IntervalBar share={clear} locale={locale} />
          {past?.all && <Moved texts={texts} now={now.all} then={past.all} />}
        </dd>
      </div>
      <div class="card">
        <dt>{tiles.signals}</dt>
        <dd>
          <strong>{number(signals, locale)}</strong>
          <span>
            {number(clear.n, locale)} {tiles.answered}
          </span>
          {past && before(past.all?.signals ?? 0)}
        </dd>
      </div>
      <div class="card">
        <dt>{tiles.questions}</dt>
        <dd>
          <strong>{number(questions, locale)}</strong>
          <span>{signals > 0 ? percent(questions / signals, locale) : '–'}</span>
          {past && before(questionsOf(past))}
        </dd>
      </div>
    </dl>
  )
}
