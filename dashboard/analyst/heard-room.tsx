/** Who is not heard: by place and by person, in waves, and what is rare and cannot wait. */
import { getSites } from '../api.ts'
import { PERIODS, type PeriodKey, queryOf } from '../filters.ts'
import { PeriodChoice } from '../parts/period-choice.tsx'
import { SiteChoice } from '../parts/site-choice.tsx'
import { may, type RoomProps } from '../rooms.ts'
import { useLoad } from '../use-load.ts'
import '../desk/desk.css'
import '../desk/tabs.css'
import './analyst.css'
import { CoverageView } from './coverage-view.tsx'
import './heard.css'
import { SeriousList } from './serious-list.tsx'
import { Waves } from './waves.tsx'
import { wordsOf } from './words.ts'

/** Everything that ever was says nothing of who is silent now. */
const SHOWN = PERIODS.filter((period) => period !== 'all')

export const Room = (props: RoomProps) => {
  const { texts, filters, choose, onSignedOut, session } = props
  const { heard } = wordsOf(texts)
  const period: PeriodKey = filters.period === 'all' ? '90' : filters.period
  const { site, from, to } = queryOf({ ...filters, period, page: '', half: '' }, new Date())
  const asked = { ...(site ? { site } : {}), ...(from ? { from } : {}), to }
  const sites = useLoad('sites', getSites, onSignedOut)
  return (
    <>
      <h1>{heard.title}</h1>
      <p class="intro">{heard.intro}</p>
      <form
        class="filters"
        aria-label={texts.filters.label}
        onSubmit={(event) => event.preventDefault()}
      >
        <SiteChoice {...{ texts, filters, choose }} sites={sites.data ?? []} />
        <PeriodChoice texts={texts} value={period} choose={choose} periods={SHOWN} />
      </form>
      <CoverageView {...props} asked={asked} />
      <Waves {...props} asked={asked} sites={sites.data ?? []} />
      <section class="serious" aria-labelledby="serious-title">
        <h2 id="serious-title">{heard.serious.title}</h2>
        <p class="hint">{heard.serious.why}</p>
        <p class="misses">{heard.serious.misses}</p>
        {may(session, 'text') ? (
          <SeriousList key={JSON.stringify(asked)} {...props} asked={asked} />
        ) : (
          <p class="card nothing">{heard.serious.notYours}</p>
        )}
      </section>
    </>
  )
}

/** Which days, and of which site. */
export type Asked = { site?: string; from?: string; to: string }
export type HeardProps = RoomProps & { asked: Asked }
