/** What the element hands to the form when somebody has pressed, or when something was left unsent. */
import type { SignalInput } from '../shared/signal.ts'
import type { Clarity } from '../shared/words.ts'

/** The signal as the widget keeps it: complete, so that every step can be sent on its own. */
export type Draft = SignalInput & { clarity: Clarity }

/** One signal being made, from the first press until it is done. */
export type Opened = {
  draft: Draft
  /** The tap on its way: it was sent before the form was asked for. An error when the line failed. */
  tap: Promise<Response | Error>
}

export type HelderElement = HTMLElement & {
  /** Cleared by the form when it is done: the next press begins a new signal. */
  opened: Opened | undefined
}

/** Where a signal is made. */
export type Place = {
  /** Address of the edge, without a slash at the end. */
  base: string
  site: string
  /** Shadow root of the `HelderElement`; the tap question, its first child, belongs to the element. */
  root: ShadowRoot
  /** One of ours: that of the page, as far as we speak it. */
  language: string
}
