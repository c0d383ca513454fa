/** The first room: how clear, where, why, and in whose words. */
import { useState } from 'preact/hooks'
import { downloadCsv, getCounts, getSites } from './api.ts'
import { type Filters, narrowOf, queryOf } from './filters.ts'
import { shortPage } from './format.ts'
import { Chart } from './parts/chart.tsx'
import { FilterBar } from './parts/filter-bar.tsx'
import { LoadStatus } from './parts/load-status.tsx'
import { Messages } from './parts/messages.tsx'
import { Places } from './parts/places.tsx'
import { Reasons } from './parts/reasons.tsx'
import { Tiles } from './parts/tiles.tsx'
import type { RoomProps } from './rooms.ts'
import { useLoad } from './use-load.ts'

/** Long periods are shown by week: a line of two hundred points says less than one of thirty. */
const unitOf = ({ period }: Filters) => (period === '7' || period === '30' ? 'day' : 'week')

export const Room = (props: RoomProps) => {
  const { texts, filters, choose, onSignedOut } = props
  const [csvBusy, setCsvBusy] = useState(false)
  const query = queryOf(filters, new Date())
  const key = JSON.stringify(query)
  const unit = unitOf(filters)
  const perPage = filters.site !== ''
  const sites = useLoad('sites', getSites, onSignedOut)
  const numbers = useLoad(
    key,
    async () => {
      const [all, line, places, reasons, channels] = await Promise.all([
        getCounts(query),
        getCounts({ ...query, by: [unit] }),
        getCounts({ ...query, by: [perPage ? 'page' : 'site'] }),
        getCounts({ ...query, dimension: 'reason' }),
        getCounts({ ...query, dimension: 'channel' }),
      ])
      return { all: all[0], line, places, reasons, channels }
    },
    onSignedOut,
  )
  const { data, busy } = numbers
  const nameOf = (site: string) => sites.data?.find((s) => s.site === site)?.name ?? site
  const download = () => {
    setCsvBusy(true)
    const name = ['helder', filters.site || 'alles', query.to].join('-')
    downloadCsv({ ...query, ...narrowOf(filters) }, `${name}.csv`).finally(() => setCsvBusy(false))
  }
  return (
    <>
      <div class="room-head">
        <h1>{texts.title}</h1>
        <button type="button" onClick={download} aria-disabled={csvBusy}>
          {csvBusy ? texts.csvBusy : texts.csv}
        </button>
      </div>
      <FilterBar texts={texts} filters={filters} choose={choose} sites={sites.data ?? []} />
      <LoadStatus texts={texts} loaded={numbers} />
      <div class={data ? (busy ? 'numbers busy' : 'numbers') : 'numbers busy first'}>
        <Tiles
          texts={texts}
          all={data?.all}
          channels={data?.channels ?? []}
          loaded={data !== undefined}
        />
        {data?.all && <Chart texts={texts} line={data.line} unit={unit} />}
        {data?.all && (
          <div class="columns">
            <Places
              texts={texts}
              counts={data.places}
              by={perPage ? 'page' : 'site'}
              nameOf={(place) => (perPage ? shortPage(place) : nameOf(place))}
              choose={(place) => choose(perPage ? { page: place } : { site: place, page: '' })}
            />
            <Reasons texts={texts} counts={data.reasons} />
          </div>
        )}
        {data && !data.all && <p class="card nothing">{texts.nothing}</p>}
      </div>
      <Messages {...props} query={query} />
      <p class="bias">{texts.bias}</p>
    </>
  )
}
