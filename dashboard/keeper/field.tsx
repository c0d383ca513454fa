/** A label with a field of one line, and what it is for. */
import type { ComponentChildren } from 'preact'
import '../parts/pick.css'

type Props = {
  id: string
  label: string
  value: string
  set: (value: string) => void
  type?: 'text' | 'email' | 'url' | 'number' | 'date'
  hint?: string
  wrong?: boolean
  /** Ids of a `datalist`. */
  list?: string
}

export const Field = ({ id, label, value, set, type = 'text', hint, wrong, list }: Props) => (
  <div class="field">
    <label for={id}>{label}</label>
    {hint && (
      <span class="hint" id={`${id}-hint`}>
        {hint}
      </span>
    )}
    <input
      id={id}
      type={type}
      list={list}
      value={value}
      aria-describedby={hint ? `${id}-hint` : undefined}
      aria-invalid={wrong ? 'true' : undefined}
      onInput={(event) => set(event.currentTarget.value)}
    />
  </div>
)

type ChoicesProps<T extends string> = {
  legend: string
  hint?: string
  options: readonly T[]
  label: (option: T) => ComponentChildren
  chosen: readonly T[]
  set: (chosen: T[]) => void
  wrong?: boolean
  /** A field to look for one in, when they are many. */
  find?: { label: string; typed: string; type: (typed: string) => void } | undefined
}

/** Any number of a closed list. */
export const Choices = <T extends string>(props: ChoicesProps<T>) => {
  const { legend, hint, options, label, chosen, set, wrong, find } = props
  return (
    <fieldset class={wrong ? 'choices invalid' : 'choices'}>
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      {find && (
        <div class="pick">
          <input
            type="search"
            autoComplete="off"
            aria-label={find.label}
            placeholder={find.label}
            value={find.typed}
            onInput={({ currentTarget }) => find.type(currentTarget.value)}
          />
        </div>
      )}
      {options.map((option) => (
        <label key={option}>
          <input
            type="checkbox"
            checked={chosen.includes(option)}
            onChange={({ currentTarget }) =>
              set(
                options.filter((one) =>
                  one === option ? currentTarget.checked : chosen.includes(one),
                ),
              )
            }
          />
          <span>{label(option)}</span>
        </label>
      ))}
    </fieldset>
  )
}
