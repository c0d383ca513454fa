/** What people wrote, newest first. Strangers wrote it: it is text, and nothing else, whatever is in it. */
import { useState } from 'preact/hooks'
import { narrowOf } from '../filters.ts'
import type { RoomProps } from '../rooms.ts'
import { Later } from './later.tsx'
import { MessageList } from './message-list.tsx'
import { useMessages } from './use-messages.ts'

type Props = RoomProps & { query: Record<string, string> }

const loadFilters = () => import('../analyst/message-filters.tsx')

export const Messages = (props: Props) => {
  const { texts, filters, query, onSignedOut } = props
  const narrow = narrowOf(filters)
  const [open, setOpen] = useState(Object.values(narrow).some(Boolean))
  const { first, rows, ended, loadMore } = useMessages({ ...query, ...narrow }, onSignedOut)
  return (
    <section aria-labelledby="messages-title" class="messages">
      <h2 id="messages-title">{texts.messages.title}</h2>
      <details
        class="narrow card"
        open={open}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>{texts.messages.narrow}</summary>
        {open && (
          <Later load={loadFilters} texts={texts}>
            {({ MessageFilters }) => <MessageFilters {...props} />}
          </Later>
        )}
      </details>
      {first.failed && (
        <p>
          {texts.failed}{' '}
          <button type="button" class="quiet" onClick={first.retry}>
            {texts.retry}
          </button>
        </p>
      )}
      {first.data && rows.length === 0 && <p class="card nothing">{texts.messages.none}</p>}
      <MessageList {...{ texts, rows, ended, loadMore }} />
    </section>
  )
}
