/** Dutch postcodes, with the house number where there is one; others when they are called a postcode. */
import { HOUSE_NUMBER, houseNumberEnd, isCounted } from './house-number.ts'
import type { Span } from './kinds.ts'
import { MASK } from './mask.ts'
import { cueBefore, type Reading } from './reading.ts'
import { COMMON, ENDINGS, RARE } from './short-words.ts'

const POSTCODE =
  /(?<![A-Za-z0-9\0]|\d[.,:_]|(?:19|20|08|09)\d\d[-/]|(?<!\bN)[A-Za-z]-|[€$£] ?)([1-9]\d{3})([ .-]{0,3})([A-Za-z]{2})(?![A-Za-z]|\d{5})/g
/** Never given out. */
const NEVER = /^(?:SA|SD|SS)$/i

const NUMBER_NAME =
  '(?:huis-?(?:nummer|nr)|huis nr|hn|hnr|huis|nummer|nr|no|house (?:number|no)|house|number|haus-?(?:nummer|nr)|haus|numero|num|n°|numer domu|nr domu|numer|dom|kapi no|kapi numara\\w*|numara|bina no|#)'
const AND = '(?:(?:en|and|und|et|ve|i|met|with|mit|op|te|at|mijn|my|het|mein\\w*|mon|le)[ ]){0,2}'
const IS = '\\.?[\\s:=]{0,3}(?:(?:is|ist|est|to|van) )?'
const NUMBER_AFTER = new RegExp(
  `^[ ,;:|/\\n-]{0,3}\\(?(${AND}${NUMBER_NAME}${IS})?([1-9]\\d{0,4})(?!\\d)`,
  'i',
)
const CODE_NAME =
  '(?:post-?code|plz|postleitzahl|code postal|posta kodu|kod pocztowy|postal code|zip code)'
const NUMBER_BEFORE = new RegExp(
  `(?<![\\w${MASK}]|\\d[.,:/-]|[€$£] ?)(${NUMBER_NAME}${IS})?(${HOUSE_NUMBER})[ ,;|/\\n-]{1,3}(?:(?:in|te|op) )?(?:${AND}(?:de )?${CODE_NAME}${IS})?$`,
  'i',
)
const isYear = (number: string) => /^(?:19|20)\d\d$/.test(number)

/** How many characters behind the postcode belong to its house number. */
const numberAfter = (text: string, end: number) => {
  const [whole, name, digits] = NUMBER_AFTER.exec(text.slice(end, end + 60)) ?? []
  if (whole === undefined || digits === undefined) return 0
  const last = houseNumberEnd(text, end + whole.length)
  if (/^(?:\w|[.,:/-]\d)/.test(text.slice(last, last + 2))) return 0
  if (name === undefined && (isYear(digits) || isCounted(text, last))) return 0
  return last - end + (whole.includes('(') && text[last] === ')' ? 1 : 0)
}

/** How many characters in front of the postcode belong to its house number. */
const numberBefore = (text: string, start: number) => {
  const [whole, name, number] = NUMBER_BEFORE.exec(text.slice(Math.max(0, start - 48), start)) ?? []
  if (whole === undefined || number === undefined) return 0
  return name === undefined && isYear(number) ? 0 : whole.length - (name?.length ?? 0)
}

const isShouted = (text: string, start: number, end: number) =>
  /\b[A-Z]{2,}[ ,]+$/.test(text.slice(Math.max(0, start - 12), start)) &&
  /^[ ,]+[A-Z]{2,}\b/.test(text.slice(end, end + 12))

