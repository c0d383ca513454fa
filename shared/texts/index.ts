/** The languages that Helder speaks, and which one somebody gets. */
import { en } from './en.ts'
import { nl } from './nl.ts'
import type { Texts } from './texts.ts'

export type { Texts } from './texts.ts'

const TEXTS = { nl, en } as const satisfies Record<string, Texts>
type Spoken = keyof typeof TEXTS
export const LANGUAGES: string[] = Object.keys(TEXTS)

const isSpoken = (language: string): language is Spoken => Object.hasOwn(TEXTS, language)

/** The texts in a language; in Dutch when we do not speak it. */
export const textsOf = (language: string): Texts => (isSpoken(language) ? TEXTS[language] : nl)

/** The wanted language when the site offers it, without its region if need be; else the site's first. */
export const bestLanguage = (wanted: string | undefined, offered: readonly string[]): string => {
  const spoken = offered.filter(isSpoken)
  const tag = wanted?.toLowerCase() ?? ''
  return (
    spoken.find((language) => language === tag) ??
    spoken.find((language) => language === tag.split('-')[0]) ??
    spoken[0] ??
    'nl'
  )
}
