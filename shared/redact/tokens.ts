/** The words, numbers and signs of a text, for those detectors that look at how words stand together. */

/** Letters, also of the alphabets that fold to no other; cheaper than asking Unicode for each of them. */
const TOKEN = /\d+|'?[a-z\u00c0-\u1fff\u2c00-\ud7ff][a-z\u00c0-\u1fff\u2c00-\ud7ff'-]*\.?|\S/gi
const WORD = /^'?[a-z\u00c0-\u1fff\u2c00-\ud7ff]/i
const CAPITAL = /^(?:'?[a-z]['-]{1,2}|')?[A-Z\u0391-\u03a9\u0410-\u042f]/

/** Most tokens are never looked at: what must be worked out about one is worked out when asked. */
export class Token {
  readonly start: number
  readonly text: string
  readonly end: number
  readonly isNumber: boolean
  #word: string | undefined
  constructor(start: number, text: string) {
    this.start = start
    this.text = text
    this.end = start + text.length
    this.isNumber = text >= '0' && text < ':'
  }
  /** In lower case and without the full stop of an abbreviation. */
  get word() {
    this.#word ??= this.text.toLowerCase().replace(/[.-]+$/, '')
    return this.#word
  }
  get isWord() {
    return WORD.test(this.text)
  }
  get isCapital() {
    return CAPITAL.test(this.text)
  }
}

export const tokenize = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map(({ index, 0: words }) => new Token(index, words))
