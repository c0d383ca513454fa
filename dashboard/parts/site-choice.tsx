/** Of which site. */
import type { Site } from '../../shared/site.ts'
import type { Filters } from '../filters.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { Pick } from './pick.tsx'

type Props = {
  texts: DashboardTexts
  filters: Filters
  choose: (change: Partial<Filters>) => void
  sites: readonly Site[]
}

export const SiteChoice = ({ texts, filters, choose, sites }: Props) => (
  <Pick
    id="filter-site"
    texts={texts}
    label={texts.filters.site}
    options={sites.map(({ site, name }) => ({ value: site, name }))}
    value={filters.site}
    choose={(site) => choose({ site, page: '' })}
    none={texts.filters.allSites}
  />
)
