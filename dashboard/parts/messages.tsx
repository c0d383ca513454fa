/** What people wrote, newest first. Strangers wrote it: it is text, and nothing else, whatever is in it. */
import { narrowOf } from '../filters.ts'
import { may, type RoomProps } from '../rooms.ts'
import { Disposition } from './disposition.tsx'
import { MessageList } from './message-list.tsx'
import { useMessages } from './use-messages.ts'

type Props = RoomProps & {
  query: Record<string, string>
  /** Other messages count now. */
  changed: () => void
}

export const Messages = ({ texts, filters, query, session, changed, onSignedOut }: Props) => {
  const asked = { ...query, ...narrowOf(filters) }
  const { rows, ended, loadMore, ...first } = useMessages(asked, onSignedOut)
  return (
    <section aria-labelledby="messages-title" class="messages">
      <h2 id="messages-title">{texts.messages.title}</h2>
      {first.failed && (
        <p>
          {texts.failed}{' '}
          <button type="button" class="quiet" onClick={first.retry}>
            {texts.retry}
          </button>
        </p>
      )}
      {first.data && rows.length === 0 && <p class="card nothing">{texts.messages.none}</p>}
      <MessageList
        {...{ texts, rows, ended, loadMore }}
        act={(message) =>
          may(session, 'text') && <Disposition {...{ texts, message, changed, onSignedOut }} />
        }
      />
    </section>
  )
}
