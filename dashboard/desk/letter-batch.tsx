/** Answers by letter: print them together, then say that they are in the post. */
import { useState } from 'preact/hooks'
import { moveQuestion, type QuestionRow } from '../api.ts'
import { fill } from '../fill.ts'
import type { DashboardTexts } from '../texts/texts.ts'

/** Letters that the server prints at once. */
const AT_ONCE_MAX = 100

type Props = { texts: DashboardTexts; rows: readonly QuestionRow[]; onPosted: () => void }

export const LetterBatch = ({ texts, rows, onPosted }: Props) => {
  const { desk } = texts
  const [printed, setPrinted] = useState<readonly string[]>([])
  const [failed, setFailed] = useState(false)
  const posted = async () => {
    const sent = await Promise.allSettled(printed.map((id) => moveQuestion(id, { action: 'sent' })))
    setFailed(sent.some(({ status }) => status === 'rejected'))
    setPrinted([])
    onPosted()
  }
  const reachable = rows.filter((row) => row.reachable).slice(0, AT_ONCE_MAX)
  const without = rows.filter((row) => !row.reachable).length
  const noAddress = without > 0 && <p class="hint">{fill(desk.noAddress, { n: without })}</p>
  if (reachable.length === 0) return <>{noAddress}</>
  return (
    <form
      class="letters"
      method="post"
      action="/v1/letters"
      target="_blank"
      onSubmit={() => setPrinted(reachable.map(({ id }) => id))}
      rel="noopener"
    >
      <input type="hidden" name="questions" value={reachable.map(({ id }) => id).join()} />
      <button type="submit" class="primary">
        {fill(desk.print, { n: reachable.length })}
      </button>
      <p class="hint">{desk.printWhy}</p>
      {noAddress}
      <p role="status">{failed && texts.failed}</p>
      {printed.length > 0 && (
        <button type="button" onClick={posted}>
          {fill(desk.posted, { n: printed.length })}
        </button>
      )}
    </form>
  )
}
