/** Messages by month as bars, and the same as a table. */
import { number } from '../format.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { monthsOf } from './half-choice.tsx'
import { monthName, wordsOf } from './words.ts'

const WIDTH = 360
const HEIGHT = 84
const TOP = 18
const STEP = WIDTH / 6

type Props = { texts: DashboardTexts; half: string; months: Record<string, number> }

export const Months = ({ texts, half, months }: Props) => {
  const { locale } = texts
  const words = wordsOf(texts).themes
  const rows = monthsOf(half).map((month) => ({ month, n: months[month] ?? 0 }))
  const most = Math.max(1, ...rows.map(({ n }) => n))
  return (
    <section aria-labelledby="months-title">
      <h3 id="months-title">{words.months}</h3>
      <svg
        class="chart months"
        viewBox={`0 0 ${WIDTH} ${TOP + HEIGHT + 20}`}
        aria-hidden="true"
        focusable="false"
      >
        {rows.map(({ month, n }, at) => {
          const height = (n / most) * HEIGHT
          const middle = at * STEP + STEP / 2
          return (
            <g key={month}>
              <rect
                x={middle - 20}
                width={40}
                y={TOP + HEIGHT - height}
                height={height}
                class="count"
              />
              <text x={middle} y={TOP + HEIGHT - height - 5} class="tick middle">
                {number(n, locale)}
              </text>
              <text x={middle} y={TOP + HEIGHT + 16} class="tick middle">
                {monthName(month, locale)}
              </text>
            </g>
          )
        })}
        <line x1="0" x2={WIDTH} y1={TOP + HEIGHT} y2={TOP + HEIGHT} class="grid" />
      </svg>
      <details>
        <summary>{texts.chart.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              <th scope="col" class="numeric">
                {words.messages}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ month, n }) => (
              <tr key={month}>
                <th scope="row">{monthName(month, locale, 'long')}</th>
                <td class="numeric">{number(n, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
