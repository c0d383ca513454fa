/** What somebody wants to contribute: an idea, a better explanation, what happened to them. */
import { ErrorSummary } from './error-summary.tsx'
import type { LaterProps } from './later-step.tsx'
import { Actions, TextField, Title } from './parts.tsx'

export const Offer = ({ state, flow, texts }: LaterProps) => {
  const { offer } = texts
  const submit = async () => {
    const { offer: text } = state.typed
    const empty = text.trim() === '' ? [{ id: 'helder-offer', error: offer.label }] : []
    if (state.busy || flow.wrong([...empty, ...flow.tooLong('helder-offer', text)])) return
    await flow.review(text, (clean) => {
      flow.type({ offer: clean })
      flow.thank({ offer: clean })
    })
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <ErrorSummary state={state} />
      <Title>{offer.title}</Title>
      <TextField
        state={state}
        id="helder-offer"
        label={offer.label}
        hint={offer.hint}
        value={state.typed.offer}
        onInput={(text) => flow.type({ offer: text })}
      />
      <Actions busy={state.busy} send={offer.send}>
        <button type="button" class="quiet" onClick={() => flow.go('thanks')}>
          {texts.ask.back}
        </button>
      </Actions>
    </form>
  )
}
