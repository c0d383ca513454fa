/** What happened to a page: how clear it was found, what was changed, what was said, and what stands on it. */
import { getNotices, getOnPage, getPageChanges } from '../api.ts'
import { countedOf, queryOf } from '../filters.ts'
import { shortPage } from '../format.ts'
import { numbersOf } from '../numbers.ts'
import { Chart } from '../parts/chart.tsx'
import { LoadStatus } from '../parts/load-status.tsx'
import { Messages } from '../parts/messages.tsx'
import { Narrowing } from '../parts/narrowing.tsx'
import { Reasons } from '../parts/reasons.tsx'
import { Sentence } from '../parts/sentence.tsx'
import { Tiles } from '../parts/tiles.tsx'
import { useArrival } from '../parts/use-arrival.ts'
import { useLoad } from '../use-load.ts'
import { Changes } from './changes.tsx'
import { MailAndAlerts } from './mail-and-alerts.tsx'
import { Notices } from './notices.tsx'
import type { SiteProps } from './owner-props.ts'
import { PeriodChoice } from './period-choice.tsx'
import { Shares } from './shares.tsx'
import { wordsFor } from './words.ts'

export const PageStory = (props: SiteProps) => {
  const { texts, filters, choose, site, may, onSignedOut, session } = props
  const words = wordsFor(texts)
  const { page } = filters
  const arrival = useArrival()
  const query = { ...queryOf(filters, new Date()), site: site.site }
  const asked = { ...query, ...countedOf(filters) }
  const numbers = useLoad(
    JSON.stringify(asked),
    () => numbersOf(asked, undefined, filters),
    onSignedOut,
  )
  const around = useLoad(
    `${site.site} ${page}`,
    async () => {
      const [changes, notices, shown] = await Promise.all([
        getPageChanges({ site: site.site, page }),
        getNotices({ site: site.site, page }),
        // Of pages that begin so there is no one page to look at; a closed site shows nothing.
        page.endsWith('*') ? undefined : getOnPage(site.site, page).catch(() => undefined),
      ])
      return {
        ...{ changes, notices, answers: shown?.answers ?? [] },
      }
    },
    onSignedOut,
  )
  const { data } = numbers
  // Together, so that nothing is pushed away by what comes later.
  const there = (data || numbers.failed) && (around.data || around.failed)
  const changes = around.data?.changes ?? []
  const marks = changes.map(({ day }, index) => ({ day, label: String(index + 1) }))
  return (
    <>
      <p class="trail">
        <button type="button" class="link" onClick={() => choose({ page: '' })}>
          {site.name}
        </button>
      </p>
      <div class="room-head">
        <h1 {...arrival} class="page-name">
          {shortPage(page)}
        </h1>
        {!page.endsWith('*') && (
          <a class="visit" href={page} target="_blank" rel="noreferrer">
            {words.story.visit} <span aria-hidden="true">↗</span>
          </a>
        )}
      </div>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <PeriodChoice {...props} />
      </form>
      <Sentence {...{ texts, filters, choose, days: query }} site={site.name} earlier={undefined} />
      <Narrowing {...props} query={query} unit={data?.unit ?? 'day'} />
      <LoadStatus texts={texts} loaded={numbers} />
      {around.failed && !numbers.failed && <LoadStatus texts={texts} loaded={around} />}
      <div class={`numbers ${numbers.busy ? 'busy' : ''} ${there ? '' : 'first'}`}>
        <Tiles texts={texts} now={data?.now} past={undefined} />
        {data && !data.now.all && <p class="card nothing">{words.story.noAnswers}</p>}
        {data?.now.all && (
          <Chart
            texts={texts}
            line={data.line}
            unit={data.unit}
            marks={marks}
            note={words.story.marks}
          />
        )}
        {there && (
          <>
            <div class="columns">
              <Changes {...props} changes={changes} loaded={around} />
              <Reasons texts={texts} counts={data?.reasons ?? []} />
            </div>
            <Notices {...props} notices={around.data?.notices} changed={around.retry} />
            <section class="card" aria-labelledby="public-title">
              <h2 id="public-title">{words.story.answers}</h2>
              {around.data?.answers.length === 0 && (
                <p class="quiet-line">{words.story.answersNone}</p>
              )}
              <dl class="public-answers">
                {around.data?.answers.map(({ answer, question, text, language }) => (
                  <div key={answer}>
                    <dt lang={language} dir="auto">
                      {question}
                    </dt>
                    <dd lang={language} dir="auto">
                      {text}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          </>
        )}
      </div>
      {may('text') ? (
        <Messages
          {...{ texts, filters, choose, query, onSignedOut, session }}
          changed={numbers.retry}
        />
      ) : (
        <p class="card">{words.story.noText}</p>
      )}
      {may('publish') && <Shares {...props} page={page} />}
      <MailAndAlerts {...props} page={page} from={query.from ?? '1990-01-01'} to={query.to} />
    </>
  )
}
