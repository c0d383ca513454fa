/** The desk: the queue on one side, one question on the other; on a narrow screen one of the two. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { type CallRow, getCalls, getQuestions, type QuestionRow } from '../api.ts'
import { type Filters, QUEUES, type QueueKey } from '../filters.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { useLoad } from '../use-load.ts'
import { LetterBatch } from './letter-batch.tsx'
import { OpenQuestion } from './open-question.tsx'
import { Queue } from './queue.tsx'
import './desk.css'
import './channels.css'

export type DeskProps = {
  texts: DashboardTexts
  filters: Filters
  choose: (change: Partial<Filters>) => void
  onSignedOut: () => void
}

const PAGE = 50
const QUERIES: Record<QueueKey, Record<string, string>> = {
  open: { state: 'open' },
  overdue: { overdue: 'true' },
  mine: { mine: 'true' },
  calls: {},
  letters: { toPost: 'true' },
  answered: { state: 'answered' },
}

export const DeskRoom = ({ texts, filters, choose, onSignedOut }: DeskProps) => {
  const { desk } = texts
  const { queue, question, site } = filters
  const [pages, setPages] = useState(1)
  const [again, setAgain] = useState(0)
  useEffect(() => setPages(1), [queue, site])
  const query = { ...QUERIES[queue], ...(site ? { site } : {}), limit: PAGE * pages }
  const ask = (): Promise<(QuestionRow | CallRow)[]> =>
    queue === 'calls' ? getCalls(site ? { site } : {}) : getQuestions(query)
  const list = useLoad(JSON.stringify([queue, query, again]), ask, onSignedOut)
  const listed = useRef<HTMLDivElement>(null)
  const close = () => {
    const opened = question
    choose({ question: '' })
    // Back to the line that it was opened from.
    setTimeout(() => listed.current?.querySelector<HTMLElement>(`[data-id="${opened}"]`)?.focus())
  }
  const rows = list.data ?? []
  return (
    <>
      <h1>{desk.title}</h1>
      <div class={question ? 'desk one' : 'desk'}>
        <div class="desk-list" ref={listed}>
          <fieldset class="tabs">
            <legend>{desk.queueLabel}</legend>
            {QUEUES.map((key) => (
              <button
                key={key}
                type="button"
                aria-pressed={queue === key}
                onClick={() => choose({ queue: key, question: '' })}
              >
                {desk.queues[key]}
              </button>
            ))}
          </fieldset>
          <p class="status" role="status">
            {list.busy ? texts.loading : list.failed ? texts.failed : ''}
            {list.failed && (
              <button type="button" class="quiet" onClick={list.retry}>
                {texts.retry}
              </button>
            )}
          </p>
          {list.data && rows.length === 0 && <p class="card nothing">{desk.none}</p>}
          {queue === 'letters' && (
            <LetterBatch texts={texts} rows={rows} onPosted={() => setAgain((n) => n + 1)} />
          )}
          <Queue
            texts={texts}
            rows={rows}
            chosen={question}
            choose={(id) => choose({ question: id })}
          />
          {queue !== 'calls' && rows.length === PAGE * pages && (
            <button type="button" onClick={() => setPages(pages + 1)}>
              {desk.more}
            </button>
          )}
        </div>
        <div class="desk-one">
          {question ? (
            <OpenQuestion
              key={question}
              id={question}
              texts={texts}
              onClose={close}
              onMoved={() => setAgain((n) => n + 1)}
              onSignedOut={onSignedOut}
            />
          ) : (
            <p class="nothing desk-empty">{desk.choose}</p>
          )}
        </div>
      </div>
    </>
  )
}
