/** How far the report is, and the next step: to begin, to let a colleague look, to publish. */

import { type ReportAction, reports } from '../api.ts'
import { fill } from '../fill.ts'
import { fullDay, moment } from '../format.ts'
import { LongList } from '../parts/long-list.tsx'
import { Sure } from '../parts/sure.tsx'
import type { OfReport } from './report-props.ts'
import { wordsOf } from './words.ts'

export const ReportVersions = (props: OfReport) => {
  const { texts, half, organisation, last, versions, report, doing, onChanged } = props
  const words = wordsOf(texts).report
  const { version } = words
  const { locale } = texts
  const run = async (work: () => Promise<unknown>) => {
    if (await doing.run(work)) onChanged()
  }
  const begin = () => run(() => reports.makeReport({ period: half, organisation }))
  const step = (action: ReportAction, primary = false) =>
    last && (
      <div class="step">
        <button
          type="button"
          class={primary ? 'primary' : undefined}
          aria-disabled={doing.busy}
          onClick={() => run(() => reports.moveReport(last.report, action, last.revision))}
        >
          {version[action]}
        </button>
        <span class="hint">{version[`${action}Why`]}</span>
      </div>
    )
  /** Everybody has it from then on, under a number that never changes: it is asked for twice. */
  const publishing = last && (
    <div class="step">
      <Sure
        primary
        words={version}
        label={version.publish}
        of={fill(version.is, { n: last.version })}
        yes={version.publishYes}
        busy={doing.busy}
        act={() => run(() => reports.moveReport(last.report, 'publish', last.revision))}
      />
      <span class="hint">{version.publishWhy}</span>
    </div>
  )
  const beginning = (label: string, why: string) => (
    <div class="step">
      <button type="button" class="primary" aria-disabled={doing.busy} onClick={begin}>
        {label}
      </button>
      <span class="hint">{why}</span>
    </div>
  )
  return (
    <section class="card version" aria-labelledby="version-title">
      <h2 id="version-title">
        {last ? fill(version.is, { n: last.version }) : version.none}
        {last && <span class="state">{words.state[last.state]}</span>}
      </h2>
      {last && (
        <p class="hint">
          {last.publishedAt && last.publishedBy
            ? fill(version.published, {
                who: last.publishedBy,
                when: moment(last.publishedAt, locale),
              })
            : fill(version.by, { who: last.changedBy, when: moment(last.changedAt, locale) })}
          {last.state === 'reviewed' &&
            last.reviewedBy &&
            ` · ${fill(version.reviewed, { who: last.reviewedBy })}`}
        </p>
      )}
      {!last && beginning(version.begin, version.noneWhy)}
      {last?.state === 'draft' && step('review', true)}
      {last?.state === 'reviewed' && (
        <>
          {report.complete ? (
            publishing
          ) : (
            <p>{fill(version.notOver, { date: fullDay(report.to, locale) })}</p>
          )}
          {step('reopen')}
          <p class="hint">{version.frozen}</p>
        </>
      )}
      {last?.state === 'published' && (
        <>
          <p>
            <a href={`/reports/${half}`} target="_blank" rel="noreferrer">
              {version.open}
            </a>
          </p>
          {beginning(version.another, version.anotherWhy)}
        </>
      )}
      {versions.length > 1 && (
        <details>
          <summary>{version.all}</summary>
          <LongList texts={texts} rows={versions}>
            {(one) => (
              <li key={one.report}>
                <a href={`/v1/reports/${one.report}`} target="_blank" rel="noreferrer">
                  {fill(version.is, { n: one.version })}
                </a>{' '}
                {words.state[one.state]} · {moment(one.changedAt, locale)}
              </li>
            )}
          </LongList>
        </details>
      )}
    </section>
  )
}
