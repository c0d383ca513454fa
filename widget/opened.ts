/** What the embed script hands to the form when somebody has pressed. */
import type { SignalInput } from '../shared/signal.ts'
import type { Clarity } from '../shared/words.ts'

/** The signal as the widget keeps it: complete, so that every step can be sent on its own. */
export type Draft = SignalInput & { clarity: Clarity }

/** One signal being made, from the first press until it is done. */
export type Opened = {
  /** Address of the edge, without a slash at the end. */
  base: string
  /** Shadow root of the `HelderElement`; the tap question, its first child, belongs to the embed. */
  root: ShadowRoot
  draft: Draft
  /** The tap on its way: it was sent before the form was asked for. */
  tap: Promise<Response>
}

export type HelderElement = HTMLElement & {
  /** Cleared by the form when it is done: the next press begins a new signal. */
  opened: Opened | undefined
}
