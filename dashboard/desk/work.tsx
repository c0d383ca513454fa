/** What can be done with a question in its state: to take it, to answer it, or something else. */
import { useState } from 'preact/hooks'
import type { DeskAction } from '../../shared/desk.ts'
import type { WholeQuestion } from '../api.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { AnswerForm } from './answer-form.tsx'
import { ContactView } from './contact-view.tsx'

export type WorkProps = {
  texts: DashboardTexts
  question: WholeQuestion
  act: (action: DeskAction) => Promise<boolean>
  busy: boolean
}

type WritingProps = {
  id: string
  label: string
  button: string
  lines?: number
  send: (text: string) => Promise<boolean>
}

/** A field with its button: nothing happens while it is empty. */
const Writing = ({ id, label, button, lines = 2, send }: WritingProps) => {
  const [text, setText] = useState('')
  const go = async () => {
    if (text.trim() && (await send(text))) setText('')
  }
  return (
    <div class="writing">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={lines}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="button" aria-disabled={!text.trim()} onClick={go}>
        {button}
      </button>
    </div>
  )
}

export const Work = ({ texts, question, act, busy }: WorkProps) => {
  const { desk } = texts
  const { state, mine } = question
  const claimable = state === 'new' || state === 'reopened'
  const working = mine && (state === 'taken' || state === 'waiting')
  const plain = (action: 'release' | 'wait' | 'resume' | 'close', label: string) => (
    <button type="button" onClick={() => act({ action })}>
      {label}
    </button>
  )
  return (
    <div class={busy ? 'work busy' : 'work'}>
      {claimable && (
        <>
          <button type="button" class="primary" onClick={() => act({ action: 'claim' })}>
            {desk.claim}
          </button>
          <p class="hint">{desk.claimWhy}</p>
        </>
      )}
      {working && question.reachable && <ContactView texts={texts} id={question.id} />}
      {working && question.channel === 'phone' && (
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
      {working && <AnswerForm texts={texts} question={question} act={act} busy={busy} />}
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
        {working && (
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
