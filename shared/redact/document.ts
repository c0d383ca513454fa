/** Numbers of passports, identity cards, driving licences and residence permits. */
import type { Span } from './kinds.ts'
import { MASK } from './mask.ts'
import { cueOf, type Reading } from './reading.ts'

/** Dutch passports and identity cards: never the letter O, always a digit at the end. */
const DUTCH = /(?<![A-Za-z0-9\0/-])[A-NP-Z]{2}[A-NP-Z0-9]{6}\d(?![A-Za-z0-9/-])/g
const DIGITS_MIN = 2
/** Behind the word for a document: filler words without digits, then the number. */
const SAID = new RegExp(
  `^((?:[^\\d.!?;\\n${MASK}]|\\n(?!\\n)|(?<=[nN][orOR]|num)\\.){0,40}?(?<![A-Za-z0-9]))((?:[A-Z]{1,4}[ -]?)?(?=[A-Za-z0-9]{0,5}\\d)[A-Za-z0-9]{1,18}(?:[ ./-][A-Za-z0-9]{1,9}){0,4})(?![A-Za-z0-9${MASK}])`,
)
const DATE =
  /^(?:\d{1,2}[ ./-]\d{1,2}[ ./-](?:19|20)?\d\d|(?:19|20)\d\d[ ./-]\d\d?[ ./-]\d\d?|(?:19|20)\d\d[ ./-](?:19|20)\d\d)(?!\d)/
const LENGTH_MIN = 6
const LENGTH_MAX = 18
const PLAIN_CUE = 'other'

/** Takes whole groups as long as they look like part of a number: capitals or digits, no words. */
const cut = (words: string) => {
  let number = ''
  for (const group of words.match(/[ ./-]?[A-Z0-9]+/gi) ?? []) {
    const isPart =
      /\d/.test(group) || (/^.?[A-Z]{1,4}$/.test(group) && group === group.toUpperCase())
    if (number !== '' && !isPart) break
    if ((number + group).replace(/[^A-Z0-9]/gi, '').length > LENGTH_MAX) break
    number += group
  }
  const bare = number.replace(/[^A-Z0-9]/gi, '')
  const digits = bare.replace(/\D/g, '').length
  return bare.length >= LENGTH_MIN && digits >= 4 - (bare.length > 8 ? 2 : 0) && !DATE.test(number)
    ? number.replace(/[ ./-]+[A-Z]+$/, (tail) => (tail.length > 3 ? '' : tail))
    : ''
}

const saidDocuments = (reading: Reading): Span[] => {
  const { text, cues } = reading
  return cues.flatMap((cue, i): Span[] => {
    if (cue.kind !== 'document' || cues[i + 1]?.kind === 'document') {
      // Of two words in a row for a document the last one leads to the number.
      if (cue.kind !== 'document' || (cues[i + 1]?.start ?? 0) - cue.end < 12) return []
    }
    const rest = text.slice(cue.end, cue.end + 72)
    const found = SAID.exec(rest)
    if (found?.[1] === undefined || found[2] === undefined) return []
    const start = cue.end + found[1].length
    const number = cut(found[2])
    // Another word may claim the number: "paspoort aangevraagd, zaaknummer 1234567".
    const claimed = cues.some(
      ({ start: at, kind }) => at >= cue.end && at < start && kind !== 'document',
    )
    if (number === '' || claimed) return []
    return [{ start, end: start + number.length, kind: 'document' }]
  })
}

const dutchDocuments = (reading: Reading): Span[] =>
  [...reading.text.matchAll(DUTCH)].flatMap(({ index: start, 0: number }): Span[] => {
    const span = { start, end: start + number.length }
    const digits = number.replace(/\D/g, '').length
    if (digits < DIGITS_MIN || cueOf(reading, span) === PLAIN_CUE) return []
    return [{ ...span, kind: 'document' }]
  })

/** "X12345678 (paspoort)", "1234567890 is mijn V-nummer". */
const namedAfter = (reading: Reading): Span[] =>
  [
    ...reading.text.matchAll(/(?<![A-Za-z0-9./-])[A-Z]{0,3}\d[A-Z0-9]{5,12}(?![A-Za-z0-9/-])/gi),
  ].flatMap(({ index: start, 0: number }): Span[] => {
    const span = { start, end: start + number.length }
    return cueOf(reading, span) === 'document' ? [{ ...span, kind: 'document' }] : []
  })

export const documents = (reading: Reading): Span[] =>
  [...saidDocuments(reading), ...dutchDocuments(reading), ...namedAfter(reading)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
