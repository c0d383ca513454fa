/** One issue: who speaks about it, what happened, and for the spokesperson what can be done. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { IssueAction } from '../../shared/issue.ts'
import { getColleagues, getIssue, moveIssue, type WholeIssue } from '../api.ts'
import { fill } from '../fill.ts'
import { whyNot } from '../parts/load-status.tsx'
import { Pick } from '../parts/pick.tsx'
import type { DashboardTexts } from '../texts/texts.ts'
import { useLoad } from '../use-load.ts'
import { Field } from './field.tsx'
import { Happened } from './happened.tsx'
import { Opening } from './opening.tsx'
import { useDoing } from './use-doing.ts'
import { Writing } from './writing.tsx'

type Props = {
  id: string
  texts: DashboardTexts
  /** Shows its questions. */
  see: () => void
  onMoved: () => void
  onSignedOut: () => void
}
type Act = (action: IssueAction) => Promise<unknown>
type PartProps = { texts: DashboardTexts; issue: WholeIssue; act: Act }

const HandOver = ({ texts, issue, act }: PartProps) => {
  const { issues } = texts.desk
  const [people, setPeople] = useState<Awaited<ReturnType<typeof getColleagues>>>([])
  const [to, setTo] = useState('')
  const [behalf, setBehalf] = useState(issue.spokesperson.organisation)
  const [note, setNote] = useState('')
  useEffect(() => {
    getColleagues().then(setPeople, () => {})
  }, [])
  const ready = to !== '' && behalf.trim() !== ''
  const go = () =>
    ready &&
    act({
      ...{ action: 'hand-over', version: issue.version, spokesperson: to, organisation: behalf },
      ...(note.trim() ? { note } : {}),
    })
  const chosen = (id: string) => {
    setTo(id)
    // Whoever is of one organisation speaks for that, unless one says otherwise.
    const [only, ...more] = people.find((one) => one.id === id)?.organisations ?? []
    if (only && more.length === 0) setBehalf(only)
  }
  return (
    <div class="writing">
      <Pick
        id="speaker"
        texts={texts}
        label={issues.handOverTo}
        value={to}
        choose={chosen}
        none=""
        options={people.map(({ id, name }) => ({ value: id, name }))}
      />
      <Field id="speaks-for" label={issues.handOverFor} value={behalf} set={setBehalf} />
      <Field id="speaks-why" label={issues.handOverNote} value={note} set={setNote} />
      <button type="button" aria-disabled={!ready} onClick={go}>
        {issues.handOverGo}
      </button>
    </div>
  )
}

const Doing = ({ texts, issue, act }: PartProps) => {
  const { issues } = texts.desk
  const { version, title } = issue
  if (issue.state === 'closed') {
    return (
      <button type="button" onClick={() => act({ action: 'reopen', version })}>
        {issues.reopen}
      </button>
    )
  }
  return (
    <>
      <Opening summary={issues.handOver}>
        {() => <HandOver texts={texts} issue={issue} act={act} />}
      </Opening>
      <Opening summary={issues.rename}>
        {() => (
          <Writing
            id="rename"
            label={issues.startName}
            button={issues.renameGo}
            value={title}
            lines={1}
            send={(text) => act({ action: 'rename', version, title: text })}
          />
        )}
      </Opening>
      <p class="row">
        <button type="button" onClick={() => act({ action: 'close', version })}>
          {issues.close}
        </button>
        <span class="hint">{issues.closeWhy}</span>
      </p>
    </>
  )
}

export const IssueCard = ({ id, texts, see, onMoved, onSignedOut }: Props) => {
  const { issues } = texts.desk
  const loaded = useLoad(id, () => getIssue(id), onSignedOut)
  const [moved, setMoved] = useState<WholeIssue>()
  const heading = useRef<HTMLHeadingElement>(null)
  const doing = useDoing({
    ...{ texts, onSignedOut, moved: issues.moved },
    onMoved: () => {
      getIssue(id).then(setMoved, () => {})
      onMoved()
    },
  })
  useEffect(() => {
    if (loaded.data) heading.current?.focus()
  }, [loaded.data?.issue])
  const issue = moved ?? loaded.data
  if (!issue) return <p role="status">{loaded.failed ? whyNot(texts, loaded.no) : texts.loading}</p>
  const act: Act = async (action) => {
    const after = await doing.run(() => moveIssue(id, action))
    if (!after) return after
    setMoved(after)
    onMoved()
    heading.current?.focus()
    return after
  }
  const { title, state, spokesperson, mine, history } = issue
  return (
    <>
      <p class="about">
        <span class="state">{issues[state]}</span>
        <span>{fill(issues.counts, { n: issue.questions, waiting: issue.proposed })}</span>
      </p>
      <h2 tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <p>{fill(mine ? issues.youSpeak : issues.speaks, spokesperson)}</p>
      <p class="said" role="status">
        {doing.said}
      </p>
      <p>
        <button type="button" class="primary" onClick={see}>
          {issues.see}
        </button>
      </p>
      <div class={doing.busy ? 'work busy' : 'work'}>
        <Doing key={issue.version} texts={texts} issue={issue} act={act} />
      </div>
      <Happened
        texts={texts}
        lines={history.map(({ actor, action, to = '', ...line }) => ({
          ...{ ...line, who: actor, what: fill(issues.done[action] ?? action, { to }) },
        }))}
      />
    </>
  )
}
