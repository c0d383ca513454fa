/** What people wrote, newest first. Strangers wrote it: it is text, and nothing else, whatever is in it. */
import { useEffect, useState } from 'preact/hooks'
import { getMessages, type Message } from '../api.ts'
import type { Filters } from '../filters.ts'
import type { DashboardTexts } from '../texts/texts.ts'
import { useLoad } from '../use-load.ts'
import { MessageCard } from './message-card.tsx'

type Props = {
  texts: DashboardTexts
  filters: Filters
  query: Record<string, string>
  onSignedOut: () => void
}

/** Messages fetched at a time. */
const PAGE = 20

export const Messages = ({ texts, filters, query, onSignedOut }: Props) => {
  const asked = { ...query, clarity: filters.clarity || undefined }
  const key = JSON.stringify(asked)
  const first = useLoad(key, () => getMessages({ ...asked, limit: PAGE }), onSignedOut)
  const [more, setMore] = useState<{ key: string; rows: Message[]; ended: boolean }>({
    key,
    rows: [],
    ended: false,
  })
  useEffect(() => setMore({ key, rows: [], ended: false }), [key])
  const rows = [...(first.data ?? []), ...(more.key === key ? more.rows : [])]
  const ended = more.ended || (first.data?.length ?? 0) < PAGE

  const loadMore = async () => {
    const after = rows.at(-1)?.cursor
    const next = await getMessages({ ...asked, limit: PAGE, after }).catch(() => undefined)
    if (next) setMore({ key, rows: [...more.rows, ...next], ended: next.length < PAGE })
  }
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
      <ul>
        {rows.map((message) => (
          <li key={message.id}>
            <MessageCard texts={texts} message={message} />
          </li>
        ))}
      </ul>
      {!ended && rows.length > 0 && (
        <button type="button" onClick={loadMore}>
          {texts.messages.more}
        </button>
      )}
    </section>
  )
}
