/** All that is wrong at once. */
import type { FieldError, State } from '../state.ts'

/** What is wrong, above the form, with a way to each field. Takes the focus when it appears. */
export const ErrorSummary = ({ state }: { state: State }) => {
  if (state.errors.length === 0) return null
  const goTo = (event: Event, { id }: FieldError) => {
    event.preventDefault()
    const root = (event.currentTarget as Element).getRootNode() as ShadowRoot
    root.getElementById(id)?.focus()
  }
  return (
    <section class="errors" id="helder-errors" tabIndex={-1} aria-labelledby="helder-wrong">
      <strong id="helder-wrong">{state.later?.wrong.summary}</strong>
      <ul>
        {state.errors.map((found) => (
          <li key={found.id}>
            <a href={`#${found.id}`} onClick={(event) => goTo(event, found)}>
              {found.error}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
