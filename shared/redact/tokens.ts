/** The words, numbers and signs of a text, for those detectors that look at how words stand together. */

export type Token = {
  start: number
  end: number
  text: string
  /** In lower case and without the full stop of an abbreviation. */
  word: string
  isWord: boolean
  isNumber: boolean
  isCapital: boolean
}

const TOKEN = /\d+|'?\p{L}[\p{L}'-]*\.?|[^\s]/gu

export const tokenize = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    text: words,
    word: words.toLowerCase().replace(/[.-]+$/, ''),
    isWord: /^'?\p{L}/u.test(words),
    isNumber: /^\d/.test(words),
    isCapital: /^(?:'?\p{L}['-]{1,2}|')?\p{Lu}/u.test(words),
  }))
