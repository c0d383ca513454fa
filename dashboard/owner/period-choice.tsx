/** Which days are looked at. */
import { PERIODS, type PeriodKey } from '../filters.ts'
import type { RoomProps } from '../rooms.ts'

export const PeriodChoice = ({
  texts,
  filters,
  choose,
}: Pick<RoomProps, 'texts' | 'filters' | 'choose'>) => (
  <label>
    <span>{texts.filters.period}</span>
    <select
      value={filters.period}
      onChange={(event) => choose({ period: event.currentTarget.value as PeriodKey })}
    >
      {PERIODS.map((period) => (
        <option key={period} value={period}>
          {texts.filters.periods[period]}
        </option>
      ))}
    </select>
  </label>
)
