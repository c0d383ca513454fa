/** What people are told of a text that is too long. */
import { fill } from '../html.ts'
import { codePoints } from '../text.ts'

/** `message` with both numbers as the language writes them; undefined when there is room. Nothing is cut off. */
export const tooLong = (text: string, max: number, message: string, language: string) => {
  const count = codePoints(text)
  if (count <= max) return undefined
  const inWords = (value: number) => new Intl.NumberFormat(language).format(value)
  return fill(message, { max: inWords(max), count: inWords(count) })
}
