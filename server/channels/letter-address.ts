/** In which size an address fits in the window. Without a browser at hand the width of a text is an estimate. */
import { ADDRESS, ADDRESS_SIZES, RETURN_LINE } from './letter-style.ts'

const MM_PER_POINT = 25.4 / 72

/** The widths of letters, as parts of their size: Arial's, rounded up. */
const widthOf = (text: string) => {
  let width = 0
  for (const letter of text) {
    if (/[ijlftrI.,;:'’|!()[\]\s/-]/.test(letter)) width += 0.36
    else if (/[mwMW@%—–]/.test(letter)) width += 1.02
    else if (/\p{Lu}/u.test(letter)) width += 0.8
    else if (/[\p{Ll}\p{Nd}\p{M}]/u.test(letter)) width += 0.6
    else width += 1.05
  }
  return width
}

/** How many lines a text takes: words go to a next line, and are broken only where one is longer than that. */
const linesOf = (text: string, room: number) => {
  let lines = 1
  let used = 0
  for (const word of text.split(/\s+/)) {
    const width = widthOf(word)
    const space = used > 0 ? widthOf(' ') : 0
    if (used + space + width <= room) used += space + width
    else {
      if (used > 0) lines += 1
      // What a break leaves open at the end of a line is at most one letter.
      const broken = Math.ceil(width / (room - 1)) - 1
      lines += broken
      used = broken > 0 ? room : width
    }
  }
  return lines
}

/** The lines of an address as they are printed: none empty, none with a break inside. */
export const addressLines = (given: readonly string[]) =>
  given
    .flatMap((line) => line.split(/\p{Cc}+|[\u2028\u2029]+/u))
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Which of `ADDRESS_SIZES`; undefined when it is too long for every one of them. */
export const sizeOfAddress = (lines: readonly string[]): number | undefined => {
  const at = ADDRESS_SIZES.findIndex(({ points, line }) => {
    const room = ADDRESS.width / (points * MM_PER_POINT)
    const total = lines.reduce((sum, text) => sum + linesOf(text, room), 0)
    return total * line <= ADDRESS.height - RETURN_LINE
  })
  return at < 0 ? undefined : at
}
