/** Bank accounts: IBANs by length and mod 97, and numbers that are said to be an account. */
import type { Span } from './kinds.ts'
import { cueBefore, cueOf, type Reading } from './reading.ts'

/** Length per country, after the IBAN registry (ISO 13616). */
const LENGTHS = new Map(
  `AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18
FR27GB22GE22GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24
ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25
SV28TL23TN24TR26UA29VA22VG24XK20YE30`
    .match(/[A-Z]{2}\d\d/g)
    ?.map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
)

const START = /(?<![a-z0-9])(?:iban[ :.-]{0,2})?([a-z]{2})[ ._-]{0,2}\d[ ._-]{0,2}\d/gi
const DUTCH = /^NL\d\d[A-Z]{4}\d{10}$/
const GAP_MAX = 3
const DIGITS_SHARE = 0.4

const passesMod97 = (iban: string) => {
  let rest = 0
  for (const symbol of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(symbol, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

/** Reads exactly as many letters and digits as the country has, over the separators between them. */
const readIban = (text: string, start: number, length: number) => {
  let iban = ''
  let end = start
  for (let i = start, gap = 0; iban.length < length && gap <= GAP_MAX; i++) {
    const symbol = text.charAt(i)
    if (/[a-z0-9]/i.test(symbol)) {
      iban += symbol.toUpperCase()
      end = i + 1
      gap = 0
    } else if (/[ ._/-]/.test(symbol)) gap++
    else break
  }
  return iban.length === length && !/\d/.test(text.charAt(end)) ? { iban, end } : undefined
}

/** Accounts without a country: old Dutch ones, Polish ones of 26 digits. */
const saidToBeAccounts = (reading: Reading): Span[] => {
  const hits: Span[] = []
  for (const stretch of reading.numbers()) {
    const { start, end, digits } = stretch
    if (!stretch.front || !stretch.back || !/^(?:.{7,10}|.{26})$/.test(digits)) continue
    if (cueOf(reading, stretch) !== 'iban') continue
    if (hits.at(-1)?.start === start) hits.pop()
    hits.push({ start, end, kind: 'iban' })
  }
  return hits
}

export const ibans = (reading: Reading): Span[] => {
  const { text } = reading
  const hits = [...text.matchAll(START)].flatMap((match): Span[] => {
    const country = match[1] ?? ''
    const start = match.index + (match[0].length - match[0].replace(/^iban[ :.-]{0,2}/i, '').length)
    const length = LENGTHS.get(country.toUpperCase())
    const found = length === undefined ? undefined : readIban(text, start, length)
    if (found === undefined) return []
    // Without a space behind it only a Dutch one can be told from the word that follows.
    const ends = !/[a-z]/i.test(text.charAt(found.end))
    const dutch = DUTCH.test(found.iban)
    const said = ends && (dutch || cueBefore(reading, start) === 'iban')
    if (!ends && !dutch) return []
    // "de 26 mensen die …" has the length of one as well, but hardly any digits.
    if (found.iban.replace(/\D/g, '').length < found.iban.length * DIGITS_SHARE) return []
    if (!said && !passesMod97(found.iban)) return []
    return [{ start, end: found.end, kind: 'iban' }]
  })
  return [...hits, ...saidToBeAccounts(reading)].sort((a, b) => a.start - b.start)
}
