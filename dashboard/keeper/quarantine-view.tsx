/** What a machine suspected: a person lets it out or keeps it apart, and can take that back. */
import { useState } from 'preact/hooks'
import { helder, type Message } from '../api.ts'
import { apart, fill } from '../fill.ts'
import { LoadStatus } from '../parts/load-status.tsx'
import { LongList } from '../parts/long-list.tsx'
import { MessageCard } from '../parts/message-card.tsx'
import { byCursor, type LoadPart, useParts } from '../use-parts.ts'
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
  const load: LoadPart<Message> = async ({ limit, after }) =>
    byCursor(await helder.signals({ quarantine: 'only', order: 'newest', limit, after }), limit)
  const loaded = useParts('quarantine', load, onSignedOut, { page: PAGE })
  /** What was decided here: how it is now, or that it was let out. */
  const [decided, setDecided] = useState<ReadonlyMap<string, Message | null>>(new Map())
  const rows = loaded.rows.flatMap((one) => {
    const now = decided.get(one.id)
    return now === null ? [] : (now ?? one)
  })
  const keep = (id: string, now: Message | null) =>
    setDecided((before) => new Map(before).set(id, now))
  const { run, wrong } = useAct(props)
  const [told, tell] = useTold()

  const decide = async (message: Message, quarantined: boolean) => {
    const { id, quarantine: reasons } = message
    const now = await run(() => helder.quarantine(id, quarantined))
    if (!now) return
    // It stays where it is on the screen until somebody looks again, so that a way back is at hand.
    keep(id, quarantined ? now : null)
    tell({
      said: quarantined ? say.kept : say.letOut,
      undo: async () => {
        const before = await run(() => helder.quarantine(id, true, reasons))
        if (!before) return
        keep(id, before)
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
      <LongList class="apart" texts={texts} label={say.more} rows={rows} more={loaded}>
        {(message) => {
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
        }}
      </LongList>
    </>
  )
}
