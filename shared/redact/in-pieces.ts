/** Cuts a text up by what was found in it. Apart from `pieces`, so that the widget joins without the rules. */
import { PLACEHOLDERS, type Span } from './kinds.ts'
import type { Piece } from './pieces.ts'

/** The spans in order and not overlapping, as `findPersonal` gives them. */
export const inPieces = (text: string, spans: readonly Span[]): Piece[] => {
  let end = 0
  const pieces = spans.flatMap((span): Piece[] => {
    const before = { text: text.slice(end, span.start) }
    end = span.end
    return [before, { text: text.slice(span.start, end), placeholder: PLACEHOLDERS[span.kind] }]
  })
  return [...pieces, { text: text.slice(end) }]
}
