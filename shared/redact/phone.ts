/** Phone numbers: Dutch ones in every spelling, foreign ones with a country code, others when named. */
import type { Span } from './kinds.ts'
import { isAmount, isTime, type Stretch } from './numbers.ts'
import { cueOf, type Reading } from './reading.ts'

/** Numbers of services, which everyone may call: they help the reader and identify nobody. */
const SERVICE =
  /^(?:0?0?31)?0?(?:800|90[0-9])\d{4,7}$|^0(?:800|90[0-9])|^14\d{3,4}$|^116\d{3}$|^444\d{4}$/
/** Digits of a foreign number after 0 or +, where that can be known: country code and national part. */
const ABROAD: [RegExp, number, number][] = [
  [/^(?:31|32|33|34|36|40|46|48|351|352|353|359|380|420|421|212|213|963|93|252|251)/, 10, 12],
  [/^(?:45|47|65|216|599|597|297|291)/, 9, 11],
]
const DIGITS_MAX = 17
const ABROAD_MIN = 9
const ABROAD_MAX = 14

const isAbroad = (digits: string) => {
  const number = digits.replace(/^31\(?0/, '31')
  const [, min, max] = ABROAD.find(([code]) => code.test(number)) ?? [0, ABROAD_MIN, ABROAD_MAX]
  // Dutch numbers have exactly nine digits after 31; with others we cannot be so sure.
  if (/^31/.test(number)) return number.length === 11
  return /^[1-9]/.test(number) && number.length >= min && number.length <= max
}

const splitsAtTen = (shape: string) => {
  let digits = 0
  for (const length of shape.split('.')) {
    digits += Number(length)
    if (digits === 10) return true
  }
  return false
}

/** `0` with nine digits, as here and in France, or with ten or eleven, as in Germany and Turkey. */
const isNational = ({ digits, shape }: Stretch) => {
  if (/^06/.test(digits)) return digits.length === 10
  if (/^0[1-9]\d{8}$/.test(digits)) return true
  if (/^0[1-9]\d{7}$/.test(digits)) return /^[23]\.(?:3\.2\.2|2\.2\.3|2\.2\.2\.[12])$/.test(shape)
  return /^0[1-9]\d{9,10}$/.test(digits) && (!splitsAtTen(shape) || /^01[567]/.test(digits))
}

/** Without zero or country code. */
const isBare = ({ digits, shape }: Stretch, language: string) =>
  /^31[1-9]\d{8}$/.test(digits) ||
  (/^6\d{8}$/.test(digits) && /^1\.(?:8|4\.4|2\.2\.2\.2)$/.test(shape)) ||
  // Polish numbers have no zero; elsewhere three threes may be anything.
  (language === 'pl' &&
    /^(?:45|5[0137]|6[0569]|7[2389]|88)\d{7}$/.test(digits) &&
    shape === '3.3.3')

const isNamed = (text: string, stretch: Stretch) =>
  stretch.digits.length <= 13 &&
  !/^[0-3]?\d[./-][01]?\d[./-]\d\d(?!\d)/.test(text.slice(stretch.start, stretch.end)) &&
  !isAmount(text, stretch)

/** With the signs in front that belong to it: `+`, `(`, `(+`. */
const frontOf = (text: string, start: number) =>
  start - (/[([]?\+ ?\(?$|\($/.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0)

type Strength = 'none' | 'named' | 'sure'

const strengthOf = (reading: Reading, stretch: Stretch, follows: boolean): Strength => {
  const { text, language } = reading
  const { digits, start } = stretch
  if (SERVICE.test(digits) || isTime(text, stretch)) return 'none'
  const glued = /[a-z0-9]/i.test(text.charAt(start - 1))
  const plus = /\+/.test(text.slice(frontOf(text, start), start))
  const known = plus
    ? isAbroad(digits)
    : (/^00[1-9]/.test(digits) && isAbroad(digits.slice(2))) ||
      isNational(stretch) ||
      isBare(stretch, language)
  // `06-12345678/020-1234567`: the second one follows the first.
  const free = (stretch.front || follows) && (stretch.back || stretch.next.includes('/'))
  if (!known && !free) return 'none'
  const cue = cueOf(reading, stretch)
  if (cue === 'phone') return known || (!glued && isNamed(text, stretch)) ? 'named' : 'none'
  if (!known || !free) return 'none'
  const certain = plus || /^(?:00|06)/.test(digits)
  if (cue === 'other' || cue === 'bsn' || cue === 'document' || cue === 'card' || cue === 'iban')
    return certain && /\D/.test(text.slice(start, stretch.end)) ? 'sure' : 'none'
  return 'sure'
}

export const phones = (reading: Reading): Span[] => {
  const { text } = reading
  const hits: Span[] = []
  let end = -1
  for (const stretch of reading.numbers()) {
    if (stretch.digits.length > DIGITS_MAX) continue
    const last = hits.at(-1)
    const start = frontOf(text, stretch.start)
    const follows = last !== undefined && stretch.start > end && stretch.start - end <= 3
    if (strengthOf(reading, stretch, follows) === 'none') continue
    if (last?.start === start) hits.pop()
    hits.push({ start, end: stretch.end, kind: 'phone' })
    end = stretch.end
  }
  return hits
}
