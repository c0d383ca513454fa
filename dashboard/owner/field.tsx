/** A label, what helps, the field itself, and what is wrong with it: in that order, as people read it. */
import type { ComponentChildren } from 'preact'

type Ids = { id: string; 'aria-describedby': string; 'aria-invalid': boolean }
type Props = {
  id: string
  label: string
  help?: string | undefined
  /** What is wrong, when it is. */
  wrong?: string | undefined
  /** Beside the label, when it may stay empty. */
  optional?: string | undefined
  children: (ids: Ids) => ComponentChildren
}

export const Field = ({ id, label, help, wrong, optional, children }: Props) => (
  <div class="field">
    <label for={id}>
      {label}
      {optional && <span class="optional"> ({optional})</span>}
    </label>
    {help && (
      <p class="hint" id={`${id}-help`}>
        {help}
      </p>
    )}
    {children({
      id,
      'aria-describedby': `${id}-help ${id}-wrong`,
      'aria-invalid': wrong !== undefined,
    })}
    <p class="wrong" id={`${id}-wrong`}>
      {wrong}
    </p>
  </div>
)

type GroupProps = Omit<Props, 'children'> & { children: ComponentChildren }

/** The same around several fields that are one question. */
export const Group = ({ id, label, help, wrong, children }: GroupProps) => (
  <fieldset
    class={wrong ? 'field is-wrong' : 'field'}
    id={id}
    aria-describedby={`${id}-help ${id}-wrong`}
    tabIndex={-1}
  >
    <legend>{label}</legend>
    <p class="hint" id={`${id}-help`}>
      {help}
    </p>
    {children}
    <p class="wrong" id={`${id}-wrong`}>
      {wrong}
    </p>
  </fieldset>
)
