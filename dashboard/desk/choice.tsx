/** A label with a list to choose from; nothing is chosen at first. */
import type { ComponentChildren } from 'preact'

type Props = {
  id: string
  label: string
  value: string
  set: (value: string) => void
  /** The options. */
  children: ComponentChildren
}

export const Choice = ({ id, label, value, set, children }: Props) => (
  <>
    <label for={id}>{label}</label>
    <select id={id} value={value} onChange={(event) => set(event.currentTarget.value)}>
      <option value="" />
      {children}
    </select>
  </>
)
