/** Payment cards: a known first digit and Luhn's check, or a number that is said to be a card. */
import type { Span } from './kinds.ts'
import type { Stretch } from './numbers.ts'
import { cueOf, type Reading } from './reading.ts'

const passesLuhn = (digits: string) => {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (1 + (i % 2))
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** Visa, Mastercard, American Express, Diners, Discover, JCB, UnionPay, Maestro. */
const ISSUED =
  /^(?:4\d{15}(?:\d{3})?|(?:5[1-5]|2[2-7])\d{14}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|35\d{14}|(?:6\d|50|5[6-8])\d{14}(?:\d{3})?)$/
/** Shorter ones are also bar codes, so they must be called a card. */
const ISSUED_IF_SAID = /^(?:4\d{12}|(?:6\d|50|5[6-8])\d{11,17})$/

const isCard = (reading: Reading, stretch: Stretch) => {
  const { digits } = stretch
  const said = cueOf(reading, stretch)
  if (said === 'card') return passesLuhn(digits) || /^(?:.{16}|3.{13,14})$/.test(digits)
  if (said === 'other' || !passesLuhn(digits)) return false
  return ISSUED.test(digits) || (said === 'iban' && ISSUED_IF_SAID.test(digits))
}

export const cards = (reading: Reading): Span[] => {
  const hits: Span[] = []
  for (const stretch of reading.numbers()) {
    const { start, end } = stretch
    if (
      !/^\d{13,19}$/.test(stretch.digits) ||
      !stretch.front ||
      !stretch.back ||
      !isCard(reading, stretch)
    )
      continue
    if (hits.at(-1)?.start === start) hits.pop()
    hits.push({ start, end, kind: 'card' })
  }
  return hits
}
