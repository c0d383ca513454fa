/** What somebody is about to send, seen with the eyes of the edge. */
import type { Piece } from '../shared/redact/pieces.ts'
import { worthLooking } from '../shared/redact/worth-looking.ts'

/**
 * The text in pieces when something in it looks personal. Where the rules cannot be fetched the text goes as
 * it is: the edge takes out the same before it writes anything down.
 */
export const look = async (text: string, language: string): Promise<Piece[] | undefined> => {
  if (!worthLooking(text)) return undefined
  const rules = await import('../shared/redact/index.ts').catch(() => undefined)
  const spans = rules?.findPersonal(text, language) ?? []
  return rules && spans.length > 0 ? rules.inPieces(text, spans) : undefined
}
