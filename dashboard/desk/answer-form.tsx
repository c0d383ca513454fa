/** Writing the answer. What is typed stays until it has been sent. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { getSites } from '../api.ts'
import { fill } from '../fill.ts'
import {
  AppointmentFields,
  appointmentFrom,
  NO_APPOINTMENT,
  typedFrom,
} from './appointment-fields.tsx'
import { isSendKey, KEYS, SEND_KEYS, useKey } from './keys.ts'
import { PickMessage } from './pick-message.tsx'
import { SimilarAnswers } from './similar-answers.tsx'
import type { WorkProps } from './work.tsx'

/** Why it came back from the spokesperson, when it did; else it was taken back. */
const Returned = ({ texts, question }: Pick<WorkProps, 'texts' | 'question'>) => {
  const last = question.history.findLast(
    ({ action }) => action === 'send-back' || action === 'propose',
  )
  if (last?.action !== 'send-back') return null
  return (
    <p class="mark">
      {texts.desk.issues.returned} <q dir="auto">{last.text}</q>
    </p>
  )
}

export const AnswerForm = ({ texts, question, act, busy, drafts }: WorkProps) => {
  const { desk } = texts
  const { channel, organisation, reachable, issue, proposal: returned } = question
  const onPage = channel === 'page'
  /** Who must agree before it goes out. */
  const speaker = issue?.state === 'open' && !issue.mine ? issue.spokesperson : undefined
  const [text, setText] = useState(drafts.get(question.id) ?? returned?.text ?? '')
  /** What is typed outlives the form: looking at another question, or putting this one back, loses nothing. */
  const write = (words: string) => {
    setText(words)
    drafts.set(question.id, words)
  }
  const [publicQuestion, setPublicQuestion] = useState(returned?.publicQuestion ?? '')
  const [behalf, setBehalf] = useState(returned?.onBehalfOf)
  const [message, setMessage] = useState(returned?.outdated ? undefined : returned?.message)
  const onBehalfOf =
    behalf ?? (issue?.state === 'open' ? issue.spokesperson.organisation : organisation)
  const [appointment, setAppointment] = useState(
    returned?.appointment ? typedFrom(returned.appointment) : NO_APPOINTMENT,
  )
  const [places, setPlaces] = useState<readonly string[]>([])
  const [wrong, setWrong] = useState(false)
  const key = useKey()
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
    const sent = await act({
      action: 'answer',
      text,
      ...(onBehalfOf.trim() ? { onBehalfOf } : {}),
      ...(onPage ? { publicQuestion } : {}),
      ...(come ? { appointment: come } : {}),
      ...(message ? { message } : {}),
    })
    if (sent) drafts.delete(question.id)
  }
  return (
    <form class="answer" onSubmit={submit} noValidate>
      <SimilarAnswers
        texts={texts}
        id={question.id}
        use={(answer) => {
          // What was typed already stays: one press must not throw it away.
          write(text.trim() ? `${text}\n\n${answer}` : answer)
          field.current?.focus()
        }}
      />
      <PickMessage
        texts={texts}
        question={question}
        used={message}
        use={(used, words) => {
          setMessage(used)
          if (words === undefined) return
          write(words)
          field.current?.focus()
        }}
      />
      {returned && <Returned texts={texts} question={question} />}
      <label for="answer">{desk.answer}</label>
      <p class="hint" id="answer-help">
        {speaker ? fill(desk.issues.proposeHelp, speaker) : help}
      </p>
      <textarea
        id="answer"
        ref={field}
        rows={8}
        dir="auto"
        lang={question.language}
        aria-describedby="answer-help answer-wrong"
        aria-invalid={wrong && !text.trim()}
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (!isSendKey(event)) return
          event.preventDefault()
          event.currentTarget.form?.requestSubmit()
        }}
        {...key(KEYS.answer)}
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
            dir="auto"
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
        onInput={(event) => setBehalf(event.currentTarget.value)}
      />
      <p id="answer-wrong" class="wrong" role="alert">
        {wrong ? (text.trim() ? desk.publicHelp : desk.needsText) : ''}
      </p>
      <button type="submit" class="primary" aria-disabled={busy} aria-keyshortcuts={SEND_KEYS}>
        {speaker ? desk.issues.propose : desk.send}
      </button>
    </form>
  )
}
