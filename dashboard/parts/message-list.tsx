/** Messages below each other, with what belongs to each, and a way to more. */
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { Message } from '../api.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { MessageCard } from './message-card.tsx'

type Props = {
  texts: DashboardTexts
  rows: readonly Message[]
  ended: boolean
  loadMore: () => Promise<void>
  /** What comes below a message. */
  children?: (message: Message) => ComponentChildren
  /** What can be done with a message, at the end of its last line. */
  act?: (message: Message) => ComponentChildren
}

export const MessageList = ({ texts, rows, ended, loadMore, children, act }: Props) => {
  const list = useRef<HTMLUListElement>(null)
  const more = async () => {
    const had = rows.length
    await loadMore()
    // On to what came, as somebody who reads on would be; the button may be gone.
    setTimeout(() => (list.current?.children[had] as HTMLElement | undefined)?.focus())
  }
  return (
    <>
      <ul ref={list}>
        {rows.map((message) => (
          <li key={message.id} tabIndex={-1}>
            <MessageCard texts={texts} message={message}>
              {act?.(message)}
            </MessageCard>
            {children?.(message)}
          </li>
        ))}
      </ul>
      {!ended && rows.length > 0 && (
        <button type="button" onClick={more}>
          {texts.messages.more}
        </button>
      )}
    </>
  )
}
