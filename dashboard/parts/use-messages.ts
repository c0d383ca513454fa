/** Messages page after page; asking for others begins anew. */
import { useEffect, useState } from 'preact/hooks'
import { getMessages, type Message } from '../api.ts'
import { useLoad } from '../use-load.ts'

/** Messages fetched at a time. */
const PAGE = 20

export const useMessages = (
  asked: Parameters<typeof getMessages>[0],
  onSignedOut: () => void,
  again = 0,
) => {
  const key = JSON.stringify([asked, again])
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
  return { first, rows, ended, loadMore }
}
