/**
 * Rare but serious: what somebody should read today, however few say it. Finds phrases, not feelings; who uses it must
 * know that it misses what is said in other words (docs/analyse.md says how much), and that it judges nobody.
 */
import type { SeriousKind } from '../shared/serious.ts'
import type { Cue } from './serious/cue.ts'
import { EN } from './serious/en.ts'
import { AR, PAP, PL, TR, UK } from './serious/further.ts'
import { DE, FR, FY } from './serious/neighbours.ts'
import { NL } from './serious/nl.ts'

const CUES: Record<string, readonly Cue[]> = {
  ...{ nl: NL, en: EN, de: DE, fr: FR, fy: FY, pap: PAP, tr: TR, pl: PL, uk: UK, ar: AR },
}

export type Found = {
  kind: SeriousKind
  /** In UTF-16 units, as JavaScript counts. */
  start: number
  end: number
  /** In a few words. */
  why: string
}

const SENTENCE = /[^.!?…\n؟]+/gu
const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu

/** In lower case, letter for letter: places stay what they were. */
const lowered = (text: string) => {
  const lower = text.replaceAll('İ', 'i').replaceAll('’', "'").toLowerCase()
  return lower.length === text.length ? lower : text
}

const lengthAt = (pattern: RegExp, sentence: string, at: number) => {
  pattern.lastIndex = at
  return pattern.exec(sentence)?.[0].length ?? 0
}

/**
 * Phrases that cannot wait, in the order of the text, without overlap. People write in another language than the page:
 * Dutch and English are always looked for, and the language that was named.
 */
export const findSerious = (text: string, language?: string): Found[] => {
  const tag = language?.toLowerCase().split('-')[0] ?? 'nl'
  const all = new Set([...(CUES[tag] ?? []), ...NL, ...EN])
  const found: Found[] = []
  for (const { 0: sentence, index } of lowered(text).matchAll(SENTENCE)) {
    const starts = [...sentence.matchAll(WORD_START)].map((match) => match.index)
    for (const { kind, why, pattern, who, unless } of all) {
      for (const at of starts) {
        const length = lengthAt(pattern, sentence, at)
        if (length === 0) continue
        if ((who && !who.test(sentence)) || unless?.test(sentence)) break
        found.push({ kind, why, start: index + at, end: index + at + length })
      }
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Found[] = []
  for (const one of found) if ((kept.at(-1)?.end ?? 0) <= one.start) kept.push(one)
  return kept
}
