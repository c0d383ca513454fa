/**
 * Words and their pieces as numbers: a word is met far more often than it is new, and a number is cheaper to
 * count and to keep. It knows only words of texts that are there.
 */

/** Letters of a piece: 3 finds more that is not alike, 5 less after a slip. Measured in decision 0016. */
const PIECE = 4

const piecesIn = (word: string) => {
  // The ends are letters too: the beginning of a word is not its middle.
  const letters = [...`<${word}>`]
  const count = Math.max(1, letters.length - PIECE + 1)
  return Array.from({ length: count }, (_, at) => letters.slice(at, at + PIECE).join(''))
}

/** What a text says, in numbers; `strange` counts what no text has. */
export type Said = { known: number[]; strange: number }

const numbered = () => {
  const numbers = new Map<string, number>()
  const names: string[] = []
  const free: number[] = []
  return {
    get: (name: string) => numbers.get(name),
    learn: (name: string) => {
      const number = free.pop() ?? names.length
      numbers.set(name, number)
      names[number] = name
      return number
    },
    forget: (number: number) => {
      numbers.delete(names[number] ?? '')
      names[number] = ''
      free.push(number)
    },
  }
}

export const vocabulary = () => {
  const words = numbered()
  const pieces = numbered()
  const piecesOf: number[][] = []

  const learnWord = (word: string) => {
    const number = words.learn(word)
    piecesOf[number] = piecesIn(word).map((piece) => pieces.get(piece) ?? pieces.learn(piece))
    return number
  }

  return {
    /** For a text that is kept: what is new gets a number. */
    learn: (said: readonly string[]) =>
      Uint32Array.from(said, (word) => words.get(word) ?? learnWord(word)),

    /** The pieces of words that have a number. */
    piecesOf: (numbers: Iterable<number>) => {
      const all: number[] = []
      for (const word of numbers) for (const piece of piecesOf[word] ?? []) all.push(piece)
      return all
    },

    /** For a question: nothing of it is kept. */
    look: (said: readonly string[]): { words: Said; pieces: Said } => {
      const asked = { words: { known: [], strange: 0 }, pieces: { known: [], strange: 0 } }
      const note = (list: Said, number: number | undefined) => {
        if (number === undefined) list.strange++
        else list.known.push(number)
      }
      for (const word of said) {
        note(asked.words, words.get(word))
        for (const piece of piecesIn(word)) note(asked.pieces, pieces.get(piece))
      }
      return asked
    },

    /** What no text has any more: what was erased leaves nothing behind. */
    forget: (gone: { words: readonly number[]; pieces: readonly number[] }) => {
      // A piece that is nowhere is in none of the words that stay.
      gone.pieces.forEach(pieces.forget)
      for (const number of gone.words) {
        words.forget(number)
        piecesOf[number] = []
      }
    },
  }
}
