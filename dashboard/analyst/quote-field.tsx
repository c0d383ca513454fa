/** Words of a citizen that everybody may read once somebody has read them well. */
import { daysOf } from '../../shared/half-year.ts'
import { QUOTE_MAX } from '../../shared/limits.ts'
import type { Message } from '../api.ts'
import { Opening } from '../desk/opening.tsx'
import { MessageList } from '../parts/message-list.tsx'
import { useMessages } from '../parts/use-messages.ts'
import type { OfVersion, Thread } from './report-props.ts'
import { wordsOf } from './words.ts'

export type Quoted = { signal: string; text: string; signed: boolean }

type Props = OfVersion & {
  thread: Thread
  quote: Quoted
  set: (quote: Quoted) => void
  frozen: boolean
  wrong: boolean
}

/** The first that somebody wrote. */
const wordsIn = ({ message, question, offer }: Message) =>
  (message || question?.text || offer || '').slice(0, QUOTE_MAX)

const Pick = ({ texts, thread, half, set, onSignedOut }: Props) => {
  const { quote } = wordsOf(texts).report
  const asked = { theme: thread.theme, ...daysOf(half) }
  const { rows, ended, loadMore } = useMessages(asked, onSignedOut)
  return (
    <div class="messages">
      <MessageList {...{ texts, rows, ended, loadMore }}>
        {(message) => (
          <button
            type="button"
            class="link"
            onClick={() => set({ signal: message.id, text: wordsIn(message), signed: false })}
          >
            {quote.use}
          </button>
        )}
      </MessageList>
    </div>
  )
}

export const QuoteField = (props: Props) => {
  const { texts, thread, quote, set, frozen, wrong } = props
  const words = wordsOf(texts).report.quote
  const id = `quote-${thread.theme}`
  return (
    <fieldset class="quote">
      <legend>{words.title}</legend>
      <p class="hint">{words.why}</p>
      {quote.signal ? (
        <>
          <label for={id}>{words.words}</label>
          <textarea
            id={id}
            rows={2}
            dir="auto"
            maxLength={QUOTE_MAX}
            readOnly={frozen}
            value={quote.text}
            aria-invalid={wrong ? 'true' : undefined}
            aria-describedby={wrong ? `${id}-wrong` : undefined}
            onInput={(event) => set({ ...quote, text: event.currentTarget.value, signed: false })}
          />
          {wrong && (
            <p class="wrong" id={`${id}-wrong`} role="alert">
              {words.notWord}
            </p>
          )}
          <label class="check">
            <input
              type="checkbox"
              checked={quote.signed}
              disabled={frozen}
              onChange={(event) => set({ ...quote, signed: event.currentTarget.checked })}
            />
            <span>{words.sign}</span>
          </label>
        </>
      ) : (
        <p class="hint">{words.none}</p>
      )}
      {!frozen && <Opening summary={words.pick}>{() => <Pick {...props} />}</Opening>}
    </fieldset>
  )
}
