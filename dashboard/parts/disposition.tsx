/** Sets a message apart, or lets it count again: shown at once, and taken back when the server says no. */
import { useState } from 'preact/hooks'
import { helder, isSignedOut, type Message } from '../api.ts'
import type { DashboardTexts } from '../texts/texts.ts'

type Props = {
  texts: DashboardTexts
  message: Message
  /** Numbers are others now. */
  changed: () => void
  onSignedOut: () => void
}

export const Disposition = ({ texts, message, changed, onSignedOut }: Props) => {
  const words = texts.messages
  const [apart, setApart] = useState(message.quarantine.length > 0)
  const [failed, setFailed] = useState(false)
  const decide = async () => {
    setApart(!apart)
    setFailed(false)
    try {
      // Set apart again, it has the reasons that it had.
      const reasons = message.quarantine.length > 0 ? message.quarantine : undefined
      await helder.quarantine(message.id, !apart, apart ? undefined : reasons)
      changed()
    } catch (error) {
      if (isSignedOut(error)) return onSignedOut()
      setApart(apart)
      setFailed(true)
    }
  }
  return (
    <span class="disposition" role="status">
      {apart && <span class="chip">{words.quarantine}</span>}
      {failed && <span>{words.notDone}</span>}
      <button type="button" class="link" onClick={decide}>
        {apart ? words.letIn : words.setApart}
      </button>
    </span>
  )
}
