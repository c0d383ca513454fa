/** What to show. */
import type { Site } from '../../shared/site.ts'
import {
  COMPARED,
  type Compared,
  type Filters,
  NO_FILTERS,
  PERIODS,
  writeFilters,
} from '../filters.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { PeriodChoice } from './period-choice.tsx'
import { SiteChoice } from './site-choice.tsx'

type Props = {
  texts: DashboardTexts
  filters: Filters
  choose: (change: Partial<Filters>) => void
  sites: readonly Site[]
}

export const FilterBar = ({ texts, filters, choose, sites }: Props) => {
  const words = texts.filters
  return (
    <form class="filters" aria-label={words.label} onSubmit={(event) => event.preventDefault()}>
      <SiteChoice {...{ texts, filters, choose, sites }} />
      <PeriodChoice texts={texts} value={filters.period} choose={choose} periods={PERIODS} />
      <label>
        <span>{words.compare}</span>
        <select
          value={filters.compare}
          onChange={(event) => choose({ compare: event.currentTarget.value as Compared })}
        >
          {COMPARED.map((compare) => (
            <option key={compare} value={compare}>
              {words.compared[compare]}
            </option>
          ))}
        </select>
      </label>
      {writeFilters(filters) && (
        <button type="button" class="quiet" onClick={() => choose(NO_FILTERS)}>
          {words.clear}
        </button>
      )}
    </form>
  )
}
