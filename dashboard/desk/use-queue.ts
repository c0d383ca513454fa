/** A queue a part at a time. */
import { type CallRow, getCalls, getQuestions, type QuestionRow } from '../api.ts'
import { type LoadPart, useParts } from '../use-parts.ts'

/** Who is to be called comes whole: there are no more than can be called on a day. */
export type Asked = { calls: boolean; of: Record<string, string> }

/** `again` grows when something moved. */
export const useQueue = (asked: Asked, again: number, onSignedOut: () => void) => {
  const { calls, of } = asked
  const load: LoadPart<QuestionRow | CallRow> = async ({ limit, after }) => {
    if (calls) return { rows: await getCalls(of), after: undefined }
    const rows = await getQuestions({ ...of, limit, after })
    return { rows, after: rows.length < limit ? undefined : rows.at(-1)?.cursor }
  }
  return useParts(JSON.stringify(asked), load, onSignedOut, again)
}
