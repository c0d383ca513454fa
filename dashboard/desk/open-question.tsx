/** One question: what was asked, what can be done with it, what was answered and what happened before. */
import { useEffect, useRef } from 'preact/hooks'
import { getQuestion, type QuestionRow } from '../api.ts'
import { fill } from '../fill.ts'
import { moment, pieces, shortPage } from '../format.ts'
import { whyNot } from '../parts/load-status.tsx'
import type { DashboardTexts } from '../texts/texts.ts'
import { useLoad } from '../use-load.ts'
import { Due } from './due.tsx'
import { History } from './history.tsx'
import { IssueOf } from './issue-of.tsx'
import { JustDone } from './just-done.tsx'
import { useActing } from './use-acting.ts'
import { Work } from './work.tsx'

type Props = {
  id: string
  texts: DashboardTexts
  onClose: () => void
  onMoved: () => void
  openIssue: (issue: string) => void
  next: () => QuestionRow | undefined
  open: (question: string) => void
  /** What was typed and not sent yet, of every question. */
  drafts: Map<string, string>
  onSignedOut: () => void
}

/** What strangers wrote, with what was taken out shown as such. */
const Words = ({ text, language }: { text: string; language: string }) => (
  <p class="words" dir="auto" lang={language}>
    {pieces(text).map((piece, i) => (i % 2 ? <mark key={`${i}-${piece}`}>{piece}</mark> : piece))}
  </p>
)

export const OpenQuestion = (props: Props) => {
  const { id, texts, onClose, openIssue, open, drafts } = props
  const { desk, locale } = texts
  const loaded = useLoad(id, () => getQuestion(id), props.onSignedOut)
  const heading = useRef<HTMLHeadingElement>(null)
  const acting = useActing({
    ...props,
    loaded: loaded.data,
    focus: () => heading.current?.focus(),
  })
  const { question } = acting
  useEffect(() => {
    if (loaded.data) heading.current?.focus()
  }, [loaded.data?.id])
  if (!question) {
    return (
      <p class="status" role="status">
        {loaded.failed ? whyNot(texts, loaded.no) : texts.loading}
        {loaded.failed && !loaded.no && (
          <button type="button" class="quiet" onClick={loaded.retry}>
            {texts.retry}
          </button>
        )}
        <button type="button" class="quiet" onClick={onClose}>
          {desk.back}
        </button>
      </p>
    )
  }
  const { page, language, message, moments = [] } = question
  const work = { ...acting, texts, question, drafts }
  return (
    <article class="card question">
      <button type="button" class="link back" onClick={onClose}>
        {desk.back}
      </button>
      <p class="about">
        <span class={`state ${question.state}`}>{desk.state[question.state]}</span>
        <span>{texts.channel[question.channel]}</span>
        <Due texts={texts} row={question} />
        {!question.mine && question.claimedName && (
          <span>{fill(desk.claimedBy, { name: question.claimedName })}</span>
        )}
        <span>{question.organisation}</span>
        {question.team && <span>{question.team}</span>}
      </p>
      <h2 tabIndex={-1} ref={heading}>
        {page.title || shortPage(page.url)}
      </h2>
      <Words text={question.text} language={language} />
      <p class="hint">
        {fill(desk.asked, { date: moment(question.receivedAt, locale), page: shortPage(page.url) })}
      </p>
      {moments.length > 0 && (
        <p class="hint">
          {desk.moments}: {moments.map((one) => desk.moment[one]).join(', ')}
        </p>
      )}
      {message && (
        <>
          <h3>{desk.alsoSaid}</h3>
          <Words text={message} language={language} />
        </>
      )}
      <JustDone {...{ texts, question, acting, open }} />
      {/* Who speaks is known before one writes; to put it with others is one of the other things to do. */}
      {question.issue && <IssueOf {...work} openIssue={openIssue} />}
      <Work {...work} />
      {!question.issue && <IssueOf {...work} openIssue={openIssue} />}
      <History texts={texts} question={question} />
    </article>
  )
}
