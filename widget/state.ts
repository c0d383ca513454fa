/** All that the form knows at one moment. The steps are drawn from it and from nothing else. */
import type { Piece } from '../shared/redact/pieces.ts'
import type { FirstTexts, LaterTexts } from '../shared/texts/parts.ts'
import type { ChannelKind, Moment, Reason } from '../shared/words.ts'
import type { Draft } from './opened.ts'
import type { Accepted, DeliveryState } from './send.ts'
import type { WidgetSettings } from './settings.ts'

export type Step = 'details' | 'preview' | 'ask' | 'offer' | 'thanks'

/** What somebody has typed and chosen, sent or not: going back and forth loses nothing. */
export type Typed = {
  reasons: Reason[]
  message: string
  quote: string
  text: string
  channel: ChannelKind | undefined
  moments: Moment[]
  email: string
  phone: string
  name: string
  address: string
  offer: string
}

export const typedFrom = ({ reasons, message, quote, question, offer }: Draft): Typed => ({
  reasons: [...(reasons ?? [])],
  message: message ?? '',
  quote: quote ?? '',
  text: question?.text ?? '',
  channel: question?.channel,
  moments: [...(question?.moments ?? [])],
  email: '',
  phone: '',
  name: '',
  address: '',
  offer: offer ?? '',
})

/** What looks personal in what somebody is about to send, and what happens when they agree. */
export type Preview = {
  pieces: Piece[]
  agree: () => void
  change: () => void
}

export type FieldError = { id: string; error: string }

export type State = {
  step: Step
  language: string
  /** The language that somebody chose, while its texts are on their way: the list goes on from there. */
  wanted?: string | undefined
  first: FirstTexts
  /** Of the later steps; there when they are. */
  later: LaterTexts | undefined
  settings: WidgetSettings | undefined
  draft: Draft
  typed: Typed
  /** What was last selected on the page. */
  selected: string
  delivery: DeliveryState
  /** A step is being looked at, sealed or sent: a second press would do it twice. */
  busy: boolean
  errors: FieldError[]
  preview?: Preview
  accepted?: Accepted
  /** The receipt: shown once, and known to nobody else. */
  code?: string
  /** What was not sent is kept on this device, because the person asked for it. */
  kept?: boolean
  /** A question that waits for contact details: those are never kept, nor can it be sent without. */
  unasked?: Draft['question']
  /** It was left unsent by an earlier page. */
  restored?: boolean
}
