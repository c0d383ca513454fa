/** What is folded away, and made only when somebody opens it. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

type Props = { summary: string; children: () => ComponentChildren }

export const Opening = ({ summary, children }: Props) => {
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children()}
    </details>
  )
}
