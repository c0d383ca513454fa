/** When somebody can be called, and how often it was tried. */

import type { CallRow, QuestionRow } from '../api.ts'
import { fill } from '../fill.ts'
import { span } from '../format.ts'
import type { DashboardTexts } from '../texts/texts.ts'

type Props = { texts: DashboardTexts; row: QuestionRow | CallRow; now: Date }

export const CallLine = ({ texts: { desk, locale }, row, now }: Props) => {
  if (!('call' in row)) return null
  const { call, attempts } = row
  const open = call && Date.parse(call.from) <= now.getTime()
  return (
    <>
      <span class={open ? 'open-now' : ''}>
        {call ? fill(open ? desk.callNow : desk.callWhen, span(call, locale)) : desk.callNever}
      </span>
      {attempts > 0 && <span>{fill(desk.attempts, { n: attempts })}</span>}
    </>
  )
}
