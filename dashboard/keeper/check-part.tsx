/** Whether the audit log is as it was written, with its head to keep elsewhere. */
import { useState } from 'preact/hooks'
import type { AuditCheck } from '../../shared/api/keeper-client.ts'
import { helder } from '../api.ts'
import { fill } from '../fill.ts'
import { number } from '../format.ts'
import { Copy } from '../parts/copy.tsx'
import { Field } from './field.tsx'
import { Form } from './maker.tsx'
import type { KeeperProps } from './props.ts'
import { useAct } from './use-act.ts'

const Verdict = ({ texts, words, found }: KeeperProps & { found: AuditCheck }) => {
  const { log: say } = words
  const { lines, head, brokenAt, missing } = found
  const whole = brokenAt === undefined && missing === undefined
  return (
    <div class={whole ? 'verdict good' : 'verdict bad'} role="status">
      <strong>{whole ? say.whole : say.broken}</strong>
      <span>
        {whole && fill(say.wholeMeans, { n: number(lines, texts.locale) })}
        {brokenAt !== undefined && `${fill(say.brokenAt, { n: brokenAt })} `}
        {missing !== undefined && `${say.missing} `}
        {!whole && say.whatNow}
      </span>
      {whole && head && (
        <>
          <p>{say.keepHead}</p>
          <Copy words={words} label={say.head} value={head} />
        </>
      )}
    </div>
  )
}

export const CheckPart = (props: KeeperProps) => {
  const { words } = props
  const { log: say } = words
  const [since, setSince] = useState('')
  const [found, setFound] = useState<AuditCheck>()
  const act = useAct(props)
  const check = async (event: Event) => {
    event.preventDefault()
    setFound(undefined)
    setFound(await act.run(() => helder.checkAudit(since.trim() || undefined)))
  }
  return (
    <section class="card check">
      <h2>{say.check}</h2>
      <p class="hint">{say.checkWhy}</p>
      <Form
        go={act.busy ? say.checking : say.checkGo}
        act={act}
        submit={check}
        fields={
          <Field
            id="head"
            label={words.members.since ?? ''}
            hint={say.sinceHint}
            value={since}
            set={setSince}
            wrong={act.wrong.members.includes('since')}
          />
        }
      />
      {found && <Verdict {...props} found={found} />}
    </section>
  )
}
