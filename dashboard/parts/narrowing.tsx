/** More to choose by, and what can be done with what was chosen. Its code comes when somebody opens it. */
import { useState } from 'preact/hooks'
import type { RoomProps } from '../rooms.ts'
import { Later } from './later.tsx'

type Props = RoomProps & { query: Record<string, string>; unit: 'day' | 'week' }

const loadFilters = () => import('../analyst/message-filters.tsx')

export const Narrowing = (props: Props) => {
  const { texts } = props
  // Closed at first: the sentence above says what was chosen, and what opens late would push the numbers down.
  const [open, setOpen] = useState(false)
  return (
    <details
      class="narrow card"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{texts.messages.narrow}</summary>
      {open && (
        <Later load={loadFilters} texts={texts}>
          {({ MessageFilters }) => <MessageFilters {...props} />}
        </Later>
      )}
    </details>
  )
}
