/** What was written down of who saw or changed what: newest first, by who and what, and whether it is whole. */
import { useEffect, useState } from 'preact/hooks'
import type { AuditLine } from '../../shared/api/keeper-client.ts'
import { AUDITED } from '../../shared/kept.ts'
import { helder } from '../api.ts'
import { LoadStatus } from '../parts/load-status.tsx'
import { useLoad } from '../use-load.ts'
import { CheckPart } from './check-part.tsx'
import { LogLines } from './log-lines.tsx'
import type { KeeperProps } from './props.ts'

/** Lines fetched at a time. */
const PAGE = 50

export const LogView = (props: KeeperProps) => {
  const { texts, words, onSignedOut } = props
  const { log: say } = words
  const [action, setAction] = useState<AuditLine['action'] | ''>('')
  const [typed, setTyped] = useState('')
  const [actor, setActor] = useState('')
  const asked = { action: action || undefined, actor: actor || undefined, limit: PAGE }
  const key = JSON.stringify(asked)
  const page = (after?: number) => helder.audit({ ...asked, order: 'newest', after })
  const first = useLoad(key, page, onSignedOut)
  const [more, setMore] = useState<{ key: string; rows: AuditLine[]; ended: boolean }>()
  useEffect(() => setMore(undefined), [key])
  const older = more?.key === key ? more : undefined
  const rows = [...(first.data ?? []), ...(older?.rows ?? [])]
  const ended = older?.ended ?? (first.data?.length ?? 0) < PAGE

  const loadMore = async () => {
    const next = await page(rows.at(-1)?.number).catch(() => undefined)
    if (!next) return
    setMore({ key, rows: [...(older?.rows ?? []), ...next], ended: next.length < PAGE })
  }
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
        <LoadStatus texts={texts} loaded={first} />
        {first.data && rows.length === 0 && <p class="nothing">{say.none}</p>}
        <LogLines texts={texts} words={words} lines={rows} />
        {!ended && (
          <button type="button" onClick={loadMore}>
            {say.older}
          </button>
        )}
      </section>
    </>
  )
}
