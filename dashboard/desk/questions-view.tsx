/** The queue on one side, one question on the other; on a narrow screen one of the two. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { getIssue } from '../api.ts'
import { drafts } from '../drafts.ts'
import { QUEUES, type QueueKey } from '../filters.ts'
import { keepChoice, keptChoice } from '../kept-choice.ts'
import { LoadStatus } from '../parts/load-status.tsx'
import type { RoomProps } from '../rooms.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { digitOf, isField, KeysOn, useKeys } from './keys.ts'
import { KeysPanel } from './keys-panel.tsx'
import { LetterBatch } from './letter-batch.tsx'
import { OfSite } from './of-site.tsx'
import { OpenQuestion } from './open-question.tsx'
import { Queue } from './queue.tsx'
import { useQueue } from './use-queue.ts'

/** Whose questions these are. */
const IssueHead = ({ texts, issue }: { texts: DashboardTexts; issue: string }) => {
  const [title, setTitle] = useState('')
  useEffect(() => {
    getIssue(issue).then(
      (found) => setTitle(found.title),
      () => {},
    )
  }, [issue])
  return (
    <p class="issue">
      {texts.desk.issues.of}: <strong>{title}</strong>
    </p>
  )
}

const QUERIES: Record<QueueKey, Record<string, string>> = {
  open: { state: 'open' },
  overdue: { overdue: 'true' },
  mine: { mine: 'true' },
  approval: { approval: 'true' },
  calls: {},
  letters: { toPost: 'true' },
  answered: { state: 'answered' },
}

export const QuestionsView = (props: RoomProps) => {
  const { texts, filters, choose, onSignedOut } = props
  const { desk } = texts
  const { queue, question, site, issue } = filters
  const [again, setAgain] = useState(0)
  const asked = issue ? { issue } : QUERIES[queue]
  const here = site ? { site } : {}
  const calls = queue === 'calls' && !issue
  const queued = useQueue({ calls, of: { ...asked, ...here } }, again, onSignedOut)
  const { rows } = queued
  const listed = useRef<HTMLDivElement>(null)
  const close = () => {
    const opened = question
    choose({ question: '' })
    // Back to the line that it was opened from.
    setTimeout(() => listed.current?.querySelector<HTMLElement>(`[data-id="${opened}"]`)?.focus())
  }
  const root = useRef<HTMLDivElement>(null)
  const [keys, setKeys] = useState(() => keptChoice('keys') !== 'off')
  useKeys(root, keys)
  /** The next that nobody else has in hand, from the top when the end is reached. */
  const next = () => {
    const at = rows.findIndex(({ id }) => id === question) + 1
    const others = [...rows.slice(at), ...rows.slice(0, at)].filter(({ id }) => id !== question)
    return others.find(({ mine, claimedName }) => mine || !claimedName)
  }
  /** Out of a field first, so that one press never leaves what is being written. */
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return
    if (!isField(event.target)) return close()
    root.current?.querySelector<HTMLElement>('.question h2')?.focus()
  }
  return (
    <KeysOn.Provider value={keys}>
      <div class={question ? 'desk one' : 'desk'} ref={root}>
        <div class="desk-head">
          <fieldset class="tabs">
            <legend>{desk.queueLabel}</legend>
            {QUEUES.map((key) => (
              <button
                key={key}
                type="button"
                aria-pressed={!issue && queue === key}
                {...(keys ? { 'aria-keyshortcuts': digitOf(key) } : {})}
                onClick={() => choose({ queue: key, issue: '', question: '' })}
              >
                {desk.queues[key]}
              </button>
            ))}
          </fieldset>
          <KeysPanel
            texts={texts}
            on={keys}
            turn={(on) => {
              setKeys(on)
              keepChoice('keys', on ? 'on' : 'off')
            }}
          />
        </div>
        <div class="desk-list" ref={listed}>
          {site && <OfSite {...props} />}
          {issue && <IssueHead texts={texts} issue={issue} />}
          <LoadStatus texts={texts} loaded={queued} />
          {queued.data && rows.length === 0 && <p class="card nothing">{desk.none}</p>}
          {queue === 'letters' && !issue && (
            <LetterBatch texts={texts} rows={rows} onPosted={() => setAgain((n) => n + 1)} />
          )}
          <Queue
            texts={texts}
            rows={rows}
            more={queued}
            chosen={question}
            choose={(id) => choose({ question: id })}
          />
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape comes from the buttons and fields in it. */}
        <div class="desk-one" onKeyDown={question ? leave : undefined}>
          {question ? (
            <OpenQuestion
              key={question}
              id={question}
              texts={texts}
              onClose={close}
              next={next}
              open={(id) => choose({ question: id })}
              drafts={drafts}
              openIssue={(one) => choose({ view: 'issues', issue: one, question: '' })}
              onMoved={() => setAgain((n) => n + 1)}
              onSignedOut={onSignedOut}
            />
          ) : (
            rows.length > 0 && <p class="nothing desk-empty">{desk.choose}</p>
          )}
        </div>
      </div>
    </KeysOn.Provider>
  )
}
