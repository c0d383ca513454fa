/** The report of a half-year: what the numbers mean, what everybody may read, and what is agreed. */
import { periodBefore, periodOf } from '../../shared/half-year.ts'
import { getSites, reports } from '../api.ts'
import { useDoing } from '../desk/use-doing.ts'
import { LoadStatus } from '../parts/load-status.tsx'
import type { RoomProps } from '../rooms.ts'
import { useLoad } from '../use-load.ts'
import '../desk/desk.css'
import './analyst.css'
import { Decisions } from './decisions.tsx'
import { HalfChoice } from './half-choice.tsx'
import './report.css'
import { Pick } from '../parts/pick.tsx'
import { ReportForms } from './report-forms.tsx'
import { ReportVersions } from './report-versions.tsx'
import { Threads } from './threads.tsx'
import { WholeText } from './whole-text.tsx'
import { wordsOf } from './words.ts'

/** The organisations about whose whole somebody may write; undefined is any. */
const ownOf = ({ reach }: RoomProps['session']) =>
  reach?.flatMap((place) => ('organisation' in place ? [place.organisation] : []))

export const Room = (props: RoomProps) => {
  const { texts, filters, choose, onSignedOut, session } = props
  const words = wordsOf(texts).report
  const today = new Date().toISOString().slice(0, 10)
  const half = filters.half || periodBefore(periodOf(today))
  const own = ownOf(session)
  const organisation = filters.organisation || own?.[0] || ''
  const key = JSON.stringify([half, organisation])
  const sites = useLoad('sites', getSites, onSignedOut)
  const offered = own ?? [...new Set(sites.data?.map((site) => site.organisation))].sort()
  const loaded = useLoad(
    key,
    async () => {
      const all = await reports.reports({ period: half })
      const versions = all
        .filter((one) => one.organisation === organisation)
        .sort((a, b) => b.version - a.version)
      const [last] = versions
      const report = last
        ? await reports.threadsOfReport(last.report)
        : await reports.threadsOfPeriod(half, { organisation })
      return { key, versions, last, report }
    },
    onSignedOut,
  )
  const doing = useDoing({ texts, onSignedOut, moved: words.moved, onMoved: loaded.retry })
  const data = loaded.data?.key === key ? loaded.data : undefined
  if (own?.length === 0) {
    return (
      <>
        <h1>{words.title}</h1>
        <p class="card nothing">{words.onlyParts}</p>
      </>
    )
  }
  const shared = { ...props, doing, half, organisation, onChanged: loaded.retry }
  return (
    <>
      <h1>{words.title}</h1>
      <p class="intro">{words.intro}</p>
      <div class="filters">
        <HalfChoice texts={texts} half={half} choose={(chosen) => choose({ half: chosen })} />
        <Pick
          id="report-organisation"
          texts={texts}
          label={words.organisation}
          value={organisation}
          choose={(organisation) => choose({ organisation })}
          none={own ? undefined : words.everything}
          options={offered.map((name) => ({ value: name, name }))}
        />
      </div>
      <LoadStatus texts={texts} loaded={loaded} />
      {!data && <div class="card waiting version" aria-hidden="true" />}
      <p class="wrong why-not" role="alert">
        {doing.said}
      </p>
      {data && (
        <div class="report" key={key}>
          <ReportVersions {...shared} {...data} />
          <ReportForms {...shared} last={data.last} />
          {/* A field of its own for each state: frozen is what was kept, not what somebody was typing. */}
          {data.last && <WholeText key={data.last.state} {...shared} last={data.last} />}
          <Threads {...shared} {...data} />
          <Decisions {...shared} />
        </div>
      )}
    </>
  )
}
