/** A label with a field of one line. */
type Props = { id: string; label: string; value: string; set: (value: string) => void }

export const Field = ({ id, label, value, set }: Props) => (
  <>
    <label for={id}>{label}</label>
    <input id={id} value={value} onInput={(event) => set(event.currentTarget.value)} />
  </>
)
