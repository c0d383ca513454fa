/** Streets with a house number, in the orders and words of six languages; and personal postboxes. */
import { houseNumberEnd, isCounted } from './house-number.ts'
import type { Span } from './kinds.ts'
import { MASK } from './mask.ts'
import { nameAfter } from './name-after.ts'
import { nameBefore } from './name-before.ts'
import type { Reading } from './reading.ts'
import { isShortWord } from './short-words.ts'
import { NUMBERED } from './street-words.ts'
import { type Token, tokenize } from './tokens.ts'

const DATE = /^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|^\d{1,2}[:.]\d\d(?!\d)/
/** "Flat 4, 12 Park Avenue". */
const FLAT = /\b(?:flat|apt|apartment|unit|appt)\.? \d{1,4}[a-z]?,? $/i
const YEAR = /^(?:19|20)\d\d$/
const POSTCODE_NEXT = /^[\s,;-]{1,4}[1-9]\d{3} ?([A-Za-z]{2})\b/

/** Whether a number can be a house number at all: not an amount, a date, a time or a part of one. */
const mayBeHouse = (text: string, { start, end, text: digits }: Token) =>
  digits.length <= 4 &&
  !/^0/.test(digits) &&
  !/(?:\d[.,:/-]|[A-Za-z]-|[€$£§+] ?)$/.test(text.slice(Math.max(0, start - 2), start)) &&
  !DATE.test(text.slice(start, start + 10)) &&
  !isCounted(text, end)

/** The street around a number, in front of it or behind it. */
const streetAt = (text: string, tokens: readonly Token[], i: number): Span | undefined => {
  const token = tokens[i]
  if (!token?.isNumber || !mayBeHouse(text, token)) return undefined
  // "123. Sokak", "1453 Sokak": the number is the name.
  if (NUMBERED.test(tokens[tokens[i + 1]?.text === '.' ? i + 2 : i + 1]?.word ?? ''))
    return undefined
  const following = nameAfter(tokens, i)
  if (following !== undefined) {
    const flat = FLAT.exec(text.slice(Math.max(0, token.start - 20), token.start))?.[0].length ?? 0
    return { start: token.start - flat, end: following, kind: 'address' }
  }
  const end = houseNumberEnd(text, token.end)
  const letters = POSTCODE_NEXT.exec(text.slice(end, end + 12))?.[1]
  const inAddress = letters !== undefined && (/^[A-Z]/.test(letters) || !isShortWord(letters))
  if (isCounted(text, end) || (YEAR.test(token.text) && !inAddress)) return undefined
  const added = /[a-z]$/i.test(text.slice(token.end, end))
  const start = nameBefore(text, tokens, i, { inAddress, added })
  return start === undefined ? undefined : { start, end, kind: 'address' }
}

const streets = (text: string): Span[] => {
  const hits: Span[] = []
  const tokens = tokenize(text)
  for (let i = 0; i < tokens.length; i++) {
    const street = tokens[i]?.isNumber ? streetAt(text, tokens, i) : undefined
    if (street !== undefined) hits.push(street)
  }
  return hits
}

/** A house number on its own says where somebody lives once the postcode is known. */
const HOUSE = new RegExp(
  `\\b(?:(?:mijn|my|mein[a-z]*|mon|moj) (?:huisnummer|huisnr|house number|hausnummer|numero de maison|numer domu)(?: is| ist| est| to|:)? |(?:huisnummer|huisnr|house number|hausnummer|nr|nummer|numero de maison|nr domu|numer domu)(?<=${MASK}[^${MASK}.!?\\d]{0,48})[.:]? (?:is )?)([1-9]\\d{0,4})(?!\\d)`,
  'gi',
)
const POSTBOX = new RegExp(
  `\\b(?:(?:mijn|ons|onze|my|our|mein[a-z]*|unser[a-z]*|ma|mon|notre|moj[a-z]*|nasz[a-z]*|benim|bizim) ((?:postbus|po box|p\\.o\\. ?box|postfach|boite postale|bp|skrytk[ae] pocztowa|posta kutusu|postbox)(?: (?:is|nr|nummer|number|no|numer)\\.?:?)? {0,2}\\d{1,6})|((?:postbus|postfach|po box) \\d{1,6})(?=[\\s,${MASK}]{1,4}(?:${MASK}|\\d{4} ?[A-Z]{2}\\b)))`,
  'gi',
)

const matches = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: whole, 1: first, 2: second }) => {
    const end = index + whole.length
    return { start: end - (first ?? second ?? whole).length, end, kind: 'address' }
  })

const HOUSE_WORD = /huis|haus|house|maison|domu|\0[^\0.!?\d]{0,30}n/i
const POSTBOX_WORD = /post|box|boite|\bbp|skryt/i

export const addresses = ({ text }: Reading): Span[] =>
  [
    ...streets(text),
    ...(HOUSE_WORD.test(text) ? matches(text, HOUSE) : []).map((house) => ({
      ...house,
      end: houseNumberEnd(text, house.end),
    })),
    ...(POSTBOX_WORD.test(text) ? matches(text, POSTBOX) : []),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
