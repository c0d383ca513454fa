/** What somebody sees who was given a link: the numbers of one place, and nothing to do but look. */
import { fill } from '../fill.ts'
import { queryOf } from '../filters.ts'
import { fullDay, shortPage } from '../format.ts'
import { numbersOf } from '../numbers.ts'
import { PageTable } from '../owner/page-table.tsx'
import { PeriodChoice } from '../owner/period-choice.tsx'
import { Chart } from '../parts/chart.tsx'
import { LoadStatus } from '../parts/load-status.tsx'
import { Reasons } from '../parts/reasons.tsx'
import { Tiles } from '../parts/tiles.tsx'
import type { RoomProps } from '../rooms.ts'
import { useLoad } from '../use-load.ts'
import { lastDayOf } from './last-day.ts'
import { wordsFor } from './words.ts'
import '../owner/owner.css'
import './shared-link.css'

const beginning = (page: string) => shortPage(page.endsWith('*') ? page.slice(0, -1) : page)

export const Room = (props: RoomProps) => {
  const { texts, filters, choose, onSignedOut, session } = props
  const words = wordsFor(texts)
  const { site = '', page: place, name = '', organisation = '' } = session.shared ?? {}
  const { page } = filters
  const query = { ...queryOf(filters, new Date()), site }
  const numbers = useLoad(
    JSON.stringify(query),
    () => numbersOf(query, undefined, filters),
    onSignedOut,
  )
  const { data, busy } = numbers
  const onePage = place !== undefined && !place.endsWith('*')
  const what = place ? fill(onePage ? words.onePage : words.pages, { page: beginning(place) }) : ''
  return (
    <>
      <section class="card shared-head" aria-labelledby="shared-title">
        <h1 id="shared-title">{name}</h1>
        <p>
          {fill(words.from, { organisation })}
          {what && ` ${what}`}{' '}
          {session.expiresAt &&
            fill(words.until, { day: fullDay(lastDayOf(session.expiresAt), texts.locale) })}
        </p>
        <p class="hint">{words.only}</p>
      </section>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <PeriodChoice {...props} />
        {page && (
          <button type="button" class="chosen" onClick={() => choose({ page: '' })}>
            {texts.filters.page}: {beginning(page)} <span aria-hidden="true">×</span>
          </button>
        )}
      </form>
      <LoadStatus texts={texts} loaded={numbers} />
      <div class={busy ? 'numbers busy' : 'numbers'}>
        <Tiles texts={texts} now={data?.now} past={undefined} />
        {data?.now.all && <Chart texts={texts} line={data.line} unit={data.unit} />}
        {data?.now.all && <Reasons texts={texts} counts={data.reasons} />}
        {data && !data.now.all && <p class="card nothing">{texts.nothing}</p>}
      </div>
      {!onePage && !page && <PageTable {...{ texts, filters, choose, onSignedOut, site }} />}
      <p class="bias">{texts.bias}</p>
    </>
  )
}

/** For who comes with a link that does not work, or not any more: no fault of theirs, and what they can do. */
export const Ended = ({ texts }: Pick<RoomProps, 'texts'>) => {
  const { ended } = wordsFor(texts)
  return (
    <section class="card sign-in" aria-labelledby="ended-title">
      <h1 id="ended-title">{ended.title}</h1>
      <p>{ended.why}</p>
      <p>{ended.what}</p>
      <p class="hint">
        {ended.staff} <a href="/">{ended.signIn}</a>
      </p>
    </section>
  )
}
