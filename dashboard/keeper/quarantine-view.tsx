/** What a machine suspected: a person lets it out or keeps it apart, and can take that back. */
import { useEffect, useState } from 'preact/hooks'
import { helder, type Message } from '../api.ts'
import { apart, fill } from '../fill.ts'
import { LoadStatus } from '../parts/load-status.tsx'
import { MessageCard } from '../parts/message-card.tsx'
import { useLoad } from '../use-load.ts'
import type { KeeperProps } from './props.ts'
import { Told, useTold } from './told.tsx'
import { useAct } from './use-act.ts'

/** Signals fetched at a time. */
const PAGE = 20
/** The reason of who decided it. */
const BY_STAFF = 'by-staff'

export const QuarantineView = (props: KeeperProps) => {
  const { texts, words, onSignedOut } = props
  const { quarantine: say } = words
  const [after, setAfter] = useState<string>()
  const load = () =>
    helder.signals({ quarantine: 'only', order: 'newest', limit: PAGE, ...(after && { after }) })
  const loaded = useLoad(`quarantine ${after ?? ''}`, load, onSignedOut)
  const [rows, setRows] = useState<readonly Message[]>([])
  useEffect(() => {
    if (loaded.data) setRows(loaded.data)
  }, [loaded.data])
  const { run, wrong } = useAct(props)
  const [told, tell] = useTold()

  const decide = async (message: Message, quarantined: boolean) => {
    const { id, quarantine: reasons } = message
    const now = await run(() => helder.quarantine(id, quarantined))
    if (!now) return
    // It stays where it is on the screen until somebody looks again, so that a way back is at hand.
    const others = rows.filter((one) => one.id !== id)
    setRows(quarantined ? rows.map((one) => (one.id === id ? now : one)) : others)
    tell({
      said: quarantined ? say.kept : say.letOut,
      undo: async () => {
        const before = await run(() => helder.quarantine(id, true, reasons))
        if (!before) return
        setRows(rows.map((one) => (one.id === id ? before : one)))
        tell({ said: say.back })
      },
    })
  }
  return (
    <>
      <p class="intro">{say.intro}</p>
      <Told words={words} told={told} tell={tell} wrong={wrong.said} />
      {(!loaded.data || loaded.failed) && <LoadStatus texts={texts} loaded={loaded} />}
      {loaded.data && rows.length === 0 && <p class="card nothing">{say.none}</p>}
      <ul class="apart">
        {rows.map((message) => {
          const decided = message.quarantine.includes(BY_STAFF)
          const of = message.page.title || message.page.url
          return (
            <li key={message.id}>
              <p class="why">
                {decided
                  ? say.decided
                  : fill(say.because, {
                      reasons: message.quarantine
                        .map((reason) => say.reasons[reason] ?? apart(reason))
                        .join(', '),
                    })}
              </p>
              <MessageCard texts={texts} message={message} />
              <div class="do">
                <button
                  type="button"
                  aria-label={`${say.let}: ${of}`}
                  onClick={() => decide(message, false)}
                >
                  {say.let}
                </button>
                {!decided && (
                  <button
                    type="button"
                    aria-label={`${say.keep}: ${of}`}
                    onClick={() => decide(message, true)}
                  >
                    {say.keep}
                  </button>
                )}
              </div>
            </li>
          )
        })}
      </ul>
      {(loaded.data?.length ?? 0) === PAGE && (
        <button type="button" onClick={() => setAfter(loaded.data?.at(-1)?.cursor)}>
          {say.more}
        </button>
      )}
    </>
  )
}
