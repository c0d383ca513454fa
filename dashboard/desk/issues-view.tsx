/** All issues, the open ones first, and one of them: who speaks, and what can be done with it. */

import { helder } from '../api.ts'
import { fill } from '../fill.ts'
import { LoadStatus } from '../parts/load-status.tsx'
import { LongList } from '../parts/long-list.tsx'
import type { RoomProps } from '../rooms.ts'
import { useParts } from '../use-parts.ts'
import { IssueCard } from './issue-card.tsx'
import { ListRow, TwoSides } from './two-sides.tsx'

export const IssuesView = ({ texts, filters, choose, onSignedOut }: RoomProps) => {
  const { issues } = texts.desk
  const loaded = useParts('issues', helder.part.issues, onSignedOut)
  const { rows } = loaded
  const list = (
    <>
      <LoadStatus texts={texts} loaded={loaded} />
      {loaded.data && rows.length === 0 && <p class="card nothing">{issues.none}</p>}
      <LongList class="queue" texts={texts} rows={rows} more={loaded}>
        {({ issue, title, state, spokesperson, questions, proposed }) => (
          <ListRow
            key={issue}
            id={issue}
            chosen={filters.issue === issue}
            choose={() => choose({ issue })}
            title={title}
            about={[
              issues[state],
              fill(issues.speaks, spokesperson),
              fill(issues.counts, { n: questions, waiting: proposed }),
            ]}
          />
        )}
      </LongList>
    </>
  )
  return (
    <TwoSides
      texts={texts}
      list={list}
      empty={issues.chosen}
      onClose={() => choose({ issue: '' })}
      one={
        filters.issue && (
          <IssueCard
            key={filters.issue}
            id={filters.issue}
            texts={texts}
            see={() => choose({ view: 'questions', question: '' })}
            onMoved={loaded.retry}
            onSignedOut={onSignedOut}
          />
        )
      }
    />
  )
}
