/** What can be done with a question in its state: to take it, to answer it, or something else. */
import type { DeskAction } from '../../shared/desk.ts'
import type { WholeQuestion } from '../api.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { AnswerForm } from './answer-form.tsx'
import { Approval } from './approval.tsx'
import { ContactView } from './contact-view.tsx'
import { KEYS, useKey } from './keys.ts'
import { Writing } from './writing.tsx'

export type WorkProps = {
  texts: DashboardTexts
  question: WholeQuestion
  act: (action: DeskAction) => Promise<boolean>
  /** Anything else that ends in the question as it is after that. */
  run: (work: () => Promise<WholeQuestion>) => Promise<boolean>
  busy: boolean
  /** Shown as it will be; the server has not said so yet. */
  early: boolean
  drafts: Map<string, string>
}

/** A letter leaves by hand: nobody has said since its last answer that it did. */
const isToPost = ({ channel, state, history }: WholeQuestion) =>
  channel === 'letter' &&
  (state === 'answered' || state === 'closed') &&
  history.findLast(({ action }) => ['answer', 'approve', 'sent'].includes(action))?.action !==
    'sent'

export const Work = (work: WorkProps) => {
  const { texts, question, act, busy, early } = work
  const { desk } = texts
  const { state, mine } = question
  const claimable = state === 'new' || state === 'reopened'
  const working = mine && (state === 'taken' || state === 'waiting')
  // An answer by telephone that was agreed to is told after that.
  const telling = mine && state === 'answered' && question.channel === 'phone'
  // In an issue these are the spokesperson's.
  const speaks = question.issue?.state !== 'open' || question.issue.mine
  const key = useKey()
  const plain = (action: 'release' | 'wait' | 'resume' | 'close', label: string) => (
    <button
      type="button"
      onClick={() => act({ action })}
      {...(action === 'release' ? key(KEYS.release) : {})}
    >
      {label}
    </button>
  )
  return (
    <div class={busy && !early ? 'work busy' : 'work'}>
      {claimable && (
        <>
          <button
            type="button"
            class="primary"
            onClick={() => act({ action: 'claim' })}
            {...key(KEYS.claim)}
          >
            {desk.claim}
          </button>
          <p class="hint">{desk.claimWhy}</p>
        </>
      )}
      <Approval {...work} />
      {/* Who has not got the question yet does not see whose it is. */}
      {(working || telling) && question.reachable && !early && (
        <ContactView texts={texts} id={question.id} />
      )}
      {(telling || (working && question.channel === 'phone')) && (
        <p class="row">
          {desk.called}{' '}
          <button type="button" onClick={() => act({ action: 'called', reached: true })}>
            {desk.reached}
          </button>
          <button type="button" onClick={() => act({ action: 'called', reached: false })}>
            {desk.notReached}
          </button>
        </p>
      )}
      {working && <AnswerForm {...work} />}
      {isToPost(question) && (
        <p class="row">
          <button type="button" onClick={() => act({ action: 'sent' })}>
            {desk.postedOne}
          </button>
        </p>
      )}
      {(state === 'answered' || state === 'withheld') && (
        <p class="row">{plain('close', desk.close)}</p>
      )}
      <details>
        <summary>{desk.elseDo}</summary>
        {working && (
          <p class="row">
            {state === 'taken' ? plain('wait', desk.wait) : plain('resume', desk.resume)}
            {plain('release', desk.release)}
          </p>
        )}
        {(working || claimable) && (
          <Writing
            id="hand-over"
            label={desk.handOverTo}
            button={desk.handOver}
            lines={1}
            send={(organisation) => act({ action: 'hand-over', organisation })}
          />
        )}
        {working && speaks && (
          <Writing
            id="withhold"
            label={desk.withholdWhy}
            button={desk.withhold}
            send={(reason) => act({ action: 'withhold', reason })}
          />
        )}
        <Writing
          id="note"
          label={desk.noteHelp}
          button={desk.note}
          send={(note) => act({ action: 'note', note })}
        />
      </details>
    </div>
  )
}
