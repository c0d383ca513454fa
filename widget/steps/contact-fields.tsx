/** How to reach somebody: only the fields of the chosen channel, and what happens with them. */
import type { LaterTexts } from '../../shared/texts/parts.ts'
import { MOMENTS, type Moment } from '../../shared/words.ts'
import type { Flow } from '../flow.ts'
import type { State } from '../state.ts'
import { Choice, TextField } from './parts.tsx'

type Props = { state: State; flow: Flow; texts: LaterTexts['ask'] }

export const ContactFields = ({ state, flow, texts }: Props) => {
  const { typed } = state
  const line = (
    name: 'email' | 'phone' | 'name' | 'address',
    inputMode: 'email' | 'tel' | 'text',
    autoComplete: string,
    hint?: string,
  ) => (
    <TextField
      state={state}
      id={`helder-${name}`}
      label={texts[name]}
      hint={hint}
      value={typed[name]}
      onInput={(value) => flow.type({ [name]: value })}
      line={{ inputMode, autoComplete }}
    />
  )
  const toggle = (moment: Moment) =>
    flow.type({
      moments: typed.moments.includes(moment)
        ? typed.moments.filter((chosen) => chosen !== moment)
        : [...typed.moments, moment],
    })
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
                <Choice
                  key={moment}
                  type="checkbox"
                  checked={typed.moments.includes(moment)}
                  onChange={() => toggle(moment)}
                >
                  {texts.moment[moment]}
                </Choice>
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
