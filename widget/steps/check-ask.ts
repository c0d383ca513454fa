/** What must be filled in before a question can be sent, in the widget's own words. */
import type { LaterTexts } from '../../shared/texts/parts.ts'
import type { ChannelKind } from '../../shared/words.ts'
import type { FieldError, Typed } from '../state.ts'

/** Something, an @, and something with a dot: whoever answers will find out the rest. */
const isEmail = (text: string) => /^\S+@\S+\.\S+$/.test(text.trim())
/** Seven digits or more, of any script and however they are spaced; letters are something else. */
const isPhone = (text: string) => text.replace(/\P{Nd}/gu, '').length >= 7 && !/\p{L}/u.test(text)

/** All errors at once, in the order of the fields; none when it can be sent. */
export const checkAsk = (
  typed: Typed,
  messages: LaterTexts['errors'],
  offered: readonly ChannelKind[],
): FieldError[] => {
  const { text, channel } = typed
  const checks: [id: string, wrong: boolean, error: string][] = [
    ['helder-text', text.trim() === '', messages.text],
    ['helder-channel', channel === undefined || !offered.includes(channel), messages.channel],
    ['helder-email', channel === 'email' && !isEmail(typed.email), messages.email],
    ['helder-phone', channel === 'phone' && !isPhone(typed.phone), messages.phone],
    ['helder-name', channel === 'letter' && typed.name.trim() === '', messages.name],
    ['helder-address', channel === 'letter' && typed.address.trim() === '', messages.address],
  ]
  return checks.filter(([, wrong]) => wrong).map(([id, , error]) => ({ id, error }))
}
