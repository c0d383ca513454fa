/** Of which days. */
import type { Filters, PeriodKey } from '../filters.ts'
import type { DashboardTexts } from '../texts/texts.ts'

type Props = {
  texts: DashboardTexts
  value: PeriodKey
  choose: (change: Partial<Filters>) => void
  periods: readonly PeriodKey[]
}

export const PeriodChoice = ({ texts, value, choose, periods }: Props) => (
  <label>
    <span>{texts.filters.period}</span>
    <select
      value={value}
      onChange={(event) => choose({ period: event.currentTarget.value as PeriodKey, half: '' })}
    >
      {periods.map((period) => (
        <option key={period} value={period}>
          {texts.filters.periods[period]}
        </option>
      ))}
    </select>
  </label>
)
