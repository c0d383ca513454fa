/** The languages that Helder speaks, and which one somebody gets. */
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { fy } from './fy.ts'
import { nl } from './nl.ts'
import { nlSimple } from './nl-simple.ts'
import { pap } from './pap.ts'
import { pl } from './pl.ts'
import type { Texts } from './texts.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'

export type { Texts } from './texts.ts'

/** In the order in which they are offered. */
const TEXTS = {
  nl,
  'nl-simple': nlSimple,
  en,
  fy,
  pap,
  de,
  fr,
  tr,
  ar,
  pl,
  uk,
} as const satisfies Record<string, Texts>
export type Spoken = keyof typeof TEXTS
export const LANGUAGES = Object.keys(TEXTS) as Spoken[]

export const isSpoken = (language: string): language is Spoken => Object.hasOwn(TEXTS, language)

/** The texts in a language; in Dutch when we do not speak it. */
export const textsOf = (language: string): Texts => (isSpoken(language) ? TEXTS[language] : nl)

/** The wanted language when the site offers it, without its region if need be; else the site's first. */
export const bestLanguage = (wanted: string | undefined, offered: readonly string[]): Spoken => {
  const spoken = offered.filter(isSpoken)
  const tag = wanted?.toLowerCase() ?? ''
  return (
    spoken.find((language) => language === tag) ??
    spoken.find((language) => language === tag.split('-')[0]) ??
    spoken[0] ??
    'nl'
  )
}