/** Whether the letters are the end of a postcode, rather than a word that follows a number. */
const isCode = (text: string, match: RegExpExecArray, numbered: boolean) => {
  const [whole, digits = '', gap = '', letters = ''] = match
  const end = match.index + whole.length
  const pair = letters.toLowerCase()
  if (/^-[a-z]/i.test(text.slice(end, end + 2)) && !numbered) return false
  if (letters === letters.toUpperCase()) {
    if (!COMMON.has(pair)) return true
    if (isYear(digits) || isShouted(text, match.index, end)) return false
    return numbered || !(digits.endsWith('00') || ENDINGS.has(pair))
  }
  if (gap === '') return !ENDINGS.has(pair)
  if (!COMMON.has(pair) && CITY.test(text.slice(end, end + 14))) return true
  return (
    !COMMON.has(pair) && !isYear(digits) && (numbered || !(RARE.has(pair) || ENDINGS.has(pair)))
  )
}

/** Where most people live: enough to tell `1012 ab amsterdam` from a number with a word behind it. */
const CITY =
  /^,? {1,2}(?:amsterdam|rotterdam|den haag|'s-grav|utrecht|eindhoven|groningen|tilburg|almere|breda|nijmegen|apeldoorn|haarlem|arnhem|enschede|amersfoort|zaandam|den bosch|'s-herto|zwolle|leiden|zoetermeer|maastricht|dordrecht|ede|leeuwarden|delft|venlo|deventer|helmond)\b/i
/** Behind a law article the letters are a law: `artikel 1638 BW`. */
const isLaw = (text: string, start: number) =>
  /\b(?:art|artt|artikel|artikelen|article|madde|artykul)\.? ?$/i.test(
    text.slice(Math.max(0, start - 11), start),
  )

const dutchPostcodes = (reading: Reading): Span[] => {
  const { text } = reading
  return [...text.matchAll(POSTCODE)].flatMap((match): Span[] => {
    const start = match.index
    const end = start + match[0].length
    const after = numberAfter(text, end)
    const before = after > 0 ? 0 : numberBefore(text, start)
    const numbered = after + before > 0
    const cue = cueBefore(reading, start)
    const hidden = new RegExp(`${MASK}[ ,;/\\n-]{0,3}(?:(?:in|te|op) )?$`).test(
      text.slice(Math.max(0, start - 7), start),
    )
    const sure = cue === 'postcode' || (hidden && !isYear(match[1] ?? ''))
    // "2050 CO2": only a postcode that is written as one word runs on into the house number.
    if (match[2] !== '' && /\d/.test(text.charAt(end))) return []
    if (!sure && (NEVER.test(match[3] ?? '') || isLaw(text, start))) return []
    if (!sure && cue === 'other' && !numbered) return []
    if (!sure && !isCode(text, match, numbered)) return []
    return [{ start: start - before, end: end + after, kind: 'postcode' }]
  })
}

const FOREIGN =
  /^[\s:=(.-]{0,4}(?:(?:is|ist|est|to|jest|nr|nummer|number|lautet|van|:)[\s:]{1,2}){0,2}((?:[A-Z]{1,2}-)?\d{2}-?\d{3}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})(?![A-Za-z0-9-])/i

/** Behind a street that was found: "Musterstraße 12, 10115 Berlin". */
const FOREIGN_BEHIND = new RegExp(
  `(?<=${MASK},? )(?:\\d{5}|\\d{2}-\\d{3})(?= \\p{Lu}\\p{Ll})`,
  'gu',
)

const behindStreets = ({ text }: Reading): Span[] =>
  [...text.matchAll(FOREIGN_BEHIND)].map(({ index: start, 0: code }) => ({
    start,
    end: start + code.length,
    kind: 'postcode',
  }))

const saidPostcodes = ({ text, cues }: Reading): Span[] =>
  cues.flatMap((cue): Span[] => {
    if (cue.kind !== 'postcode') return []
    const found = FOREIGN.exec(text.slice(cue.end, cue.end + 32))
    if (found?.[1] === undefined) return []
    const end = cue.end + found[0].length
    return [{ start: end - found[1].length, end, kind: 'postcode' }]
  })

export const postcodes = (reading: Reading): Span[] =>
  [...dutchPostcodes(reading), ...saidPostcodes(reading), ...behindStreets(reading)].sort(
    (a, b) => a.start - b.start,
  )
