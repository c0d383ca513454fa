/** Step 2: what was unclear, by picking and in one's own words. Everything in it is optional. */
import { REASONS, type Reason } from '../../shared/words.ts'
import type { FormProps } from '../form-view.tsx'
import { REASON_ICONS } from '../reason-icons.ts'
import type { Typed } from '../state.ts'
import { Actions, Choice, TextField, Title, Urgent } from './parts.tsx'

export const Details = (props: FormProps) => {
  const { state, set, withFlow, later } = props
  const { details } = state.first
  const { clarity } = state.draft
  const { reasons, message } = state.typed
  const type = (part: Partial<Typed>) => {
    set({ typed: { ...state.typed, ...part } })
    // Whoever begins to write will need the rest: it is there by the time that they send.
    withFlow(() => {})
  }
  const toggle = (reason: Reason) =>
    type({
      reasons: reasons.includes(reason)
        ? reasons.filter((chosen) => chosen !== reason)
        : [...reasons, reason],
    })
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        withFlow((flow) => flow.tell('thanks'))
      }}
    >
      {later && <later.ErrorSummary state={state} />}
      <Title>{details.title[clarity]}</Title>
      {clarity !== 'yes' && (
        <>
          <fieldset aria-labelledby="helder-title helder-reasons">
            <p class="hint" id="helder-reasons">
              {details.reasons}
            </p>
            <div class="choices">
              {REASONS.map((reason) => (
                <Choice
                  key={reason}
                  type="checkbox"
                  icon={REASON_ICONS[reason]}
                  checked={reasons.includes(reason)}
                  onChange={() => toggle(reason)}
                >
                  {details.reason[reason]}
                </Choice>
              ))}
            </div>
          </fieldset>
          <p class="hint field">{details.quoteHint}</p>
          {later && <later.Quote {...props} />}
        </>
      )}
      <TextField
        state={state}
        id="helder-message"
        label={details.message}
        optional={details.optional}
        hint={details.messageHint}
        value={message}
        onInput={(message) => type({ message })}
      />
      <Urgent state={state} />
      <Actions busy={state.busy} send={details.send}>
        <button type="button" onClick={() => withFlow((flow) => flow.tell('ask'))}>
          {details.ask}
        </button>
      </Actions>
    </form>
  )
}
