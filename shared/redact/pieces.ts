/** A text cut up by what was found in it. */

/** `placeholder` is what will stand in its place. */
export type Piece = { text: string; placeholder?: string }

/** What is left when each piece that was found gives way to its placeholder. */
export const joinPieces = (pieces: readonly Piece[]) =>
  pieces.map(({ text, placeholder }) => placeholder ?? text).join('')
