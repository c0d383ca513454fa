/**
 * Which texts go where. The form carries the first in its own file, the later steps theirs; what only stands
 * on pages that the edge serves never travels to the widget.
 */
import type { Texts } from './texts.ts'

const FIRST = [
  'question',
  'clarity',
  'status',
  'details',
  'urgent',
  'language',
] as const satisfies (keyof Texts)[]

const LATER = [
  'quote',
  'wrong',
  'retry',
  'preview',
  'ask',
  'errors',
  'thanks',
  'offer',
  'keep',
] as const satisfies (keyof Texts)[]

export type FirstTexts = Pick<Texts, (typeof FIRST)[number]>
export type LaterTexts = Pick<Texts, (typeof LATER)[number]>

const pick = <K extends keyof Texts>(texts: Texts, names: readonly K[]) =>
  Object.fromEntries(names.map((name) => [name, texts[name]])) as Pick<Texts, K>

export const firstTexts = (texts: Texts): FirstTexts => pick(texts, FIRST)
export const laterTexts = (texts: Texts): LaterTexts => pick(texts, LATER)
