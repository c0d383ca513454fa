/** The form as it looks now: the step, how sending goes, and the choice of languages. */
import type { Later, WithFlow } from './mount.tsx'
import type { Screen } from './screen.ts'
import type { State } from './state.ts'
import { Details } from './steps/details.tsx'

export type FormProps = {
  state: State
  set: Screen['set']
  withFlow: WithFlow
  screen: Screen
  later: Later | undefined
}

/** Said in words, in a region that exists before it speaks. */
const statusOf = ({ delivery, step, first, later, kept, restored }: State) => {
  if (delivery === 'kept') return step === 'details' || step === 'ask' ? first.status.kept : ''
  // Only the later steps know of a refusal; what is refused will not be sent by waiting.
  if (delivery === 'refused') return later?.wrong.refused
  if (later && kept) return later.keep.kept
  return later && restored && delivery === 'sending' ? later.keep.restored : first.status[delivery]
}

export const Form = (props: FormProps) => {
  const { state, later, withFlow } = props
  const { step, first, settings } = state
  return (
    <div class="form">
      {step === 'details' || !later ? <Details {...props} /> : <later.LaterStep {...props} />}
      <p class="status" role="status">
        {statusOf(state)}
      </p>
      {later && <later.Unsent {...props} />}
      {settings?.languages[1] && (
        <label class="languages">
          {first.language}
          <select
            value={state.wanted || state.language}
            onChange={(event) => {
              const { value } = event.currentTarget
              withFlow((flow) => flow.speak(value))
            }}
          >
            {settings.languages.map((language) => (
              <option key={language} value={language} lang={language}>
                {settings.names[language]}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}
