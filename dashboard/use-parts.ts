/** A list a part at a time: what was loaded stays, and is loaded again as far as it went when something moved. */
import { useRef, useState } from 'preact/hooks'
import { useLoad } from './use-load.ts'

/** Rows fetched at a time unless said otherwise, and at most in one answer. */
const PAGE = 50
const AT_ONCE_MAX = 200

type Part<T> = { rows: readonly T[]; after: string | undefined }
export type LoadPart<T> = (part: { limit: number; after: string | undefined }) => Promise<Part<T>>

/** Rows that carry their cursors: a part that is full may not be the last. */
export const byCursor = <T extends { cursor?: string | undefined }>(
  rows: readonly T[],
  limit: number,
): Part<T> => ({
  rows,
  after: rows.length < limit ? undefined : rows.at(-1)?.cursor,
})

/** The next `count` after a cursor, or fewer when it ends. */
const partOf = async <T>(load: LoadPart<T>, count: number, from?: string): Promise<Part<T>> => {
  const rows: T[] = []
  let after = from
  do {
    const next = await load({ limit: Math.min(AT_ONCE_MAX, count - rows.length), after })
    rows.push(...next.rows)
    after = next.after
  } while (after !== undefined && rows.length < count)
  return { rows, after }
}

/** `key` names what is loaded; `again` grows when something moved. */
export const useParts = <T>(
  key: string,
  load: LoadPart<T>,
  onSignedOut: () => void,
  { again = 0, page = PAGE } = {},
) => {
  const wanted = useRef({ key, count: page })
  if (wanted.current.key !== key) wanted.current = { key, count: page }
  const first = useLoad(
    JSON.stringify([key, again]),
    () => partOf(load, wanted.current.count),
    onSignedOut,
  )
  // What was added is part of what is loaded from then on.
  const [more, setMore] = useState<{ to: unknown; parts: Part<T>[] }>({ to: undefined, parts: [] })
  const added = more.to === first.data ? more.parts : []
  const parts = first.data ? [first.data, ...added] : []
  const rows = parts.flatMap((part) => part.rows)
  const after = parts.at(-1)?.after
  /** Resolves to what came; undefined when it could not be had. */
  const loadMore = async () => {
    const next = await partOf(load, page, after).catch(() => undefined)
    if (!next || wanted.current.key !== key) return undefined
    wanted.current.count += page
    setMore({ to: first.data, parts: [...added, next] })
    return next
  }
  return { ...first, rows, ended: after === undefined, loadMore }
}
