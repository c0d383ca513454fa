/** Which issue a question is part of and who speaks about it; else how it comes into one. */
import { useEffect, useState } from 'preact/hooks'
import { getIssues, type Issue, makeIssue, moveQuestion, suggestedIssues } from '../api.ts'
import { fill } from '../fill.ts'
import { Pick } from '../parts/pick.tsx'
import { Field } from './field.tsx'
import { Opening } from './opening.tsx'
import type { WorkProps } from './work.tsx'

const Joining = ({ texts, question, act, run }: WorkProps) => {
  const { issues } = texts.desk
  const { id, organisation } = question
  const [open, setOpen] = useState<Issue[]>([])
  const [likely, setLikely] = useState<Awaited<ReturnType<typeof suggestedIssues>>>([])
  const [chosen, setChosen] = useState('')
  const [title, setTitle] = useState('')
  const [behalf, setBehalf] = useState(organisation)
  useEffect(() => {
    getIssues({ state: 'open' }).then(setOpen, () => {})
    // A help and no more: when it cannot be had, nothing is said of it.
    suggestedIssues(id).then(setLikely, () => {})
  }, [id])
  const join = (issue: string) => act({ action: 'join', issue })
  const ready = title.trim() !== '' && behalf.trim() !== ''
  const start = () =>
    ready &&
    run(async () => {
      const { issue } = await makeIssue({ title, organisation: behalf })
      return moveQuestion(id, { action: 'join', issue })
    })
  return (
    <>
      <p class="hint">{issues.joinWhy}</p>
      {likely.map(({ issue, title: name }) => (
        <p key={issue} class="row">
          <span>{fill(issues.suggested, { title: name })}</span>
          <button type="button" onClick={() => join(issue)}>
            {issues.put}
          </button>
        </p>
      ))}
      {open.length > 0 && (
        <div class="writing">
          <Pick
            id="issue"
            texts={texts}
            label={issues.choose}
            value={chosen}
            choose={setChosen}
            none=""
            options={open.map(({ issue, title: name }) => ({ value: issue, name }))}
          />
          <button type="button" aria-disabled={!chosen} onClick={() => chosen && join(chosen)}>
            {issues.put}
          </button>
        </div>
      )}
      <div class="writing">
        <strong>{issues.start}</strong>
        <Field id="issue-title" label={issues.startName} value={title} set={setTitle} />
        <Field id="issue-behalf" label={issues.startFor} value={behalf} set={setBehalf} />
        <button type="button" aria-disabled={!ready} onClick={start}>
          {issues.startGo}
        </button>
      </div>
    </>
  )
}

type Props = WorkProps & { openIssue: (issue: string) => void }

export const IssueOf = ({ openIssue, ...work }: Props) => {
  const { texts, question, act } = work
  const { issues } = texts.desk
  const { issue, state } = question
  if (!issue) {
    return <Opening summary={issues.join}>{() => <Joining {...work} />}</Opening>
  }
  const { title, spokesperson, mine } = issue
  const closed = issue.state === 'closed'
  return (
    <div class="issue">
      <p>
        {issues.of}:{' '}
        <button type="button" class="link" onClick={() => openIssue(issue.issue)}>
          {title}
        </button>
      </p>
      <p class="hint">
        {closed ? issues.closedIssue : fill(mine ? issues.youSpeak : issues.speaks, spokesperson)}
      </p>
      {(mine || closed) && state !== 'proposed' && (
        <button type="button" class="quiet" onClick={() => act({ action: 'leave' })}>
          {issues.leave}
        </button>
      )}
    </div>
  )
}
