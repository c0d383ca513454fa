/** What was written down of who saw or changed what: newest first, by who and what, and whether it is whole. */
import { useState } from 'preact/hooks'
import type { AuditLine } from '../../shared/api/keeper-client.ts'
import { AUDITED } from '../../shared/kept.ts'
import { helder } from '../api.ts'
import { LoadStatus } from '../parts/load-status.tsx'
import { type LoadPart, useParts } from '../use-parts.ts'
import { CheckPart } from './check-part.tsx'
import { LogLines } from './log-lines.tsx'
import type { KeeperProps } from './props.ts'

export const LogView = (props: KeeperProps) => {
  const { texts, words, onSignedOut } = props
  const { log: say } = words
  const [action, setAction] = useState<AuditLine['action'] | ''>('')
  const [typed, setTyped] = useState('')
  const [actor, setActor] = useState('')
  const asked = { action: action || undefined, actor: actor || undefined }
  const load: LoadPart<AuditLine> = async ({ limit, after }) => {
    const before = after === undefined ? {} : { after: Number(after) }
    const rows = await helder.audit({ ...asked, ...before, limit, order: 'newest' })
    return { rows, after: rows.length < limit ? undefined : String(rows.at(-1)?.number) }
  }
  const loaded = useParts(JSON.stringify(asked), load, onSignedOut)
  const { rows } = loaded
  const search = (event: Event) => {
    event.preventDefault()
    setActor(typed.trim())
  }
  return (
    <>
      <p class="intro">{say.intro}</p>
      <CheckPart {...props} />
      <section class="card rows">
        <h2>{say.title}</h2>
        <form class="search" onSubmit={search}>
          <div class="field">
            <label for="log-action">{say.action}</label>
            <select
              id="log-action"
              value={action}
              onChange={({ currentTarget }) =>
                setAction(currentTarget.value as AuditLine['action'] | '')
              }
            >
              <option value="">{say.anyAction}</option>
              {AUDITED.map((one) => (
                <option key={one} value={one}>
                  {say.actions[one]}
                </option>
              ))}
            </select>
          </div>
          <div class="field">
            <label for="log-actor">{say.actor}</label>
            <input
              id="log-actor"
              type="search"
              value={typed}
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          </div>
          <button type="submit">{say.search}</button>
        </form>
        <LoadStatus texts={texts} loaded={loaded} />
        {loaded.data && rows.length === 0 && <p class="nothing">{say.none}</p>}
        <LogLines texts={texts} words={words} lines={rows} more={loaded} />
      </section>
    </>
  )
}
