/**
 * The keys of the desk. An element says with `aria-keyshortcuts` which key is its own; pressing that key
 * presses it. So what is told to a screen reader is what works, and what is not on the screen cannot be done.
 */
import { createContext } from 'preact'
import { useContext, useLayoutEffect } from 'preact/hooks'
import { QUEUES } from '../filters.ts'

/** Letters that begin the same word in Dutch and English. `/` is not among them: Firefox searches with it. */
export const KEYS = {
  /** pak op, pick up */
  claim: 'p',
  /** leg terug, let go */
  release: 'l',
  /** antwoord, answer */
  answer: 'a',
  /** suggestie, suggestion */
  suggestion: 's',
  help: '?',
} as const
/** Of the button that sends. It holds in the field of the answer only, and never alone. */
export const SEND_KEYS = 'Control+Enter Meta+Enter'
export const isSendKey = (event: KeyboardEvent) =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing

/** Whether single keys do something: who speaks to the computer can turn them off (WCAG 2.1.4). */
export const KeysOn = createContext(true)
/** For the element that a key presses; nothing while they are off. */
export const useKey = () => {
  const on = useContext(KeysOn)
  return (key: string) => (on ? { 'aria-keyshortcuts': key } : {})
}

const FIELDS = 'input, select, textarea, [contenteditable]'
export const isField = (target: EventTarget | null) =>
  target instanceof Element && target.closest(FIELDS) !== null

/** The key as it is listed, or undefined when the press is meant for something else. */
const keyOf = (event: KeyboardEvent) => {
  const { key, isComposing, ctrlKey, altKey, metaKey, shiftKey, defaultPrevented, target } = event
  if (isComposing || ctrlKey || altKey || metaKey || defaultPrevented || isField(target)) return
  if (event.getModifierState('AltGraph') || document.querySelector('dialog[open]')) return
  if (key === KEYS.help) return key
  return shiftKey ? undefined : key.toLowerCase()
}

/** Another line of the queue, from where one is or from the question that is open; none off the ends. */
const lineFrom = (root: Element, step: 1 | -1) => {
  const lines = [...root.querySelectorAll<HTMLElement>('.queue button')]
  const at = lines.indexOf(document.activeElement as HTMLElement)
  const from = at >= 0 ? at : lines.findIndex((line) => line.getAttribute('aria-current'))
  return from < 0 ? lines[0] : lines[from + step]
}

const STEPS: Record<string, 1 | -1> = { j: 1, arrowdown: 1, k: -1, arrowup: -1 }

/** Does what the key says; whether it did anything. */
const doKey = (root: Element, key: string) => {
  const step = STEPS[key]
  if (step) {
    // Arrows scroll the page everywhere but in the list.
    if (key.startsWith('arrow') && !document.activeElement?.closest('.queue')) return false
    const line = lineFrom(root, step)
    line?.focus()
    return line !== undefined
  }
  const own = root.querySelector<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(key)}"]`)
  if (own instanceof HTMLTextAreaElement) own.focus()
  else own?.click()
  return own !== null
}

/** Listens while the desk is on the screen. */
export const useKeys = (root: { current: Element | null }, on: boolean) =>
  // At once, and not after the next frame: who turned the keys off may be typing already.
  useLayoutEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      const key = keyOf(event)
      // A key that is held down walks the list and does nothing else twice.
      if (!key || !root.current || (event.repeat && !STEPS[key])) return
      if (doKey(root.current, key)) event.preventDefault()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [on])

/** The digit of a queue. */
export const digitOf = (queue: (typeof QUEUES)[number]) => String(QUEUES.indexOf(queue) + 1)
