/** A queue a part at a time. */
import { type CallRow, getCalls, getQuestions, type QuestionRow } from '../api.ts'
import { byCursor, type LoadPart, useParts } from '../use-parts.ts'

/** Who is to be called comes whole: there are no more than can be called on a day. */
export type Asked = { calls: boolean; of: Record<string, string> }

/** `again` grows when something moved. */
export const useQueue = (asked: Asked, again: number, onSignedOut: () => void) => {
  const { calls, of } = asked
  const load: LoadPart<QuestionRow | CallRow> = async ({ limit, after }) =>
    calls
      ? { rows: await getCalls(of), after: undefined }
      : byCursor(await getQuestions({ ...of, limit, after }), limit)
  return useParts(JSON.stringify(asked), load, onSignedOut, { again })
}
