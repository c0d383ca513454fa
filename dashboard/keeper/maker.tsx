/** A form that is folded away until somebody wants it, with its button and what is wrong. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Act } from './use-act.ts'

type Props = {
  title: string
  go: string
  act: Act
  /** Answers something when it was done: the form folds. */
  send: () => Promise<unknown>
  children: ComponentChildren
}

export const Maker = ({ title, go, act, send, children }: Props) => {
  const [open, setOpen] = useState(false)
  const submit = async (event: Event) => {
    event.preventDefault()
    if (await send()) setOpen(false)
  }
  return (
    <details class="card maker" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && <Form go={go} act={act} submit={submit} fields={children} />}
    </details>
  )
}

type FormProps = {
  go: string
  act: Act
  submit: (event: Event) => void
  fields: ComponentChildren
  children?: ComponentChildren
}

/** Fields, what is wrong with them, and the button; other buttons are its children. */
export const Form = ({ go, act: { wrong, busy }, submit, fields, children }: FormProps) => (
  <form class="form" noValidate onSubmit={submit}>
    {fields}
    <p class="wrong" role="alert">
      {wrong.said}
    </p>
    <div class="do">
      <button type="submit" class="primary" aria-disabled={busy}>
        {go}
      </button>
      {children}
    </div>
  </form>
)
