/** Of which site. */
import type { Site } from '../../shared/site.ts'
import type { Filters } from '../filters.ts'
import type { DashboardTexts } from '../texts/texts.ts'

type Props = {
  texts: DashboardTexts
  filters: Filters
  choose: (change: Partial<Filters>) => void
  sites: readonly Site[]
}

export const SiteChoice = ({ texts, filters, choose, sites }: Props) => (
  <label>
    <span>{texts.filters.site}</span>
    <select
      value={filters.site}
      onChange={(event) => choose({ site: event.currentTarget.value, page: '' })}
    >
      <option value="">{texts.filters.allSites}</option>
      {sites.map(({ site, name }) => (
        <option key={site} value={site}>
          {name}
        </option>
      ))}
    </select>
  </label>
)
