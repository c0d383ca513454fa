/** Writing the answer. What is typed stays until it has been sent. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { getSites } from '../api.ts'
import { AppointmentFields, appointmentFrom, NO_APPOINTMENT } from './appointment-fields.tsx'
import { SimilarAnswers } from './similar-answers.tsx'
import type { WorkProps } from './work.tsx'

export const AnswerForm = ({ texts, question, act, busy }: WorkProps) => {
  const { desk } = texts
  const { channel, organisation, reachable } = question
  const onPage = channel === 'page'
  const [text, setText] = useState('')
  const [publicQuestion, setPublicQuestion] = useState('')
  const [onBehalfOf, setOnBehalfOf] = useState(organisation)
  const [appointment, setAppointment] = useState(NO_APPOINTMENT)
  const [places, setPlaces] = useState<readonly string[]>([])
  const [wrong, setWrong] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const asked = useRef<HTMLInputElement>(null)
  const help =
    channel === 'email' && reachable
      ? desk.answerHelp.email
      : onPage
        ? desk.answerHelp.page
        : desk.answerHelp.other

  useEffect(() => {
    if (channel !== 'counter') return
    getSites().then(
      (sites) => {
        const here = sites.find((site) => site.site === question.site)
        setPlaces(here?.locations?.map(({ name, address }) => `${name}, ${address}`) ?? [])
      },
      // Without them the place is typed.
      () => {},
    )
  }, [channel, question.site])

  const submit = async (event: Event) => {
    event.preventDefault()
    if (!text.trim() || (onPage && !publicQuestion.trim())) {
      setWrong(true)
      const first = text.trim() ? asked.current : field.current
      return first?.focus()
    }
    setWrong(false)
    const come = channel === 'counter' ? appointmentFrom(appointment) : undefined
    await act({
      action: 'answer',
      text,
      ...(onBehalfOf.trim() ? { onBehalfOf } : {}),
      ...(onPage ? { publicQuestion } : {}),
      ...(come ? { appointment: come } : {}),
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
      {channel === 'counter' && (
        <AppointmentFields texts={texts} typed={appointment} set={setAppointment} places={places} />
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
