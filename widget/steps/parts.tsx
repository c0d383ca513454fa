/** The pieces that the steps are made of: real elements, labels above and always visible. */
import type { ComponentChildren } from 'preact'
import type { State } from '../state.ts'

/** A heading that takes the focus when its step appears, so that a screen reader tells where one is. */
export const Title = ({ children }: { children: ComponentChildren }) => (
  <h2 id="helder-title" tabIndex={-1}>
    {children}
  </h2>
)

/** A drawing beside a word, never instead of it: hidden from who cannot see it. */
export const Icon = ({ path }: { path: string }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d={path} />
  </svg>
)

type ChoiceProps = {
  type: 'checkbox' | 'radio'
  icon?: string
  checked: boolean
  onChange: () => void
  children: ComponentChildren
}

export const Choice = ({ type, icon, checked, onChange, children }: ChoiceProps) => (
  <label class="choice">
    <input type={type} name={`helder-${type}`} checked={checked} onChange={onChange} />
    {icon && <Icon path={icon} />}
    <span>{children}</span>
  </label>
)

type FieldProps = {
  state: State
  id: string
  label: string
  hint?: string | undefined
  optional?: string
  value: string
  onInput: (value: string) => void
  /** One line, with what browsers know of such a field; several lines without it. */
  line?: { inputMode: 'email' | 'tel' | 'text'; autoComplete: string }
}

/** A label, why we ask, what is wrong if anything, and the field itself. */
export const TextField = ({
  state,
  id,
  label,
  hint,
  optional,
  value,
  onInput,
  line,
}: FieldProps) => {
  const error = state.errors.find((found) => found.id === id)?.error
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const Element = line ? 'input' : 'textarea'
  return (
    <div class="field">
      <label for={id}>
        {label} {optional && <small>({optional})</small>}
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="wrong" id={`${id}-error`}>
          {error}
        </p>
      )}
      <Element
        id={id}
        dir="auto"
        value={value}
        onInput={(event: { currentTarget: { value: string } }) =>
          onInput(event.currentTarget.value)
        }
        aria-describedby={described || undefined}
        aria-invalid={error ? 'true' : undefined}
        {...line}
      />
    </div>
  )
}

/** Where to turn in an emergency: before anything is sent, so that nobody waits for us. */
export const Urgent = ({ state }: { state: State }) => {
  const { urgent, languages } = state.settings ?? {}
  return (
    <p class="urgent">{urgent ? <bdi lang={languages?.[0]}>{urgent}</bdi> : state.first.urgent}</p>
  )
}

type ActionsProps = { busy: boolean; send: string; children?: ComponentChildren }

export const Actions = ({ busy, send, children }: ActionsProps) => (
  <div class="actions">
    <button type="submit" class="send" aria-disabled={busy}>
      {send}
    </button>
    {children}
  </div>
)
