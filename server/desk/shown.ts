import { OPEN_STATES } from '../../shared/desk.ts'
import type { QuestionRow } from '../../store/desk/desk.ts'

/** A question as it is shown: whether it is late, and whether it is the reader's own. */
export const shownQuestion = (row: QuestionRow, today: string, me: string) => {
  const { claimedBy, ...rest } = row
  const waits = (OPEN_STATES as readonly string[]).includes(row.state)
  return {
    ...rest,
    mine: claimedBy === me,
    overdue: waits && row.due !== undefined && row.due < today,
  }
}
