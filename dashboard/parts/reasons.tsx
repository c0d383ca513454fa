/** Why pages were unclear, as bars with their numbers beside them. */
import type { Reason } from '../../shared/words.ts'
import type { Count } from '../api.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { Bars } from './bars.tsx'

type Props = { texts: DashboardTexts; counts: readonly Count[] }

export const Reasons = ({ texts, counts }: Props) => {
  const rows = [...counts].sort((a, b) => b.signals - a.signals)
  return (
    <section class="card" aria-labelledby="reasons-title">
      <h2 id="reasons-title">{texts.reasons.title}</h2>
      {rows.length === 0 && <p class="hint">{texts.reasons.none}</p>}
      <Bars
        rows={rows.map(({ value = '', signals }) => ({
          name: texts.reason[value as Reason] ?? value,
          n: signals,
        }))}
        locale={texts.locale}
      />
    </section>
  )
}
