/** Citizen service numbers: eight or nine digits that pass the eleven test, or that are said to be one. */
import type { Span } from './kinds.ts'
import { isAmount, isTime, type Stretch } from './numbers.ts'
import { cueOf, type Reading } from './reading.ts'

/** Weights 9 to 2, and -1 for the last digit; a leading zero is often left out. */
const passesElevenTest = (digits: string) => {
  const sum = [...digits.padStart(9, '0')].reduce(
    (total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i),
    0,
  )
  return sum % 11 === 0 && /[1-9]/.test(digits)
}

/** How people group nine digits, or eight. `12.345.678` is not among them: that is an amount. */
const SHAPES =
  /^(?:9|8|3\.3\.3|4\.2\.3|3\.2\.4|2\.3\.4|4\.3\.2|2\.2\.2\.3|3\.2\.2\.2|2\.2\.3\.2|4\.5|5\.4|3\.6|6\.3|4\.4|2\.2\.2\.2|3\.3\.2|4\.2\.2|2\.3\.3|(?:1\.){7,8}1)$/
const DIGITS_MAX = 11

const isBsn = (reading: Reading, stretch: Stretch) => {
  const { digits, shape, gaps } = stretch
  const cue = cueOf(reading, stretch)
  // A slip of the finger: it was still meant to be one.
  if (cue === 'bsn') return /^(?:\d{8,9}|\d{11})$/.test(digits) || !shape.includes('.')
  if (!/^\d{8,9}$/.test(digits) || !SHAPES.test(shape) || !passesElevenTest(digits)) return false
  if (cue !== undefined && cue !== 'birthdate') return false
  // In a longer row of groups, a few of them pass the test by chance.
  if (shape.includes('.') && !stretch.alone) return false
  // An amount, and the number of a law: `12.345.678`, `1371/2007`.
  if ((shape === '2.3.3' && gaps.includes('.')) || (shape === '4.4' && gaps === '/')) return false
  return !isAmount(reading.text, stretch) && !isTime(reading.text, stretch)
}

export const bsns = (reading: Reading): Span[] => {
  const hits: Span[] = []
  for (const stretch of reading.numbers()) {
    const { start, end } = stretch
    if (
      stretch.digits.length > DIGITS_MAX ||
      !stretch.front ||
      !stretch.back ||
      !isBsn(reading, stretch)
    )
      continue
    // The longest from the same start wins: nine digits rather than the first eight of them.
    if (hits.at(-1)?.start === start) hits.pop()
    hits.push({ start, end, kind: 'bsn' })
  }
  return hits
}
