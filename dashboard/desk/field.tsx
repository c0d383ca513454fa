/** A label with a field of one line. */
type Props = {
  id: string
  label: string
  value: string
  set: (value: string) => void
  readOnly?: boolean
}

export const Field = ({ id, label, value, set, readOnly = false }: Props) => (
  <>
    <label for={id}>{label}</label>
    <input
      id={id}
      readOnly={readOnly}
      dir="auto"
      value={value}
      onInput={(event) => set(event.currentTarget.value)}
    />
  </>
)
