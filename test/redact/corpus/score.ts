/** How well the redactor does on labelled sentences. */
import type { Kind, Span } from '../../../shared/redact/index.ts'
import type { Case, Language } from './cases.ts'

type Find = (text: string, language?: string) => Span[]
export type Missed = { text: string; missed: string; kind: Kind; language: Language }

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** Found means: every letter and digit of it is covered. What lies between may stay. */
const isCovered = (text: string, { start, end }: Span, spans: readonly Span[]) => {
  for (let i = start; i < end; i++) {
    const covered = spans.some((span) => span.start <= i && i < span.end)
    if (!covered && LETTER_OR_DIGIT.test(text.charAt(i))) return false
  }
  return true
}

export const scorePersonal = (cases: readonly Case[], find: Find) => {
  const found = new Map<string, [hit: number, all: number]>()
  const missed: Missed[] = []
  let [extra, units] = [0, 0]
  const count = (key: string, hit: boolean) => {
    const [hits, all] = found.get(key) ?? [0, 0]
    found.set(key, [hits + (hit ? 1 : 0), all + 1])
  }
  for (const { text, language, entities } of cases) {
    const spans = find(text, language)
    for (const entity of entities) {
      const hit = isCovered(text, entity, spans)
      count(`${entity.kind} ${language}`, hit)
      count(entity.kind, hit)
      const { kind } = entity
      if (!hit) missed.push({ text, missed: text.slice(entity.start, entity.end), kind, language })
    }
    for (let i = 0; i < text.length; i++) {
      if (entities.some(({ start, end }) => start <= i && i < end)) continue
      units++
      if (spans.some(({ start, end }) => start <= i && i < end)) extra++
    }
  }
  return { found, missed, overRedacted: extra / units }
}

export const scoreClean = (cases: readonly { text: string; language: Language }[], find: Find) => {
  const touched = cases.filter(({ text, language }) => find(text, language).length > 0)
  return { untouched: 1 - touched.length / cases.length, touched }
}
