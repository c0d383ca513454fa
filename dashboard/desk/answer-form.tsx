/** Writing the answer. What is typed stays until it has been sent. */
import { useRef, useState } from 'preact/hooks'
import { SimilarAnswers } from './similar-answers.tsx'
import type { WorkProps } from './work.tsx'

export const AnswerForm = ({ texts, question, act, busy }: WorkProps) => {
  const { desk } = texts
  const { channel, organisation, reachable } = question
  const onPage = channel === 'page'
  const [text, setText] = useState('')
  const [publicQuestion, setPublicQuestion] = useState('')
  const [onBehalfOf, setOnBehalfOf] = useState(organisation)
  const [wrong, setWrong] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const asked = useRef<HTMLInputElement>(null)
  const help =
    channel === 'email' && reachable
      ? desk.answerHelp.email
      : onPage
        ? desk.answerHelp.page
        : desk.answerHelp.other

  const submit = async (event: Event) => {
    event.preventDefault()
    if (!text.trim() || (onPage && !publicQuestion.trim())) {
      setWrong(true)
      const first = text.trim() ? asked.current : field.current
      return first?.focus()
    }
    setWrong(false)
    await act({
      action: 'answer',
      text,
      ...(onBehalfOf.trim() ? { onBehalfOf } : {}),
      ...(onPage ? { publicQuestion } : {}),
    })
  }
  return (
    <form class="answer" onSubmit={submit} noValidate>
      <SimilarAnswers
        texts={texts}
        id={question.id}
        use={(answer) => {
          setText(answer)
          field.current?.focus()
        }}
      />
      <label for="answer">{desk.answer}</label>
      <p class="hint" id="answer-help">
        {help}
      </p>
      <textarea
        id="answer"
        ref={field}
        rows={8}
        lang={question.language}
        aria-describedby="answer-help answer-wrong"
        aria-invalid={wrong && !text.trim()}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {onPage && (
        <>
          <label for="public-question">{desk.publicQuestion}</label>
          <p class="hint" id="public-help">
            {desk.publicHelp}
          </p>
          <input
            id="public-question"
            ref={asked}
            aria-describedby="public-help answer-wrong"
            aria-invalid={wrong && !publicQuestion.trim()}
            value={publicQuestion}
            onInput={(event) => setPublicQuestion(event.currentTarget.value)}
          />
        </>
      )}
      <label for="behalf">{desk.onBehalfOf}</label>
      <input
        id="behalf"
        value={onBehalfOf}
        onInput={(event) => setOnBehalfOf(event.currentTarget.value)}
      />
      <p id="answer-wrong" class="wrong" role="alert">
        {wrong ? (text.trim() ? desk.publicHelp : desk.needsText) : ''}
      </p>
      <button type="submit" class="primary" aria-disabled={busy}>
        {desk.send}
      </button>
    </form>
  )
}
