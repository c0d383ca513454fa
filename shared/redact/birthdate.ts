/** Dates of birth. A date that nobody was born on, as far as we are told, stays. */
import type { Span } from './kinds.ts'
import { cueBefore, type Reading } from './reading.ts'
import { matchNear } from './windows.ts'

/** In six languages, without accents; the beginning of the word is enough. */
const MONTH =
  '(?:jan|feb|fev|fevr|maart|mrt|marz|maerz|mars|march|mar|apr|avr|mei|mai|maj|may|jun|juin|jul|juil|aug|aout|sep|okt|oct|nov|dec|dez|oca|sub|nis|haz|tem|agu|eyl|eki|kas|ara|sty|lut|kwi|cze|lip|sierp|wrz|paz|lis|gru)[a-z]*\\.?'
const DAY = '(?:[0-2]?\\d|3[01])'
const YEAR = "(?:(?:18|19|20)\\d\\d|'?\\d\\d)(?!\\d)"
const LONG_YEAR = '(?:18|19|20)\\d\\d(?!\\d)'
const GAP = '(?: ?[-./] ?| )'
const DATE = new RegExp(
  `(?<![\\d€])(?:${[
    `${DAY}${GAP}(?:0?\\d|1[0-2])${GAP}${YEAR}`,
    `${LONG_YEAR}${GAP}(?:0?\\d|1[0-2])${GAP}${DAY}(?!\\d)`,
    `(?:0\\d|1[0-2])/${DAY}/${YEAR}`,
    `${DAY}(?:\\.|e|de|ste|st|nd|rd|th|er)?[ -]{0,2}(?:(?:of|de) )?${MONTH}(?:[ ,-]{0,2}${YEAR}|(?![a-z]))`,
    `(?<![a-z])${MONTH} (?:${DAY}(?:st|nd|rd|th)?,? )?${LONG_YEAR}`,
    '[0-3]\\d[01]\\d(?:19|20)\\d\\d(?!\\d)',
    '(?:19|20)\\d\\d[01]\\d[0-3]\\d(?!\\d)',
  ].join('|')})`,
  'gi',
)
/** "12-03-1980 te Utrecht geboren", "(geb.)", "12.03.1980 doğumluyum", "is when I was born". */
const BORN_AFTER =
  /^(?:'[a-z]{2,3})?[\s,)(:=-]*(?:(?:is|was|dat is|mijn|my|the|in|te|a|w|ben ik|bin ich|when|i|was|zijn|haar|mein|ist|ma|mon|est|to|moja|tarihinde|tarihli|jest|op)[\s,)(:]+){0,5}(?:(?:te|in|w) [a-z-]{2,30} )?(?:geboren|geb\b|geboorte(?:datum|dag)|born|birth|dob\b|geburts(?:tag|datum)|date de naissance|dogum|dogdu|urodz|data urodz)/i
const LOOK_AHEAD = 56

/** Part of every word for being born. */
const GIVEAWAY =
  /geb|jarig|verjaar|born|birth|dob|d\.o\.b|b-day|\bne|naiss|anniv|ddn|dog|d\. ?tar|ur/gi

export const birthdates = (reading: Reading): Span[] =>
  matchNear(reading.text, GIVEAWAY, DATE, 80, 80).flatMap(({ index: start, 0: date }): Span[] => {
    const end = start + date.trimEnd().length
    const after = reading.text.slice(end, end + LOOK_AHEAD)
    return cueBefore(reading, start) === 'birthdate' || BORN_AFTER.test(after)
      ? [{ start, end, kind: 'birthdate' }]
      : []
  })
