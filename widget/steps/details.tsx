/** Step 2: what was unclear, by picking and in one's own words. Everything in it is optional. */
import { useState } from 'preact/hooks'
import { fill } from '../../shared/html.ts'
import { TEXT_MAX } from '../../shared/limits.ts'
import { codePoints } from '../../shared/text.ts'
import type { Texts } from '../../shared/texts/texts.ts'
import { REASONS, type Reason } from '../../shared/words.ts'
import type { Draft } from '../opened.ts'
import { ErrorSummary, Field, type FieldError } from './parts.tsx'

export type Told = { reasons: Reason[]; message: string }

type Props = {
  texts: Texts
  draft: Draft
  busy: boolean
  onTold: (told: Told, next: 'ask' | 'thanks') => void
}

export const Details = ({ texts, draft, busy, onTold }: Props) => {
  const { details } = texts
  const [reasons, setReasons] = useState<Reason[]>(draft.reasons ?? [])
  const [message, setMessage] = useState(draft.message ?? '')
  const [errors, setErrors] = useState<FieldError[]>([])

  const toggle = (reason: Reason) =>
    setReasons((chosen) =>
      chosen.includes(reason) ? chosen.filter((r) => r !== reason) : [...chosen, reason],
    )
  const go = (next: 'ask' | 'thanks') => {
    const count = codePoints(message)
    const tooLong = fill(texts.errors.tooLong, { max: TEXT_MAX, count })
    const found = count > TEXT_MAX ? [{ id: 'helder-message', error: tooLong }] : []
    setErrors(found)
    // After "yes" no reasons are asked; those of an earlier "no" no longer hold.
    if (found.length === 0)
      onTold({ reasons: draft.clarity === 'yes' ? [] : reasons, message }, next)
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) go('thanks')
      }}
    >
      <ErrorSummary title={texts.errors.summary} errors={errors} />
      <h2 id="helder-title">{details.title[draft.clarity]}</h2>
      {draft.clarity !== 'yes' && (
        <fieldset aria-labelledby="helder-title helder-reasons">
          <p class="hint" id="helder-reasons">
            {details.reasons}
          </p>
          <div class="choices">
            {REASONS.map((reason) => (
              <label class="choice" key={reason}>
                <input
                  type="checkbox"
                  checked={reasons.includes(reason)}
                  onChange={() => toggle(reason)}
                />
                <span>{details.reason[reason]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <Field
        id="helder-message"
        label={details.message}
        hint={details.messageHint}
        optional={details.optional}
        error={errors[0]?.error}
      >
        {(field) => (
          <textarea
            {...field}
            rows={4}
            value={message}
            onInput={(event) => setMessage(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="actions">
        <button type="submit" class="send" aria-disabled={busy}>
          {details.send}
        </button>
        <button type="button" onClick={() => go('ask')}>
          {details.ask}
        </button>
      </div>
    </form>
  )
}
