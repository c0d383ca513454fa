/** What somebody can do when sending does not work: try again now, or keep it for when it does. */
import type { FormProps } from '../form-view.tsx'
import type { Screen } from '../screen.ts'
import { flows } from './later-step.tsx'

/** Forms that had trouble: the buttons stay while it is tried again, or whoever stands on one would fall off. */
const troubled = new WeakSet<Screen>()

export const Unsent = ({ state, screen }: FormProps) => {
  const flow = flows.get(screen)
  const { delivery, later } = state
  if (delivery === 'kept') troubled.delete(screen)
  else if (delivery !== 'sending') troubled.add(screen)
  if (!troubled.has(screen) || !flow || !later) return null
  const keep = ({ currentTarget }: { currentTarget: HTMLElement }) => {
    const retry = currentTarget.previousElementSibling as HTMLElement
    flow.keepOnDevice()
    // This button is gone then.
    if (state.kept) retry.focus()
  }
  return (
    <div class="actions">
      <button type="button" onClick={flow.again}>
        {later.retry}
      </button>
      {!state.kept && (
        <button type="button" onClick={keep}>
          {later.keep.ask}
        </button>
      )}
    </div>
  )
}
