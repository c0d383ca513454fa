/** What somebody can do when sending does not work: try again now, or keep it for when it does. */
import type { FormProps } from '../form-view.tsx'
import { flows } from './later-step.tsx'

export const Unsent = ({ state, screen }: FormProps) => {
  const flow = flows.get(screen)
  const unsent = ['waiting', 'offline', 'refused'].includes(state.delivery)
  if (!unsent || !flow || !state.later) return null
  return (
    <div class="actions">
      <button type="button" onClick={flow.again}>
        {state.later.retry}
      </button>
      {!state.kept && (
        <button type="button" onClick={flow.keepOnDevice}>
          {state.later.keep.ask}
        </button>
      )}
    </div>
  )
}
