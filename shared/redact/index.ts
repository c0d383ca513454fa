/**
 * Takes personal data out of a text. The same code runs in the widget, which shows what it will hide,
 * and at the edge, before anything is written or logged.
 */
import { findPersonal } from './find.ts'
import { inPieces } from './in-pieces.ts'
import type { Span } from './kinds.ts'
import { joinPieces } from './pieces.ts'

export { findPersonal } from './find.ts'
export { inPieces } from './in-pieces.ts'
export { type Kind, PLACEHOLDERS, type Span } from './kinds.ts'
export { redactAddress } from './page-address.ts'

/** The text with a placeholder for every span. Redacting it again changes nothing. */
export const redact = (text: string, language?: string): { text: string; spans: Span[] } => {
  const spans = findPersonal(text, language)
  // Most texts have nothing in them, and are handed on as they are.
  return { text: spans.length === 0 ? text : joinPieces(inPieces(text, spans)), spans }
}
