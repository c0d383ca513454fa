/** The share through time with its interval, and the number of answers below it. Each picture has its table. */
import type { Count } from '../api.ts'
import { day as dayOf, number, percent, sayable } from '../format.ts'
import type { DashboardTexts } from '../texts/texts.ts'

type Props = {
  texts: DashboardTexts
  line: readonly Count[]
  unit: 'day' | 'week'
  /** Days on which something was changed, each with its number, and what says so in words. */
  marks?: readonly { day: string; label: string }[]
  note?: string
}

const WIDTH = 720
const HEIGHT = 180
const BARS = 40
const LEFT = 44
const TOP = 8

export const Chart = ({ texts, line, unit, marks = [], note }: Props) => {
  const { locale, chart } = texts
  const dated = line.flatMap((count) => {
    const at = count.day ?? count.week
    return at ? [{ at, count }] : []
  })
  const first = Date.parse(dated[0]?.at ?? '')
  const last = Date.parse(dated.at(-1)?.at ?? '')
  const span = Math.max(last - first, 1)
  const most = Math.max(1, ...dated.map(({ count }) => count.clear.n))
  const x = (at: string) => LEFT + 8 + ((Date.parse(at) - first) / span) * (WIDTH - LEFT - 16)
  const y = (share: number) => TOP + (1 - share) * HEIGHT
  const marked = marks.filter(({ day }) => Date.parse(day) >= first && Date.parse(day) <= last)
  const known = dated.filter(({ count }) => count.clear.n > 0)
  const band = [
    ...known.map(({ at, count }) => `${x(at)},${y(count.clear.high)}`),
    ...[...known].reverse().map(({ at, count }) => `${x(at)},${y(count.clear.low)}`),
  ].join(' ')
  const bar = Math.max(1, Math.min(14, ((WIDTH - LEFT) / Math.max(1, dated.length)) * 0.6))
  const base = TOP + HEIGHT + 14 + BARS
  return (
    <section class="card" aria-labelledby="chart-title">
      <h2 id="chart-title">{chart.title}</h2>
      <p class="hint">
        {chart.caption}
        {marked.length > 0 && note && ` ${note}`}
      </p>
      <svg
        class="chart time"
        viewBox={`0 0 ${WIDTH} ${base + 22}`}
        aria-hidden="true"
        focusable="false"
      >
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <g key={share}>
            <line x1={LEFT} x2={WIDTH} y1={y(share)} y2={y(share)} class="grid" />
            <text
              x={LEFT - 8}
              y={y(share) + 4}
              class={share % 0.5 ? 'tick end between' : 'tick end'}
            >
              {percent(share, locale)}
            </text>
          </g>
        ))}
        <polygon points={band} class="band" />
        <polyline
          points={known.map(({ at, count }) => `${x(at)},${y(count.clear.share ?? 0)}`).join(' ')}
          class="line"
        />
        {known.map(({ at, count }) => (
          <circle
            key={at}
            cx={x(at)}
            cy={y(count.clear.share ?? 0)}
            r={known.length > 45 ? 0 : 3}
            class="point"
          />
        ))}
        {marked.map(({ day, label }) => (
          <g key={label} class="marked">
            <line x1={x(day)} x2={x(day)} y1={TOP} y2={base} />
            <circle cx={x(day)} cy={TOP + 9} r={9} />
            <text x={x(day)} y={TOP + 13}>
              {label}
            </text>
          </g>
        ))}
        {dated.map(({ at, count }) => {
          const height = (count.clear.n / most) * BARS
          return (
            <rect
              key={at}
              x={x(at) - bar / 2}
              width={bar}
              y={base - height}
              height={height}
              class="count"
            />
          )
        })}
        {dated.length > 0 && (
          <>
            <text x={LEFT} y={base + 18} class="tick date">
              {dayOf(dated[0]?.at ?? '', locale)}
            </text>
            {dated.length > 1 && (
              <text x={WIDTH} y={base + 18} class="tick end date">
                {dayOf(dated.at(-1)?.at ?? '', locale)}
              </text>
            )}
          </>
        )}
      </svg>
      <details>
        <summary>{chart.table}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
        <section class="scroll" tabIndex={0} aria-label={chart.table}>
          <table>
            <thead>
              <tr>
                <th scope="col">{chart[unit]}</th>
                <th scope="col">{chart.share}</th>
                <th scope="col">{chart.interval}</th>
                <th scope="col" class="numeric">
                  {chart.n}
                </th>
              </tr>
            </thead>
            <tbody>
              {dated.map(({ at, count: { clear } }) => {
                const share = sayable(clear)
                return (
                  <tr key={at}>
                    <th scope="row">{dayOf(at, locale)}</th>
                    <td>{share === null ? '–' : percent(share, locale)}</td>
                    <td>
                      {percent(clear.low, locale)}–{percent(clear.high, locale)}
                    </td>
                    <td class="numeric">{number(clear.n, locale)}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </section>
      </details>
    </section>
  )
}
