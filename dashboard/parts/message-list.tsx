/** Messages below each other, with what belongs to each, and a way to more. */
import type { ComponentChildren } from 'preact'
import type { Message } from '../api.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { LongList } from './long-list.tsx'
import { MessageCard } from './message-card.tsx'

type Props = {
  texts: DashboardTexts
  rows: readonly Message[]
  ended: boolean
  loadMore: () => Promise<unknown>
  /** What comes below a message. */
  children?: (message: Message) => ComponentChildren
  /** What can be done with a message, at the end of its last line. */
  act?: (message: Message) => ComponentChildren
}

export const MessageList = ({ texts, rows, ended, loadMore, children, act }: Props) => (
  <LongList
    texts={texts}
    label={texts.messages.more}
    rows={rows}
    more={{ ended: ended || rows.length === 0, loadMore }}
  >
    {(message) => (
      <li key={message.id}>
        <MessageCard texts={texts} message={message}>
          {act?.(message)}
        </MessageCard>
        {children?.(message)}
      </li>
    )}
  </LongList>
)
