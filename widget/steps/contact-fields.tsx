/** How to reach somebody: only the fields of the chosen channel, and what happens with them. */
import type { Texts } from '../../shared/texts/texts.ts'
import { MOMENTS } from '../../shared/words.ts'
import type { Typed } from './check-ask.ts'
import { Field } from './parts.tsx'

type Props = {
  texts: Texts['ask']
  typed: Typed
  change: (part: Partial<Typed>) => void
  errorOf: (id: string) => string | undefined
}

export const ContactFields = ({ texts, typed, change, errorOf }: Props) => {
  const line = (
    name: 'email' | 'phone' | 'name' | 'address',
    inputMode: 'email' | 'tel' | 'text',
    autoComplete: string,
    hint?: string,
  ) => (
    <Field id={`helder-${name}`} label={texts[name]} hint={hint} error={errorOf(`helder-${name}`)}>
      {(field) => (
        <input
          {...field}
          type="text"
          inputMode={inputMode}
          autoComplete={autoComplete}
          value={typed[name]}
          onInput={(event) => change({ [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  )
  switch (typed.channel) {
    case 'email':
      return line('email', 'email', 'email', texts.sealed)
    case 'phone':
      return (
        <>
          {line('phone', 'tel', 'tel', texts.sealed)}
          <fieldset class="field">
            <legend>{texts.moments}</legend>
            <div class="choices">
              {MOMENTS.map((moment) => (
                <label class="choice" key={moment}>
                  <input
                    type="checkbox"
                    checked={typed.moments.includes(moment)}
                    onChange={() =>
                      change({
                        moments: typed.moments.includes(moment)
                          ? typed.moments.filter((m) => m !== moment)
                          : [...typed.moments, moment],
                      })
                    }
                  />
                  <span>{texts.moment[moment]}</span>
                </label>
              ))}
            </div>
          </fieldset>
        </>
      )
    case 'letter':
      return (
        <>
          {line('name', 'text', 'name', texts.sealed)}
          {line('address', 'text', 'street-address')}
        </>
      )
    default:
      return null
  }
}
