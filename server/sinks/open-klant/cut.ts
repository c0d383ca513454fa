/** Cuts texts to what a member of the register holds. The register counts code points, and so do we. */
import { codePoints } from '../../../shared/text.ts'

const graphemes = new Intl.Segmenter()

/** Where the first piece ends: after a white space in its second half, else between characters as people see them. */
const endOfPiece = (text: string, max: number) => {
  const most = [...text].slice(0, max).join('').length
  for (let end = most; end > most / 2; end--) if (/\s/.test(text[end - 1] ?? '')) return end
  const between = graphemes.segment(text).containing(most)?.index
  return between || most
}

/**
 * Pieces of at most `max` code points that together are the text again, character for character. Words stay whole
 * where they can; an emoji of several code points as well.
 */
export const cutText = (text: string, max: number): string[] => {
  const pieces: string[] = []
  let rest = text
  while (codePoints(rest) > max) {
    const end = endOfPiece(rest, max)
    pieces.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return [...pieces, rest]
}

/** One line of at most `max` code points. What is left out is said elsewhere. */
export const shorten = (text: string, max: number) => {
  const line = text.replace(/\s+/g, ' ')
  return codePoints(line) <= max ? line : `${[...line].slice(0, max - 1).join('')}…`
}
