/** The pieces of the plain form: real elements, labels above, errors at the field. All texts are escaped. */
import { html } from 'hono/html'

type Piece = ReturnType<typeof html>

export type FieldError = { id: string; error: string }
type ErrorOf = (id: string) => string | undefined

const described = (id: string, hint?: string, error?: string) => {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return ids ? html` aria-describedby="${ids}"` : ''
}

type Field = { id: string; label: string; hint?: string; optional?: string; value: string }

export const field = (
  { id, label, hint, optional, value }: Field,
  errorOf: ErrorOf,
  kind: 'line' | 'text' = 'text',
): Piece => {
  const error = errorOf(id)
  const rest = html`id="${id}" name="${id}" dir="auto"${described(id, hint, error)}${
    error ? html` aria-invalid="true"` : ''
  }`
  return html`<div class="field">
    <label for="${id}">${label} ${optional ? html`<small>(${optional})</small>` : ''}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : ''}
    ${error ? html`<p class="wrong" id="${id}-error">${error}</p>` : ''}
    ${
      kind === 'line'
        ? html`<input ${rest} inputmode="url" autocomplete="url" value="${value}">`
        : html`<textarea ${rest} rows="4">${value}</textarea>`
    }
  </div>`
}

type Choices = {
  id: string
  type: 'radio' | 'checkbox'
  legend: string
  hint?: string
  chosen: readonly string[]
  options: readonly { value: string; label: string; hint?: string }[]
}

export const choices = (
  { id, type, legend, hint, chosen, options }: Choices,
  errorOf: ErrorOf,
): Piece => {
  const error = errorOf(id)
  return html`<fieldset id="${id}" tabindex="-1"${described(id, hint, error)}>
    <legend>${legend}</legend>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : ''}
    ${error ? html`<p class="wrong" id="${id}-error">${error}</p>` : ''}
    ${options.map(
      ({ value, label, hint: about }) => html`<label class="choice">
        <input type="${type}" name="${id}" value="${value}"${chosen.includes(value) ? html` checked` : ''}>
        <span>${label}${about ? html` <small>${about}</small>` : ''}</span>
      </label>`,
    )}
  </fieldset>`
}

/** What is wrong, above the form, with a way to each field. */
export const errorSummary = (title: string, errors: readonly FieldError[]): Piece | '' =>
  errors.length === 0
    ? ''
    : html`<section class="errors" role="alert" aria-labelledby="errors">
    <strong id="errors">${title}</strong>
    <ul>${errors.map(({ id, error }) => html`<li><a href="#${id}">${error}</a></li>`)}</ul>
  </section>`

export const hidden = (values: Record<string, string | string[]>): Piece =>
  html`${Object.entries(values).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((one) => one !== '')
      .map((one) => html`<input type="hidden" name="${name}" value="${one}">`),
  )}`
