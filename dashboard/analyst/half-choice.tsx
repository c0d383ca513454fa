/** Which half-year is looked at. */
import { daysOf, periodBefore, periodOf } from '../../shared/half-year.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { halfName, wordsOf } from './words.ts'

/** Half-years to choose from: three years. */
const HALVES = 6

const halves = (last: string) => {
  const all = [last]
  while (all.length < HALVES) all.push(periodBefore(all.at(-1) ?? last))
  return all
}

type Props = { texts: DashboardTexts; half: string; choose: (half: string) => void }

export const HalfChoice = ({ texts, half, choose }: Props) => {
  const words = wordsOf(texts)
  const offered = halves(periodOf(new Date().toISOString().slice(0, 10)))
  return (
    <label>
      <span>{words.halves.label}</span>
      <select value={half} onChange={(event) => choose(event.currentTarget.value)}>
        {[...new Set([...offered, half])].map((each) => (
          <option key={each} value={each}>
            {halfName(each, words)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The months of a half-year, `2026-01` to `2026-06`. */
export const monthsOf = (half: string) => {
  const first = Number(daysOf(half).from.slice(5, 7))
  return Array.from(
    { length: 6 },
    (_, n) => `${half.slice(0, 4)}-${String(first + n).padStart(2, '0')}`,
  )
}
