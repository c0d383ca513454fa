/** What is written about one thread: its title, what it means, whether it can be done, what is known. */
import { useState } from 'preact/hooks'
import type { ThreadTexts } from '../../shared/reflection.ts'
import { refuses, reports } from '../api.ts'
import { Field } from '../desk/field.tsx'
import { drafts } from '../drafts.ts'
import { fill } from '../fill.ts'
import { may } from '../rooms.ts'
import { LongField } from './long-field.tsx'
import { type Quoted, QuoteField } from './quote-field.tsx'
import type { OfVersion, Thread } from './report-props.ts'
import { wordsOf } from './words.ts'

type Props = OfVersion & { thread: Thread }

const MEMBERS = [
  'title',
  'interpretation',
  'feasibility',
  'feasibilityBy',
  'known',
  'unknown',
] as const
type Member = (typeof MEMBERS)[number]

export const ThreadForm = (props: Props) => {
  const { texts, thread, last, session, doing, onChanged } = props
  const words = wordsOf(texts).report
  const frozen = last.state !== 'draft'
  const kept: Record<Member, string> = {
    title: thread.titled ? thread.title : '',
    interpretation: thread.analyst.interpretation ?? '',
    feasibility: thread.analyst.feasibility ?? '',
    feasibilityBy: thread.analyst.feasibilityBy ?? '',
    known: thread.analyst.known ?? '',
    unknown: thread.analyst.unknown ?? '',
  }
  // Of what it changes, so that nobody writes over what a colleague kept meanwhile.
  const draft = JSON.stringify([last.report, thread.theme, kept])
  const [written, setWritten] = useState<Record<Member, string>>(() =>
    frozen ? kept : JSON.parse(drafts.get(draft) ?? JSON.stringify(kept)),
  )
  const [quote, setQuote] = useState<Quoted>(() => ({
    signal: thread.quote?.signal ?? '',
    text: thread.quote?.text ?? '',
    signed: thread.quote?.signedOff ?? false,
  }))
  const [wrongQuote, setWrongQuote] = useState(false)
  const [saved, setSaved] = useState(false)
  const set = (member: Member) => (value: string) => {
    setSaved(false)
    const next = { ...written, [member]: value }
    setWritten(next)
    drafts.set(draft, JSON.stringify(next))
  }
  const save = async () => {
    setWrongQuote(false)
    const said: ThreadTexts = Object.fromEntries(
      MEMBERS.flatMap((member) => (written[member].trim() ? [[member, written[member]]] : [])),
    )
    const signed =
      quote.signed && quote.signal && quote.text.trim()
        ? { quote: { signal: quote.signal, text: quote.text } }
        : {}
    const { report, revision } = last
    const done = await doing.run(() =>
      reports.writeReport(report, thread.theme, { revision, ...said, ...signed }).catch((error) => {
        if (!refuses(error, 'quote.text')) throw error
        setWrongQuote(true)
        return undefined
      }),
    )
    if (!done) return
    drafts.delete(draft)
    setSaved(true)
    onChanged()
  }
  const long = (member: Member, lines?: number) => (
    <LongField
      id={`${member}-${thread.theme}`}
      label={words.threads[member as Exclude<Member, 'title'>]}
      value={written[member]}
      set={set(member)}
      lines={lines}
      frozen={frozen}
    />
  )
  if (frozen && MEMBERS.every((member) => !written[member])) {
    return <p class="hint">{words.threads.nothing}</p>
  }
  return (
    <div class="writing thread-form">
      <Field
        id={`title-${thread.theme}`}
        label={words.threads.name}
        value={written.title}
        set={set('title')}
        readOnly={frozen}
      />
      {!thread.titled && (
        <p class="hint" dir="auto">
          {fill(words.threads.nameWhy, { label: thread.title })}
        </p>
      )}
      {long('interpretation', 4)}
      {long('feasibility')}
      <Field
        id={`by-${thread.theme}`}
        label={words.threads.feasibilityBy}
        value={written.feasibilityBy}
        set={set('feasibilityBy')}
        readOnly={frozen}
      />
      {long('known', 2)}
      {long('unknown', 2)}
      {may(session, 'text') ? (
        <QuoteField
          {...props}
          quote={quote}
          set={(value) => {
            setSaved(false)
            setQuote(value)
          }}
          frozen={frozen}
          wrong={wrongQuote}
        />
      ) : (
        <p class="hint">{words.quote.noWords}</p>
      )}
      {!frozen && (
        <p class="row">
          <button type="button" class="primary" aria-disabled={doing.busy} onClick={save}>
            {words.threads.save}
          </button>
          <span role="status">{saved ? words.saved : ''}</span>
        </p>
      )}
    </div>
  )
}
