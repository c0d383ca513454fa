/** The pages of a site, what needs its owner first on top, and whom else they reach. */
import { daysOf } from '../filters.ts'
import { useArrival } from '../parts/use-arrival.ts'
import { MailAndAlerts } from './mail-and-alerts.tsx'
import type { SiteProps } from './owner-props.ts'
import { FIRST_DAY, PageTable } from './page-table.tsx'
import { PeriodChoice } from './period-choice.tsx'
import { Shares } from './shares.tsx'
import { wordsFor } from './words.ts'

export const PageList = (props: SiteProps) => {
  const { texts, filters, choose, site, may, onSignedOut } = props
  const owner = wordsFor(texts)
  const arrival = useArrival()
  const { list } = owner
  const { from = FIRST_DAY, to } = daysOf(filters.period, new Date())
  const install = () => choose({ owner: 'setup' })
  return (
    <>
      <p class="trail">
        <button type="button" class="link" onClick={() => choose({ site: '', page: '' })}>
          {owner.sites.title}
        </button>
      </p>
      <div class="room-head">
        <h1 {...arrival}>{site.name}</h1>
        {may('admin') && (
          <button type="button" onClick={install}>
            {owner.sites.change}
          </button>
        )}
      </div>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <PeriodChoice {...props} />
      </form>
      <PageTable
        {...{ texts, filters, choose, onSignedOut, site: site.site }}
        none={
          may('admin') && (
            <>
              <p>{list.noneHelp}</p>
              <button type="button" class="primary" onClick={install}>
                {list.install}
              </button>
            </>
          )
        }
      >
        {may('publish') && <Shares {...props} />}
        <MailAndAlerts {...props} from={from} to={to} />
      </PageTable>
    </>
  )
}
