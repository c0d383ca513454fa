/** Streets with a house number, in the orders and words of six languages; and personal postboxes. */
import { HOUSE_NUMBER, houseNumberEnd, isCounted } from './house-number.ts'
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

const streets = (text: string): Span[] => {
  const tokens = tokenize(text)
  return tokens.flatMap((token, i): Span[] => {
    if (!token.isNumber || !mayBeHouse(text, token)) return []
    // "123. Sokak", "1453 Sokak": the number is the name.
    if (NUMBERED.test(tokens[tokens[i + 1]?.text === '.' ? i + 2 : i + 1]?.word ?? '')) return []
    const following = nameAfter(tokens, i)
    if (following !== undefined) {
      const flat =
        FLAT.exec(text.slice(Math.max(0, token.start - 20), token.start))?.[0].length ?? 0
      return [{ start: token.start - flat, end: following, kind: 'address' }]
    }
    const end = houseNumberEnd(text, token.end)
    const letters = POSTCODE_NEXT.exec(text.slice(end, end + 12))?.[1]
    const inAddress = letters !== undefined && (/^[A-Z]/.test(letters) || !isShortWord(letters))
    if (isCounted(text, end) || (YEAR.test(token.text) && !inAddress)) return []
    const start = nameBefore(text, tokens, i, {
      inAddress,
      added: /[a-z]$/i.test(text.slice(token.end, end)),
    })
    return start === undefined ? [] : [{ start, end, kind: 'address' }]
  })
}

/** A house number on its own says where somebody lives once the street or postcode is known. */
const HOUSE = new RegExp(
  `(?<=\\b(?:mijn|my|mein\\w*|mon|moj) (?:huisnummer|huisnr|house number|hausnummer|numero de maison|numer domu)(?: is| ist| est| to|:)? |${MASK}[^${MASK}.!?\\d]{0,30}\\b(?:huisnummer|huisnr|house number|hausnummer|nr|nummer|numero de maison|nr domu|numer domu)[.:]? (?:is )?)${HOUSE_NUMBER}`,
  'gi',
)
const POSTBOX = new RegExp(
  `(?:(?<=\\b(?:mijn|ons|onze|my|our|mein\\w*|unser\\w*|ma|mon|notre|moj\\w*|nasz\\w*|benim|bizim) )(?:postbus|po box|p\\.o\\. ?box|postfach|boite postale|bp|skrytka pocztowa|skrytke pocztowa|posta kutusu|postbox)(?: (?:is|nr|nummer|number|no|numer)\\.?:?)? {0,2}\\d{1,6}|\\b(?:postbus|postfach|po box) \\d{1,6}(?=[\\s,${MASK}]{1,4}(?:${MASK}|\\d{4} ?[A-Z]{2}\\b)))`,
  'gi',
)

const matches = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index: start, 0: words }) => ({
    start,
    end: start + words.length,
    kind: 'address',
  }))

export const addresses = ({ text }: Reading): Span[] =>
  [...streets(text), ...matches(text, HOUSE), ...matches(text, POSTBOX)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
