/** What must be filled in before a question can be sent, in the widget's own words. */
import { fill } from '../../shared/html.ts'
import { TEXT_MAX } from '../../shared/limits.ts'
import { codePoints } from '../../shared/text.ts'
import type { Texts } from '../../shared/texts/texts.ts'
import type { ChannelKind } from '../../shared/words.ts'
import type { FieldError } from './parts.tsx'

export type Typed = {
  text: string
  channel: ChannelKind | undefined
  moments: string[]
  email: string
  phone: string
  name: string
  address: string
}

export const NOTHING_TYPED: Typed = {
  text: '',
  channel: undefined,
  moments: [],
  email: '',
  phone: '',
  name: '',
  address: '',
}

/** Something, an @, and something with a dot: whoever answers will find out the rest. */
const isEmail = (text: string) => /^\S+@\S+\.\S+$/.test(text.trim())
/** Seven digits or more, however they are spaced. */
const isPhone = (text: string) =>
  text.replace(/\D/g, '').length >= 7 && /^[\d\s()+./-]+$/.test(text.trim())

/** All errors at once, in the order of the fields; none when it can be sent. */
export const checkAsk = (typed: Typed, messages: Texts['errors']): FieldError[] => {
  const { text, channel } = typed
  const count = codePoints(text)
  const checks: [id: string, wrong: boolean, error: string][] = [
    ['helder-text', text.trim() === '', messages.text],
    ['helder-text', count > TEXT_MAX, fill(messages.tooLong, { max: TEXT_MAX, count })],
    ['helder-channel', channel === undefined, messages.channel],
    ['helder-email', channel === 'email' && !isEmail(typed.email), messages.email],
    ['helder-phone', channel === 'phone' && !isPhone(typed.phone), messages.phone],
    ['helder-name', channel === 'letter' && typed.name.trim() === '', messages.name],
    ['helder-address', channel === 'letter' && typed.address.trim() === '', messages.address],
  ]
  return checks.filter(([, wrong]) => wrong).map(([id, , error]) => ({ id, error }))
}
