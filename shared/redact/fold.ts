/**
 * Makes a text plain for looking: no accents, no look-alike dashes or full-width digits, no invisible
 * characters. So that "né le", "ne le" and a number with a hidden joiner in it are all recognised.
 */

/** Marks upon a letter, joiners, soft hyphens, marks of direction. */
const INVISIBLE = /[\p{Mn}\p{Me}\p{Cf}]/u
/** What Unicode's own decomposition leaves as it is, in pairs: found, plain. */
const PAIRS =
  'ßsłlŁLđdĐDøoØOıiæaÆAœoŒO‐-‑-‒-–-—-―-−-’\'‘\'‛\'´\'“"”"„"«"»"·.•.․.∕/⁄/\u2028\n\u2029\n\t '
const PLAIN = new Map(PAIRS.match(/.{2}/gs)?.map((pair) => [pair.charAt(0), pair.charAt(1)]))
/** Footnote marks and fractions are no digits: they must not make a number longer. */
const RAISED = /[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209f\u2460-\u24ff]/
const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/

const plain = (unit: string) => {
  const known = PLAIN.get(unit)
  if (known !== undefined) return known
  if (unit < '\u0080' || RAISED.test(unit)) return unit
  if (INVISIBLE.test(unit)) return ''
  if (ARABIC_DIGIT.test(unit)) return String(unit.charCodeAt(0) % 16)
  const parts = unit.normalize('NFKD')
  return parts.length === 1 || INVISIBLE.test(parts.charAt(1)) ? parts.charAt(0) : unit
}

export type Folded = {
  text: string
  /** The offset in the original of the unit at an offset in the folded text. */
  at: (index: number) => number
}

export const fold = (original: string): Folded => {
  // Most texts are plain already.
  if (!/[^\n -~]/.test(original)) return { text: original, at: (index) => index }
  let text = ''
  const origins: number[] = []
  for (let i = 0; i < original.length; i++) {
    const unit = plain(original.charAt(i))
    if (unit === '') continue
    text += unit
    origins.push(i)
  }
  return { text, at: (index) => origins[index] ?? original.length }
}
