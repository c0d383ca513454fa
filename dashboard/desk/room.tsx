/** The desk: the queue on one side, one question on the other; on a narrow screen one of the two. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { getQuestions, type QuestionRow } from '../api.ts'
import { type Filters, QUEUES, type QueueKey } from '../filters.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { useLoad } from '../use-load.ts'
import { OpenQuestion } from './open-question.tsx'
import { Queue } from './queue.tsx'
import './desk.css'

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
  answered: { state: 'answered' },
}

export const DeskRoom = ({ texts, filters, choose, onSignedOut }: DeskProps) => {
  const { desk } = texts
  const { queue, question, site } = filters
  const [pages, setPages] = useState(1)
  const [again, setAgain] = useState(0)
  useEffect(() => setPages(1), [queue, site])
  const query = { ...QUERIES[queue], ...(site ? { site } : {}), limit: PAGE * pages }
  const list = useLoad(JSON.stringify([query, again]), () => getQuestions(query), onSignedOut)
  const listed = useRef<HTMLDivElement>(null)
  const close = () => {
    const opened = question
    choose({ question: '' })
    // Back to the line that it was opened from.
    setTimeout(() => listed.current?.querySelector<HTMLElement>(`[data-id="${opened}"]`)?.focus())
  }
  const rows: readonly QuestionRow[] = list.data ?? []
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
          <Queue
            texts={texts}
            rows={rows}
            chosen={question}
            choose={(id) => choose({ question: id })}
          />
          {rows.length === PAGE * pages && (
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
