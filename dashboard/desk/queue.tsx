/** The questions of a queue, each a line to press. */

import type { CallRow, QuestionRow } from '../api.ts'
import { fill } from '../fill.ts'
import { LongList, type More } from '../parts/long-list.tsx'
import type { DashboardTexts } from '../texts/texts.ts'
import { CallLine } from './call-line.tsx'
import { Due } from './due.tsx'

type Props = {
  texts: DashboardTexts
  rows: readonly (QuestionRow | CallRow)[]
  more: More
  chosen: string
  choose: (id: string) => void
}

export const Queue = ({ texts, rows, more, chosen, choose }: Props) => (
  <LongList class="queue" texts={texts} label={texts.desk.more} rows={rows} more={more}>
    {(row) => (
      <li key={row.id}>
        <button
          type="button"
          data-id={row.id}
          aria-current={chosen === row.id ? 'true' : undefined}
          onClick={() => choose(row.id)}
        >
          <span class="ask" dir="auto" lang={row.language}>
            {row.text}
          </span>
          <span class="about">
            <span class={`state ${row.state}`}>{texts.desk.state[row.state]}</span>
            <span>{texts.channel[row.channel]}</span>
            <CallLine texts={texts} row={row} now={new Date()} />
            <Due texts={texts} row={row} />
            {row.issue && <span>{row.issue.title}</span>}
            {row.mine ? (
              <span>{texts.desk.yours}</span>
            ) : (
              row.claimedName && (
                <span>{fill(texts.desk.claimedBy, { name: row.claimedName })}</span>
              )
            )}
          </span>
        </button>
      </li>
    )}
  </LongList>
)
