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

/**
 * Phrases that cannot wait, in the order of the text, without overlap. People write in another language than the page:
 * Dutch and English are always looked for, and the language that was named.
 */
export const findSerious = (text: string, language?: string): Found[] => {
  const tag = language?.toLowerCase().split('-')[0] ?? 'nl'
  const all = new Set([...(CUES[tag] ?? []), ...NL, ...EN])
  const found: Found[] = []
  for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
    for (const { kind, why, pattern, who, unless } of all) {
      for (const match of sentence.matchAll(pattern)) {
        if (who && !who.test(sentence)) continue
        if (unless?.test(sentence)) continue
        const start = index + match.index
        found.push({ kind, why, start, end: start + match[0].length })
      }
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter((one, i) => !found.slice(0, i).some((before) => before.end > one.start))
}
