/**
 * Takes personal data out of a text. The same code runs in the widget, which shows what it will hide,
 * and at the edge, before anything is written or logged.
 */
import { findPersonal } from './find.ts'
import { PLACEHOLDERS, type Span } from './kinds.ts'

export { findPersonal } from './find.ts'
export { type Kind, PLACEHOLDERS, type Span } from './kinds.ts'
export { redactAddress } from './page-address.ts'

/** The text with a placeholder for every span. Redacting it again changes nothing. */
export const redact = (text: string, language?: string): { text: string; spans: Span[] } => {
  const spans = findPersonal(text, language)
  let redacted = ''
  let end = 0
  for (const span of spans) {
    redacted += text.slice(end, span.start) + PLACEHOLDERS[span.kind]
    end = span.end
  }
  return { text: redacted + text.slice(end), spans }
}
