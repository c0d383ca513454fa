/** The first room: how clear, where, why, and in whose words. */
import { useState } from 'preact/hooks'
import { downloadCsv, getCounts, getSites } from './api.ts'
import { earlierDays } from './earlier.ts'
import { countedOf, narrowOf, queryOf } from './filters.ts'
import { fileName, shortPage } from './format.ts'
import { numbersOf } from './numbers.ts'
import { Apart } from './parts/apart.tsx'
import { Chart } from './parts/chart.tsx'
import { FilterBar } from './parts/filter-bar.tsx'
import { LoadStatus } from './parts/load-status.tsx'
import { Messages } from './parts/messages.tsx'
import { Narrowing } from './parts/narrowing.tsx'
import { Places } from './parts/places.tsx'
import { Reasons } from './parts/reasons.tsx'
import { Sentence } from './parts/sentence.tsx'
import { Tiles } from './parts/tiles.tsx'
import type { RoomProps } from './rooms.ts'
import { useLoad } from './use-load.ts'

export const Room = (props: RoomProps) => {
  const { texts, filters, choose, onSignedOut } = props
  const [csvBusy, setCsvBusy] = useState(false)
  const query = queryOf(filters, new Date())
  const asked = { ...query, ...countedOf(filters) }
  const earlier = earlierDays(query, filters.compare)
  const key = JSON.stringify([asked, earlier])
  const perPage = filters.site !== ''
  const sites = useLoad('sites', getSites, onSignedOut)
  const numbers = useLoad(
    key,
    async () => {
      const [numbers, places] = await Promise.all([
        numbersOf(asked, earlier, filters),
        getCounts({ ...asked, by: [perPage ? 'page' : 'site'] }),
      ])
      return { ...numbers, places }
    },
    onSignedOut,
  )
  const { data, busy } = numbers
  const nameOf = (site: string) => sites.data?.find((s) => s.site === site)?.name ?? site
  const download = () => {
    setCsvBusy(true)
    const name = fileName(filters.site, query.to)
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
      <Sentence
        {...{ texts, filters, choose, earlier }}
        site={filters.site ? nameOf(filters.site) : texts.filters.allSites.toLowerCase()}
        days={query}
      />
      <Narrowing {...props} query={query} unit={data?.unit ?? 'day'} />
      <LoadStatus texts={texts} loaded={numbers} />
      <div class={data ? (busy ? 'numbers busy' : 'numbers') : 'numbers busy first'}>
        <Tiles texts={texts} now={data?.now} past={data?.past} />
        {data?.now.all && <Chart texts={texts} line={data.line} unit={data.unit} />}
        {data?.now.all && (
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
        {data && !data.now.all && (
          <p class="card nothing">
            {texts.nothing}
            <br />
            <button type="button" class="link" onClick={() => choose({ room: 'pages' })}>
              {texts.installed}
            </button>
          </p>
        )}
      </div>
      {data?.now.all && <Apart {...props} query={query} />}
      <Messages {...props} query={query} changed={numbers.retry} />
      <p class="bias">{texts.bias}</p>
    </>
  )
}
