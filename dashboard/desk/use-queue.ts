/** A queue a part at a time. */
import { type CallRow, getCalls, getQuestions, type QuestionRow } from '../api.ts'
import { byCursor, type LoadPart, useParts } from '../use-parts.ts'

export type Asked = { calls: boolean; of: Record<string, string> }

/** Who is to be called comes whole, since there are no more than can be called on a day; all at once is too much to see. */
const partOfCalls = (rows: readonly CallRow[], limit: number, after: string | undefined) => {
  const from = after === undefined ? 0 : rows.findIndex(({ id }) => id === after) + 1
  const part = after !== undefined && from === 0 ? [] : rows.slice(from, from + limit)
  return { rows: part, after: from + limit < rows.length ? part.at(-1)?.id : undefined }
}

/** `again` grows when something moved. */
export const useQueue = (asked: Asked, again: number, onSignedOut: () => void) => {
  const { calls, of } = asked
  const load: LoadPart<QuestionRow | CallRow> = async ({ limit, after }) =>
    calls
      ? partOfCalls(await getCalls(of), limit, after)
      : byCursor(await getQuestions({ ...of, limit, after }), limit)
  return useParts(JSON.stringify(asked), load, onSignedOut, { again })
}
