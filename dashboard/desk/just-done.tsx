/** What was just done, told where somebody is; with the way back, or the way on. */
import { useEffect, useRef } from 'preact/hooks'
import type { WholeQuestion } from '../api.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import type { Done, useActing } from './use-acting.ts'

type Props = {
  texts: DashboardTexts
  question: WholeQuestion
  acting: ReturnType<typeof useActing>
  open: (question: string) => void
}

const wordsOf = ({ desk }: DashboardTexts, { state }: WholeQuestion, done: Done | undefined) => {
  if (!done) return ''
  if (done.say !== 'sent') return desk[done.say]
  const sent = state === 'proposed' ? `${desk.state.proposed}.` : desk.sent
  return done.next ? sent : `${sent} ${desk.lastQuestion}`
}

export const JustDone = ({ texts, question, acting, open }: Props) => {
  const { desk } = texts
  const { done, said, act } = acting
  const on = useRef<HTMLButtonElement>(null)
  // The field that was written in is gone: Enter goes on from here.
  useEffect(() => on.current?.focus(), [done])
  const next = done?.say === 'sent' ? done.next : undefined
  return (
    <div class="just-done">
      <p class="said" role="status">
        {said || wordsOf(texts, question, done)}
      </p>
      {done && done.say !== 'sent' && (
        <button type="button" class="link" onClick={() => act({ action: done.undo })}>
          {desk.undo}
        </button>
      )}
      {next && (
        <button type="button" ref={on} onClick={() => open(next.id)}>
          {desk.nextQuestion}
          <span class="ask" dir="auto" lang={next.language}>
            {next.text}
          </span>
        </button>
      )}
    </div>
  )
}
