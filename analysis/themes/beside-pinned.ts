/**
 * Finds themes beside those that an analyst pinned: what belongs to those is theirs, and takes what is surely like it;
 * the rest is grouped anew.
 */

import type { Said } from './languages.ts'
import { foretell, type Learned, learnThemes } from './learn.ts'
import { OTHER } from './model.ts'
import { type Found, findThemes, SEED, type ThemesOptions } from './themes.ts'

/** `kept`: the pinned theme that it belongs to, or what a person said. */
export type Kept = Said & { kept?: string | undefined }

export type BesidePinned = {
  /** Per text its pinned theme; undefined where the rest was grouped. */
  pinned: (string | undefined)[]
  /** Numbers of the texts that were grouped, in the order of `found`. */
  rest: Int32Array
  found: Found
}

/** Texts of no pinned theme from which is learned what none is: more take longer and say little more. */
const OTHERS_MAX = 4_000
const EACH_MAX = 2_000

const every = <T>(list: readonly T[], most: number): T[] => {
  const step = Math.max(1, Math.ceil(list.length / most))
  return list.filter((_, at) => at % step === 0)
}

/** What pinned themes are known by; undefined when there is none. Texts of no theme are the example of what none is. */
export const learnPinned = (said: readonly Kept[], seed: number): Learned | undefined => {
  const byTheme = new Map<string, string[]>()
  for (const { text, kept = OTHER } of said) {
    const list = byTheme.get(kept)
    if (list) list.push(text)
    else byTheme.set(kept, [text])
  }
  if (byTheme.size < 2) return undefined
  const examples = [...byTheme].flatMap(([theme, texts]) =>
    every(texts, theme === OTHER ? OTHERS_MAX : EACH_MAX).map((text) => ({ text, theme })),
  )
  return learnThemes(examples, seed)
}

/** The pinned theme of each text, where that is sure. */
export const claimed = (learned: Learned, texts: readonly string[]): (string | undefined)[] =>
  foretell(learned, texts).map(({ theme }) => (theme === OTHER ? undefined : theme))

export const findBesidePinned = (
  said: readonly Kept[],
  options: ThemesOptions = {},
): BesidePinned => {
  const pinned = said.map(({ kept }) => kept)
  const learned = learnPinned(said, options.seed ?? SEED)
  if (learned) {
    const open = said.flatMap(({ kept }, at) => (kept === undefined ? [at] : []))
    const claims = claimed(
      learned,
      open.map((at) => said[at]?.text ?? ''),
    )
    open.forEach((at, n) => {
      pinned[at] = claims[n]
    })
  }
  const rest = Int32Array.from(said.flatMap((_, at) => (pinned[at] === undefined ? [at] : [])))
  const texts = Array.from(rest, (at) => said[at] ?? { text: '' })
  return { pinned, rest, found: findThemes(texts, options) }
}
