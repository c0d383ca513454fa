/** An answer that waits for the spokesperson: to read, and for them to let out or send back. */
import { fill } from '../fill.ts'
import { moment } from '../format.ts'
import type { WorkProps } from './work.tsx'
import { Writing } from './writing.tsx'

export const Approval = ({ texts, question, act }: WorkProps) => {
  const { desk, locale } = texts
  const { issues } = desk
  const { proposal, issue, state, language } = question
  if (!proposal || !issue || state !== 'proposed') return null
  const { text, by, at, onBehalfOf, publicQuestion, appointment, outdated } = proposal
  return (
    <section aria-labelledby="proposal" class="proposal">
      <h3 id="proposal">{fill(issues.proposedBy, { name: by })}</h3>
      <p class="mark">
        {issue.mine ? issues.waitsForYou : fill(issues.waitsFor, { name: issue.spokesperson.name })}
      </p>
      <p class="words" dir="auto" lang={language}>
        {text}
      </p>
      {appointment && (
        <p>
          {moment(appointment.at, locale)} · <bdi>{appointment.place}</bdi>
        </p>
      )}
      <p class="hint">
        {desk.onBehalfOf}: <bdi>{onBehalfOf}</bdi> · {moment(at, locale)}
        {publicQuestion && ` · ${fill(desk.public, { question: publicQuestion })}`}
      </p>
      {outdated && <p class="late">{issues.outdated}</p>}
      {issue.mine && (
        <>
          <button
            type="button"
            class="primary"
            onClick={() => act({ action: 'approve', proposal: proposal.proposal })}
          >
            {issues.approve}
          </button>
          <Writing
            id="send-back"
            label={issues.sendBackWhy}
            button={issues.sendBack}
            send={(note) => act({ action: 'send-back', proposal: proposal.proposal, note })}
          />
        </>
      )}
      {question.mine && (
        <button type="button" onClick={() => act({ action: 'resume' })}>
          {issues.takeBack}
        </button>
      )}
    </section>
  )
}
