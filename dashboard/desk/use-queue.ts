/** A queue a part at a time: what was loaded stays, and is loaded again as far as it went when something moved. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { type CallRow, getCalls, getQuestions, type QuestionRow } from '../api.ts'
import { useLoad } from '../use-load.ts'

/** Questions fetched at a time, and at most in one answer. */
const PAGE = 50
const AT_ONCE_MAX = 200

type Row = QuestionRow | CallRow
type Part = { rows: readonly Row[]; ended: boolean }
/** Who is to be called comes whole: there are no more than can be called on a day. */
export type Asked = { calls: boolean; of: Record<string, string> }

/** The next `count` of a queue after a cursor. */
const partOf = async ({ calls, of }: Asked, count: number, after?: string): Promise<Part> => {
  if (calls) return { rows: await getCalls(of), ended: true }
  const rows: QuestionRow[] = []
  while (rows.length < count) {
    const limit = Math.min(AT_ONCE_MAX, count - rows.length)
    const next = await getQuestions({ ...of, limit, after: rows.at(-1)?.cursor ?? after })
    rows.push(...next)
    if (next.length < limit) return { rows, ended: true }
  }
  return { rows, ended: false }
}

/** `again` grows when something moved. */
export const useQueue = (asked: Asked, again: number, onSignedOut: () => void) => {
  const key = JSON.stringify(asked)
  const wanted = useRef({ key, count: PAGE })
  if (wanted.current.key !== key) wanted.current = { key, count: PAGE }
  const first = useLoad(
    JSON.stringify([key, again]),
    async () => ({ key, ...(await partOf(asked, wanted.current.count)) }),
    onSignedOut,
  )
  const [more, setMore] = useState<Part[]>([])
  // What was added is part of what is loaded from now on.
  useEffect(() => setMore([]), [first.data])
  const parts = first.data ? [first.data, ...more] : []
  const rows = parts.flatMap((part) => part.rows)
  /** Resolves to the first row that came. */
  const loadMore = async () => {
    const next = await partOf(asked, PAGE, rows.at(-1)?.cursor).catch(() => undefined)
    if (!next || wanted.current.key !== key) return undefined
    wanted.current.count += PAGE
    setMore([...more, next])
    return next.rows[0]
  }
  return { first, rows, ended: parts.at(-1)?.ended ?? true, loadMore }
}
