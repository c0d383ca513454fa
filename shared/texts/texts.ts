/** Every text of the widget and the pages that citizens see. A missing one does not compile. */
import type { ChannelKind, Clarity, Moment, Reason } from '../words.ts'

export type Texts = {
  /** What the language calls itself. */
  name: string
  question: string
  clarity: Record<Clarity, string>
  /** Said to people who see or hear the page. A word in braces is filled in. */
  status: {
    sending: string
    kept: string
    waiting: string
    offline: string
  }
  details: {
    title: Record<Clarity, string>
    reasons: string
    reason: Record<Reason, string>
    message: string
    messageHint: string
    quoteHint: string
    optional: string
    send: string
    ask: string
  }
  /** The sentence on the page that was not clear. */
  quote: {
    add: string
    label: string
    remove: string
  }
  /** Before words are sent: what looks personal, and will not be kept. */
  preview: {
    title: string
    intro: string
    send: string
    change: string
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
  /** What can be wrong in any step. */
  wrong: {
    summary: string
    tooLong: string
    refused: string
  }
  /** What can be wrong with a question. */
  errors: {
    text: string
    channel: string
    email: string
    phone: string
    name: string
    address: string
  }
  thanks: {
    title: string
    heard: string
    reply: string
    page: string
    noReply: string
    code: string
    codeHint: string
    lookUp: string
    ask: string
    more: string
    offer: string
  }
  /** What somebody wants to contribute. */
  offer: {
    title: string
    label: string
    hint: string
    send: string
  }
  /** When sending fails. */
  keep: {
    ask: string
    kept: string
    restored: string
  }
  /** The form as a page of its own, which works without scripts. */
  form: {
    title: string
    intro: string
    page: string
    question: string
    questionHint: string
    assisted: string
    trap: string
    empty: string
    pageWrong: string
    busy: string
    failed: string
  }
  /** On posters, letters and printed pages. */
  card: {
    title: string
    scan: string
    type: string
  }
  /** The page on which people look their question up. */
  /** Above what others asked on the page; it comes with the settings of the site. */
  answers: string
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
  /** Label of the choice of languages. */
  language: string
}
