/** The pieces that the steps are made of: real elements, labels above and always visible. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

type FieldProps = {
  id: string
  label: string
  hint?: string | undefined
  optional?: string
  error?: string | undefined
  children: (described: {
    id: string
    'aria-describedby'?: string
    'aria-invalid'?: 'true'
  }) => ComponentChildren
}

/** A label, why we ask, what is wrong if anything, and the field itself. */
export const Field = ({ id, label, hint, optional, error, children }: FieldProps) => {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={id}>
        {label} {optional && <span class="optional">({optional})</span>}
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
      {children({
        id,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(error ? { 'aria-invalid': 'true' } : {}),
      })}
    </div>
  )
}

/** A heading that takes the focus when its step appears, so that a screen reader tells where one is. */
export const StepTitle = ({ focus, children }: { focus: boolean; children: ComponentChildren }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focus) heading.current?.focus()
  }, [focus])
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  )
}

export type FieldError = { id: string; error: string }

/** What is wrong, above the form, with a way to each field. Takes the focus when it appears. */
export const ErrorSummary = ({ title, errors }: { title: string; errors: FieldError[] }) => {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (errors.length > 0) box.current?.focus()
  }, [errors])
  if (errors.length === 0) return null
  const goTo = (event: Event, id: string) => {
    event.preventDefault()
    const root = box.current?.getRootNode() as ShadowRoot | undefined
    root?.getElementById(id)?.focus()
  }
  return (
    <section class="errors" ref={box} tabIndex={-1} aria-labelledby="helder-errors">
      <strong id="helder-errors">{title}</strong>
      <ul>
        {errors.map(({ id, error }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => goTo(event, id)}>
              {error}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
