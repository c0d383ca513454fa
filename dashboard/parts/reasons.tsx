/** Why pages were unclear, as bars with their numbers beside them. */
import type { Reason } from '../../shared/words.ts'
import type { Count } from '../api.ts'
import { number } from '../format.ts'
import type { DashboardTexts } from '../texts/texts.ts'

type Props = { texts: DashboardTexts; counts: readonly Count[] }

export const Reasons = ({ texts, counts }: Props) => {
  const rows = [...counts].sort((a, b) => b.signals - a.signals)
  const most = Math.max(1, ...rows.map(({ signals }) => signals))
  return (
    <section class="card" aria-labelledby="reasons-title">
      <h2 id="reasons-title">{texts.reasons.title}</h2>
      {rows.length === 0 && <p class="hint">{texts.reasons.none}</p>}
      <ol class="bars">
        {rows.map(({ value, signals }) => (
          <li key={value}>
            <span>{texts.reason[value as Reason] ?? value}</span>
            <b>{number(signals, texts.locale)}</b>
            <svg
              viewBox="0 0 100 4"
              preserveAspectRatio="none"
              aria-hidden="true"
              focusable="false"
            >
              <rect width="100" height="4" rx="2" class="track" />
              <rect width={(signals / most) * 100} height="4" rx="2" class="count" />
            </svg>
          </li>
        ))}
      </ol>
    </section>
  )
}
