/** One message: the words first, then where, when and how it was meant. */
import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { ChannelKind } from '../../shared/words.ts'
import type { Message } from '../api.ts'
import { fill } from '../fill.ts'
import { moment, pieces, shortPage } from '../format.ts'
import type { DashboardTexts } from '../texts/texts.ts'

/** Characters of a text that are shown at first; the rest is one press away. */
const SHOWN = 600

type WordsProps = { text: string; language: string | undefined; more: string }

/** Words of a citizen, with what was taken out shown as such. Direction follows the words themselves. */
const Words = ({ text, language, more }: WordsProps) => {
  const [all, setAll] = useState(text.length <= SHOWN)
  const words = useRef<HTMLParagraphElement>(null)
  const readOn = () => {
    setAll(true)
    // The button is gone then: the focus stays with what is read.
    words.current?.focus()
  }
  const shown = all ? text : `${text.slice(0, SHOWN)} …`
  return (
    <>
      <p class="words" dir="auto" lang={language} tabIndex={-1} ref={words}>
        {pieces(shown).map((piece, i) =>
          i % 2 ? <mark key={`${i}-${piece}`}>{piece}</mark> : piece,
        )}
      </p>
      {!all && (
        <button type="button" class="link" onClick={readOn}>
          {more}
        </button>
      )}
    </>
  )
}

type Props = { texts: DashboardTexts; message: Message; children?: ComponentChildren }

export const MessageCard = ({ texts, message, children }: Props) => {
  const { locale, messages } = texts
  const { clarity, question, reasons = [], page, language, alike } = message
  return (
    <article class="card message">
      {message.message && (
        <Words text={message.message} language={language} more={messages.readOn} />
      )}
      {question && (
        <>
          <p class="label">
            {messages.question} ·{' '}
            {texts.channel[question.channel as ChannelKind] ?? question.channel}
            {question.reachable && ` · ${messages.reachable}`}
          </p>
          <Words text={question.text} language={language} more={messages.readOn} />
        </>
      )}
      {message.offer && (
        <>
          <p class="label">{messages.offer}</p>
          <Words text={message.offer} language={language} more={messages.readOn} />
        </>
      )}
      <footer>
        {clarity && <span class={`clarity ${clarity}`}>{texts.clarityWord[clarity]}</span>}
        {reasons.map((reason) => (
          <span key={reason} class="chip">
            {texts.reason[reason] ?? reason}
          </span>
        ))}
        {alike && alike.count > 1 && (
          <span class="chip">{fill(messages.alike, { n: alike.count })}</span>
        )}
        <span class="where">
          <bdi>{page.title || shortPage(page.url)}</bdi> ·{' '}
          <time dateTime={message.receivedAt}>{moment(message.receivedAt, locale)}</time>
        </span>
        {children}
      </footer>
    </article>
  )
}
