/** Step 3: a question, and how somebody wants the answer. Only what the chosen channel needs is asked. */
import type { Contact } from '../../shared/seal.ts'
import { type ChannelKind, needsContact } from '../../shared/words.ts'
import { CHANNEL_ICONS } from '../channel-icons.ts'
import type { WidgetSettings } from '../settings.ts'
import type { Typed } from '../state.ts'
import { checkAsk } from './check-ask.ts'
import { ContactFields } from './contact-fields.tsx'
import { ErrorSummary } from './error-summary.tsx'
import type { LaterProps } from './later-step.tsx'
import { Actions, Choice, TextField, Title, Urgent } from './parts.tsx'

/** Channels that can be kept safe here: contact needs a key to seal to, and a page with encryption. */
const offered = ({ channels, sealingKey }: WidgetSettings): ChannelKind[] => {
  const safe = channels.filter(
    (channel) =>
      channel !== 'none' && (!needsContact(channel) || (sealingKey && globalThis.crypto?.subtle)),
  )
  return [...safe, 'none']
}

/** Until the site's choices are known, an answer cannot be promised: the question itself can be asked. */
const UNKNOWN: WidgetSettings = { channels: [], languages: [], names: {} }

let failed = 0
/**
 * Sealing is a file of its own beside the form: most people never need its bytes. Where it could not be had,
 * Firefox gives the same failure for as long as the page is open: another try has another address.
 */
const seal = async (key: string, id: string, contact: Contact) => {
  const file: Promise<typeof import('../seal.ts')> = failed
    ? import(`./seal.js?${failed}`)
    : import('../seal.ts')
  const { seal } = await file.catch((error) => {
    failed++
    throw error
  })
  return seal(key, id, contact)
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

const submit = async (props: LaterProps) => {
  const { state, flow, texts } = props
  const { typed, settings = UNKNOWN } = state
  const errors = [
    ...checkAsk(typed, texts.errors, offered(settings)),
    ...flow.tooLong('helder-text', typed.text),
  ]
  if (state.busy || flow.wrong(errors)) return
  await flow.review(typed.text, async (text) => {
    flow.type({ text })
    flow.set({ busy: true })
    const { id } = state.draft
    const { channel = 'none' } = typed
    const contact = contactOf(typed)
    const key = settings.sealingKey
    const question = {
      text,
      channel,
      language: state.language,
      ...(channel === 'phone' && typed.moments.length > 0 ? { moments: typed.moments } : {}),
    }
    try {
      const sealed = contact && key ? await seal(key, id, contact) : undefined
      const { code, receipt } = (await flow.newCode()) ?? {}
      flow.set({ ...(code ? { code } : {}) })
      await flow.thank({
        ...(receipt ? { receipt } : {}),
        question: sealed ? { ...question, contact: { sealed } } : question,
      })
    } catch {
      // Sealing could not be fetched: nothing of it leaves unsealed.
      flow.unasked(question, () => submit(props))
    }
  })
}

export const Ask = (props: LaterProps) => {
  const { state, flow, texts } = props
  const { ask } = texts
  const { typed, errors, settings = UNKNOWN } = state
  const channelError = errors.find(({ id }) => id === 'helder-channel')?.error
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit(props)
      }}
    >
      <ErrorSummary state={state} />
      <Title>{ask.title}</Title>
      <TextField
        state={state}
        id="helder-text"
        label={ask.text}
        hint={ask.textHint}
        value={typed.text}
        onInput={(text) => flow.type({ text })}
      />
      <fieldset
        class="field"
        id="helder-channel"
        tabIndex={-1}
        aria-describedby={channelError && 'helder-channel-error'}
      >
        <legend>{ask.channel}</legend>
        {channelError && (
          <p class="wrong" id="helder-channel-error">
            {channelError}
          </p>
        )}
        <div class="choices">
          {offered(settings).map((channel) => (
            <Choice
              key={channel}
              type="radio"
              icon={CHANNEL_ICONS[channel]}
              checked={typed.channel === channel}
              onChange={() => flow.type({ channel })}
            >
              {ask.channels[channel]}
              <small>{ask.channelHint[channel]}</small>
            </Choice>
          ))}
        </div>
      </fieldset>
      <ContactFields state={state} flow={flow} texts={ask} />
      <Urgent state={state} />
      <Actions busy={state.busy} send={ask.send}>
        <button type="button" class="quiet" onClick={() => flow.go('details')}>
          {ask.back}
        </button>
      </Actions>
    </form>
  )
}
