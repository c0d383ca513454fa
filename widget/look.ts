/** What somebody is about to send, seen with the eyes of the edge. */
import { worthLooking } from '../shared/redact/worth-looking.ts'
import type { Piece } from './state.ts'

/**
 * The text in pieces when something in it looks personal. Where the rules cannot be fetched the text goes as
 * it is: the edge takes out the same before it writes anything down.
 */
export const look = async (text: string, language: string): Promise<Piece[] | undefined> => {
  if (!worthLooking(text)) return undefined
  const rules = await import('../shared/redact/index.ts').catch(() => undefined)
  const spans = rules?.findPersonal(text, language) ?? []
  if (!rules || spans.length === 0) return undefined
  const pieces: Piece[] = []
  let end = 0
  for (const span of spans) {
    pieces.push(
      { text: text.slice(end, span.start) },
      { text: text.slice(span.start, span.end), placeholder: rules.PLACEHOLDERS[span.kind] },
    )
    end = span.end
  }
  return [...pieces, { text: text.slice(end) }]
}
