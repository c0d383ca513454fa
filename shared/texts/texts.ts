/** Every text of the widget and the pages that citizens see. A missing one does not compile. */
import type { ChannelKind, Clarity, Moment, Reason } from '../words.ts'

export type Texts = {
  /** What the language calls itself. */
  name: string
  question: string
  clarity: Record<Clarity, string>
  /** Said to people who see or hear the page. `{date}` and `{code}` are filled in. */
  status: {
    sending: string
    kept: string
    waiting: string
    refused: string
    offline: string
  }
  details: {
    title: Record<Clarity, string>
    reasons: string
    reason: Record<Reason, string>
    message: string
    messageHint: string
    optional: string
    send: string
    ask: string
  }
  ask: {
    title: string
    text: string
    textHint: string
    channel: string
    channels: Record<ChannelKind, string>
    channelHint: Record<ChannelKind, string>
    email: string
    phone: string
    moments: string
    moment: Record<Moment, string>
    name: string
    address: string
    sealed: string
    send: string
    back: string
  }
  errors: {
    summary: string
    text: string
    channel: string
    email: string
    phone: string
    name: string
    address: string
    tooLong: string
  }
  thanks: {
    title: string
    tap: string
    heard: string
    reply: string
    page: string
    noReply: string
    code: string
    codeHint: string
    lookUp: string
    ask: string
    more: string
  }
  /** The page on which people look their question up. */
  receipt: {
    title: string
    intro: string
    code: string
    show: string
    unknown: string
    received: string
    yourQuestion: string
    state: string
    noQuestion: string
  }
  retry: string
  urgent: string
}
