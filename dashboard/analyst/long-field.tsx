/** A label with a field of many lines, or what was written when nothing can be changed any more. */
import { TEXT_MAX } from '../../shared/limits.ts'

type Props = {
  id: string
  label: string
  value: string
  set: (value: string) => void
  lines?: number | undefined
  frozen?: boolean
}

export const LongField = ({ id, label, value, set, lines = 3, frozen = false }: Props) => (
  <>
    <label for={id}>{label}</label>
    <textarea
      id={id}
      rows={lines}
      maxLength={TEXT_MAX}
      dir="auto"
      readOnly={frozen}
      value={value}
      onInput={(event) => set(event.currentTarget.value)}
    />
  </>
)
