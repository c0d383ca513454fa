/** The words in which a journey speaks to a browser, whichever engine is behind it. */
import type { Role } from './page-side.ts'

export const ENGINE_NAMES = ['chromium', 'firefox', 'webkit'] as const
export type EngineName = (typeof ENGINE_NAMES)[number]

export type Engine = {
  name: EngineName
  /** A tab with a profile of its own: no storage and no cache is shared with another. */
  open: () => Promise<Tab>
  close: () => Promise<void>
}

type KeyName =
  | 'Tab'
  | 'Enter'
  | 'Space'
  | 'Escape'
  | 'Backspace'
  | 'Delete'
  | 'Home'
  | 'End'
  | `Arrow${'Up' | 'Down' | 'Left' | 'Right'}`
export type Key = KeyName | `Shift+${KeyName}` | 'Control+a'

/** A text means exactly this name; a pattern may match anywhere in it. */
export type Name = string | RegExp

export type State = {
  value: string
  checked: boolean
  pressed: boolean
  expanded: boolean
  invalid: boolean
  disabled: boolean
  /** What `aria-describedby` refers to: hints and errors. */
  description: string
}

export type Size = { width: number; height: number }
/** What a tab begins with: the three have different sizes of their own. */
export const FIRST_SIZE: Size = { width: 1280, height: 800 }

/**
 * Whoever looks for something waits for it, but not for ever, and hears what was there instead.
 * Clicks and keys are the engine's own input: the page cannot tell them from a person's.
 */
export type Tab = {
  goto: (url: string) => Promise<void>
  reload: () => Promise<void>
  close: () => Promise<void>
  press: (role: Role, name: Name) => Promise<void>
  /** Replaces what was filled in, key by key. */
  type: (role: Role, name: Name, text: string) => Promise<void>
  check: (role: 'checkbox' | 'radio', name: Name, on?: boolean) => Promise<void>
  /** Picks an option of a list by its label, with the arrow keys: an opened list is no part of the page. */
  choose: (name: Name, option: string) => Promise<void>
  key: (key: Key, times?: number) => Promise<void>
  /** Resolves when the text is visible, within one block of text. What is filled in is not text: see `value`. */
  see: (text: Name, withinMs?: number) => Promise<void>
  sees: (text: Name) => Promise<boolean>
  /** Resolves when the text is no longer visible. */
  gone: (text: Name, withinMs?: number) => Promise<void>
  /** Resolves when there is exactly one such element to be seen. */
  find: (role: Role, name: Name, withinMs?: number) => Promise<void>
  has: (role: Role, name: Name) => Promise<boolean>
  value: (role: Role, name: Name) => Promise<string>
  state: (role: Role, name: Name) => Promise<State>
  /** The accessible name of what has the focus; empty when nothing has. */
  focused: () => Promise<string>
  /** Resolves when the focus is on something of this name: it often follows a moment after what is seen. */
  focusOn: (name: Name, withinMs?: number) => Promise<void>
  /** `act` is sent as text and may name nothing outside itself; arguments and answer travel as JSON. */
  evaluate: <A extends unknown[], R>(act: (...args: A) => R, ...args: A) => Promise<Awaited<R>>
  screenshot: (path: string) => Promise<void>
  /** Resizes what the page sees of the window and tells what came of it: WebKit's is never below 447 px wide. */
  size: (width: number, height: number) => Promise<Size>
  /** Errors of scripts and of the console so far, as far as the engine tells: see each engine. */
  errors: () => Promise<string[]>
  /** Takes the line away, and tells the page so; absent where no driver can. */
  offline: ((on: boolean) => Promise<void>) | undefined
  /** Another tab of the same profile; absent where one driver cannot hold two. */
  beside: (() => Promise<Tab>) | undefined
}

/** What each engine has to be able to do; all the rest is built on it in `tab.ts`. */
export type Hands<Handle> = {
  goto: (url: string) => Promise<unknown>
  reload: () => Promise<unknown>
  close: () => Promise<unknown>
  /** Works out an expression in the page, awaits it, and answers as JSON. */
  run: (expression: string) => Promise<unknown>
  /** The same, for an expression that gives an element or null. */
  element: (expression: string) => Promise<Handle | undefined>
  click: (element: Handle) => Promise<unknown>
  /** Presses the keys of a text, one after the other. */
  write: (text: string) => Promise<unknown>
  /** Presses one key while others, if any, are held. */
  stroke: (key: string, held: string[]) => Promise<unknown>
  screenshot: (path: string) => Promise<unknown>
  size: (size: Size) => Promise<unknown>
  errors: () => Promise<string[]>
  offline?: (on: boolean) => Promise<unknown>
  beside?: () => Promise<Tab>
}
