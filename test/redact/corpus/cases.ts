/** Turns templates and values into labelled sentences: every piece of personal data with its place. */
import type { Kind, Span } from '../../../shared/redact/index.ts'
import { de as developDe } from './develop/de.ts'
import { en as developEn } from './develop/en.ts'
import { fr as developFr } from './develop/fr.ts'
import { nl as developNl } from './develop/nl.ts'
import { pl as developPl } from './develop/pl.ts'
import { tr as developTr } from './develop/tr.ts'
import { values as developValues } from './develop/values.ts'
import { de as judgeDe } from './judge/de.ts'
import { en as judgeEn } from './judge/en.ts'
import { fr as judgeFr } from './judge/fr.ts'
import { nl as judgeNl } from './judge/nl.ts'
import { pl as judgePl } from './judge/pl.ts'
import { tr as judgeTr } from './judge/tr.ts'
import { values as judgeValues } from './judge/values.ts'
import { type Chance, chanceFrom } from './make.ts'

export const LANGUAGES = ['nl', 'en', 'de', 'fr', 'tr', 'pl'] as const
export type Language = (typeof LANGUAGES)[number]

type Variant = 'dplate' | 'fplate' | 'tplate' | 'pplate' | 'licence' | 'vnumber' | 'foreignpass'
type Slot = Kind | Variant
export type Values = Record<Slot, (chance: Chance, language: Language) => string>
type Sentences = { personal: string; clean: string }
type Half = { sentences: Record<Language, Sentences>; values: Values; seed: number }

export const HALVES: Record<'develop' | 'judge', Half> = {
  develop: {
    sentences: {
      nl: developNl,
      en: developEn,
      de: developDe,
      fr: developFr,
      tr: developTr,
      pl: developPl,
    },
    values: developValues,
    seed: 1,
  },
  judge: {
    sentences: { nl: judgeNl, en: judgeEn, de: judgeDe, fr: judgeFr, tr: judgeTr, pl: judgePl },
    values: judgeValues,
    seed: 2,
  },
}
const DRAWS = 8

const kindOf = (slot: Slot): Kind => {
  if (slot.endsWith('plate')) return 'plate'
  return slot === 'licence' || slot === 'vnumber' || slot === 'foreignpass'
    ? 'document'
    : (slot as Kind)
}
const lines = (block: string) => block.trim().split('\n')

export type Case = { text: string; language: Language; entities: Span[] }

const fillIn = (template: string, language: Language, values: Values, chance: Chance): Case => {
  const entities: Span[] = []
  let text = ''
  let end = 0
  for (const { index, 0: whole, 1: slot } of template.matchAll(/\{(\w+)\}/g)) {
    text += template.slice(end, index)
    const value = values[slot as Slot](chance, language)
    entities.push({
      start: text.length,
      end: text.length + value.length,
      kind: kindOf(slot as Slot),
    })
    text += value
    end = index + whole.length
  }
  return { text: text + template.slice(end), language, entities }
}

export const personalCases = ({ sentences, values, seed }: Half): Case[] => {
  const chance = chanceFrom(seed)
  return LANGUAGES.flatMap((language) =>
    lines(sentences[language].personal).flatMap((template) =>
      Array.from({ length: DRAWS }, () => fillIn(template, language, values, chance)),
    ),
  )
}

export const cleanCases = ({ sentences }: Half) =>
  LANGUAGES.flatMap((language) =>
    lines(sentences[language].clean).map((text) => ({ text, language })),
  )
