/**
 * The widget as a module, for sites that bundle their scripts: `import { defineHelder } from 'helder/widget'`.
 * It is the same element as that of the script; its steps come from the edge, when somebody presses.
 */
import { defineElement } from './element.ts'
import type { HelderElement } from './opened.ts'

export type { HelderElement } from './opened.ts'

type Options = {
  /** Address of the edge, such as `https://feedback.example.nl`. */
  from: string
  /** Key of the site, for elements without a `data-site` of their own. */
  site?: string
}

/** Makes `<helder-feedback>` known; a second call changes nothing. Needs a browser. */
export const defineHelder = ({ from, site }: Options) =>
  defineElement(from.replace(/\/$/, ''), site)

/** `helder:opened`, `helder:sent` and `helder:failed` bubble out of the element. */
export type HelderEventMap = {
  /** Somebody has pressed: the first step is on the screen within half a second. */
  'helder:opened': CustomEvent<{ id: string }>
  /** The edge has a step of the signal on disk. Never holds what somebody wrote. */
  'helder:sent': CustomEvent<{ id: string; revision: number; clarity?: string }>
  /** The edge refused a step; the text stays on the screen. */
  'helder:failed': CustomEvent<{ id: string }>
}

declare global {
  interface HTMLElementTagNameMap {
    'helder-feedback': HelderElement
  }
  interface HTMLElementEventMap extends HelderEventMap {}
}
