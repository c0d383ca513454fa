/** By when an answer was promised, and whether that day has passed. */

import type { QuestionRow } from '../api.ts'
import { fill } from '../fill.ts'
import { day } from '../format.ts'
import type { DashboardTexts } from '../texts/texts.ts'

type Props = { texts: DashboardTexts; row: Pick<QuestionRow, 'due' | 'overdue'> }

export const Due = ({ texts: { desk, locale }, row: { due, overdue } }: Props) => {
  if (!due) return <span>{desk.noDue}</span>
  const text = fill(overdue ? desk.late : desk.due, { date: day(due, locale) })
  return <span class={overdue ? 'late' : ''}>{text}</span>
}
