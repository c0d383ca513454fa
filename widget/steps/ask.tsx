/** Step 3: a question, and how somebody wants the answer. Only what the chosen channel needs is asked. */
import { useState } from 'preact/hooks'
import { makeReceipt } from '../../shared/receipt.ts'
import type { Contact } from '../../shared/seal.ts'
import { type ChannelKind, CONTACT_CHANNELS, type Moment } from '../../shared/words.ts'
import type { Draft } from '../opened.ts'
import type { WidgetSettings } from '../settings.ts'
import { checkAsk, type Typed } from './check-ask.ts'
import { ContactFields } from './contact-fields.tsx'
import { ErrorSummary, Field, type FieldError, StepTitle } from './parts.tsx'

export type Asked = Pick<Draft, 'question' | 'receipt'> & { code: string | undefined }

type Props = {
  settings: WidgetSettings
  /** The signal's id: contact details are sealed for this one only. */
  id: string
  typed: Typed
  onType: (part: Partial<Typed>) => void
  busy: boolean
  onAsked: (asked: Asked) => void
  onBack: () => void
}

const needsContact = (channel: ChannelKind) => CONTACT_CHANNELS.some((known) => known === channel)

/** Channels that can be kept safe here: contact needs a key to seal to, and a page with encryption. */
const offered = ({ channels, sealingKey }: WidgetSettings): ChannelKind[] => {
  const safe = channels.filter(
    (channel) => !needsContact(channel) || (sealingKey && globalThis.crypto?.subtle),
  )
  // A phone number is never the only way: not everybody can or dares to call.
  return [...safe.filter((channel) => channel !== 'none'), 'none']
}

/** Sealing is a file of its own beside the form: most people never need its bytes. */
const loadSeal = (): Promise<typeof import('../seal.ts')> =>
  import(/* @vite-ignore */ new URL('./seal.js', import.meta.url).href)

/** SHA-256 of the code, in base64url: all that leaves the browser. */
const digestOf = async (code: string) => {
  const bytes = new TextEncoder().encode(code.replaceAll('-', ''))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const base64 = btoa(String.fromCharCode(...digest))
  return base64.replace(/\+/g, '-').replace(/\//g, '_').replace('=', '')
}

const contactOf = (typed: Typed): Contact | undefined => {
  switch (typed.channel) {
    case 'email':
      return { channel: 'email', email: typed.email.trim() }
    case 'phone':
      return { channel: 'phone', phone: typed.phone.trim() }
    case 'letter':
      return { channel: 'letter', name: typed.name.trim(), address: typed.address.trim() }
    default:
      return undefined
  }
}

export const Ask = ({ settings, id, typed, onType: change, busy, onAsked, onBack }: Props) => {
  const { ask, errors: messages } = settings.texts
  const [errors, setErrors] = useState<FieldError[]>([])
  const errorOf = (id: string) => errors.find((found) => found.id === id)?.error

  const submit = async () => {
    const found = checkAsk(typed, messages)
    setErrors(found)
    if (found.length > 0 || !typed.channel) return
    const contact = contactOf(typed)
    const { sealingKey } = settings
    const sealed =
      contact && sealingKey ? await (await loadSeal()).seal(sealingKey, id, contact) : undefined
    const code = globalThis.crypto?.subtle
      ? makeReceipt((count) => crypto.getRandomValues(new Uint8Array(count)))
      : undefined
    onAsked({
      code,
      ...(code ? { receipt: await digestOf(code) } : {}),
      question: {
        text: typed.text,
        channel: typed.channel,
        language: settings.language,
        ...(typed.channel === 'phone' && typed.moments.length > 0
          ? { moments: typed.moments as Moment[] }
          : {}),
        ...(sealed ? { contact: { sealed } } : {}),
      },
    })
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) submit()
      }}
    >
      <ErrorSummary title={messages.summary} errors={errors} />
      <StepTitle focus>{ask.title}</StepTitle>
      <Field id="helder-text" label={ask.text} hint={ask.textHint} error={errorOf('helder-text')}>
        {(field) => (
          <textarea
            {...field}
            rows={4}
            value={typed.text}
            onInput={(event) => change({ text: event.currentTarget.value })}
          />
        )}
      </Field>
      <fieldset
        class="field"
        id="helder-channel"
        tabIndex={-1}
        aria-describedby={errorOf('helder-channel') ? 'helder-channel-error' : undefined}
      >
        <legend>{ask.channel}</legend>
        {errorOf('helder-channel') && (
          <p class="wrong" id="helder-channel-error">
            {errorOf('helder-channel')}
          </p>
        )}
        <div class="choices">
          {offered(settings).map((channel) => (
            <label class="choice" key={channel}>
              <input
                type="radio"
                name="helder-channel"
                checked={typed.channel === channel}
                onChange={() => change({ channel })}
              />
              <span>
                {ask.channels[channel]}
                <small>{ask.channelHint[channel]}</small>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <ContactFields texts={ask} typed={typed} change={change} errorOf={errorOf} />
      <p class="urgent">{settings.urgent ?? settings.texts.urgent}</p>
      <div class="actions">
        <button type="submit" class="send" aria-disabled={busy}>
          {ask.send}
        </button>
        <button type="button" class="quiet" onClick={onBack}>
          {ask.back}
        </button>
      </div>
    </form>
  )
}
