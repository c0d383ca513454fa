/** Messages below each other, with what belongs to each, and a way to more. */
import type { ComponentChildren } from 'preact'
import type { Message } from '../api.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { MessageCard } from './message-card.tsx'

type Props = {
  texts: DashboardTexts
  rows: readonly Message[]
  ended: boolean
  loadMore: () => void
  /** What comes below a message. */
  children?: (message: Message) => ComponentChildren
  /** What can be done with a message, at the end of its last line. */
  act?: (message: Message) => ComponentChildren
}

export const MessageList = ({ texts, rows, ended, loadMore, children, act }: Props) => (
  <>
    <ul>
      {rows.map((message) => (
        <li key={message.id}>
          <MessageCard texts={texts} message={message}>
            {act?.(message)}
          </MessageCard>
          {children?.(message)}
        </li>
      ))}
    </ul>
    {!ended && rows.length > 0 && (
      <button type="button" onClick={loadMore}>
        {texts.messages.more}
      </button>
    )}
  </>
)
