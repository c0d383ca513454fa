/**
 * Covers what has been found. Nothing is looked for under or across a mask, so that a placeholder in an
 * already redacted text means the same as the span that it replaced: redacting twice changes nothing.
 */
import { PLACEHOLDERS, type Span } from './kinds.ts'

export const MASK = '\0'

const names = Object.values(PLACEHOLDERS).map((placeholder) => placeholder.slice(1, -1))
const PLACEHOLDER = new RegExp(`\\[(?:${names.join('|')})\\]`, 'g')

export const maskPlaceholders = (text: string) =>
  text.replace(PLACEHOLDER, (placeholder) => MASK.repeat(placeholder.length))

/** Covers the hits in the text and says which of them were new; the first of two overlapping wins. */
export const mask = (text: string, hits: readonly Span[]) => {
  const kept: Span[] = []
  let masked = ''
  let end = 0
  for (const hit of hits) {
    if (hit.start < end || text.slice(hit.start, hit.end).includes(MASK)) continue
    masked += text.slice(end, hit.start) + MASK.repeat(hit.end - hit.start)
    end = hit.end
    kept.push(hit)
  }
  return { text: masked + text.slice(end), kept }
}
