import { OPEN_STATES } from '../../shared/desk.ts'
import type { QuestionRow } from '../../store/desk/desk.ts'
import type { IssueRow } from '../../store/desk/issue-store.ts'

/** An issue as it is shown: whether the reader speaks about it, and who that is by name. */
export const shownIssue = <T extends Pick<IssueRow, 'spokesperson'>>(row: T, me: string) => {
  const { spokesperson, ...rest } = row
  const { id, ...speaks } = spokesperson
  return { ...rest, spokesperson: speaks, mine: id === me }
}

/** A question as it is shown: whether it is late, and whether it is the reader's own. */
export const shownQuestion = (row: QuestionRow, today: string, me: string) => {
  const { claimedBy, issue, ...rest } = row
  const waits = (OPEN_STATES as readonly string[]).includes(row.state)
  return {
    ...rest,
    mine: claimedBy === me,
    overdue: waits && row.due !== undefined && row.due < today,
    ...(issue ? { issue: shownIssue(issue, me) } : {}),
  }
}
