/** What is shown, as a sentence of choices. */
import type { Site } from '../../shared/site.ts'
import { CLARITY, type Clarity } from '../../shared/words.ts'
import { type Filters, NO_FILTERS, PERIODS, writeFilters } from '../filters.ts'
import { shortPage } from '../format.ts'
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
        <span>{words.clarity}</span>
        <select
          value={filters.clarity}
          onChange={(event) => choose({ clarity: event.currentTarget.value as Clarity | '' })}
        >
          <option value="">{words.anyClarity}</option>
          {CLARITY.map((clarity) => (
            <option key={clarity} value={clarity}>
              {texts.clarityWord[clarity]}
            </option>
          ))}
        </select>
      </label>
      {filters.half && (
        <button type="button" class="chosen" onClick={() => choose({ half: '' })}>
          {words.half}: {filters.half} <span aria-hidden="true">×</span>
        </button>
      )}
      {filters.page && (
        <button type="button" class="chosen" onClick={() => choose({ page: '' })}>
          {words.page}: <bdi>{shortPage(filters.page)}</bdi> <span aria-hidden="true">×</span>
        </button>
      )}
      {writeFilters(filters) && (
        <button type="button" class="quiet" onClick={() => choose(NO_FILTERS)}>
          {words.clear}
        </button>
      )}
    </form>
  )
}
