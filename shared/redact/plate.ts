/** Number plates: Dutch ones by their pattern, others when they are called one. */
import type { Span } from './kinds.ts'
import { MASK } from './mask.ts'
import { cueBefore, cueOf, type Reading } from './reading.ts'
import { isShortWord } from './short-words.ts'

/** The Dutch series, and the French and Belgian ones, which look like nothing else either. */
const SERIES = new Set(
  `XX-99-99 99-99-XX 99-XX-99 XX-99-XX XX-XX-99 99-XX-XX 99-XXX-9 9-XXX-99 XX-999-X X-999-XX XXX-99-X
X-99-XXX 9-XX-999 999-XX-9 XX-999-XX 9-XXX-999`.split(/\s+/),
)
const DASHED =
  /(?<![A-Za-z0-9_/-]|\d[.,]|\d{4} {0,3}(?:- )?)[A-Z0-9]{1,3} ?- ?[A-Z0-9]{1,3} ?- ?[A-Z0-9]{1,3}(?![A-Za-z0-9_/]|-\w)/gi
/** Months and words that stand between numbers just as well: `1-mei-24`, `1-tot-10`. */
const WORD =
  /[-](?:jan|feb|mrt|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec|mar|may|mai|maj|oct|oca|tot|van|met|bis|und|and|tem|en|of|to|in|op|et|ou|do)[-]/i
const VOWEL = /[aeiou]/i

/** A plate in any country, right behind the word for it. */
const SAID = new RegExp(
  `^(?:[\\s:=("'.#-]{0,4}(?:(?:nr|no|num\\w*|number|is|was|ist|est|to|lautet|jest|mijn|van|het|de|my|met|of|von|z|auto|car|o|plaka\\w*|voertuig|no:)\\b[\\s:.=("'-]{0,3}){0,5})((?=[A-Z0-9 -]{0,9}\\d)(?=[0-9 -]{0,6}[A-Z])[A-Z0-9]{1,4}(?:[ -]?[A-Z0-9]{1,5}){0,3})(?![A-Za-z0-9${MASK}])`,
  'i',
)
const UNITS_MAX = 9
const CAR =
  /\b(?:auto|wagen|motor|scooter|brommer|bromfiets|aanhanger|caravan|busje|car|voiture|araba\w*|arac\w*|samoch\w+|pojazd\w*|fahrzeug)(?: (?:met|with|mit|z|is|heeft|ma numer))?[:,( ]{1,3}$/i

const dashedPlates = (reading: Reading): Span[] =>
  [...reading.text.matchAll(DASHED)].flatMap(({ index: start, 0: plate }): Span[] => {
    const bare = plate.replaceAll(' ', '')
    const shape = bare.replace(/[a-z]/gi, 'X').replace(/\d/g, '9')
    const end = start + plate.length
    if (!SERIES.has(shape)) return []
    const cue = cueOf(reading, { start, end })
    const said = cue === 'plate' || CAR.test(reading.text.slice(Math.max(0, start - 24), start))
    const sure =
      bare === bare.toUpperCase() ? !WORD.test(bare) && cue !== 'other' : !VOWEL.test(bare)
    return said || (sure && bare === plate && cue !== 'other')
      ? [{ start, end, kind: 'plate' }]
      : []
  })

/** Cuts a plate out of what follows the word for it: whole groups, not longer than any plate. */
const cut = (words: string) => {
  let plate = ''
  for (const group of words.match(/[ -]?[A-Z0-9]+/gi) ?? []) {
    const longer = plate + group
    if (longer.replace(/[ -]/g, '').length > UNITS_MAX) break
    // In lower case a group of letters behind a space is the next word, once there are both kinds.
    if (/^ [a-z]+$/.test(group) && /\d/.test(plate) && (/[a-z]/i.test(plate) || group.length > 4))
      break
    plate = longer
  }
  const [word = ''] = /^[a-z]+(?= )/.exec(plate) ?? []
  if (word.length > 3 || isShortWord(word)) return ''
  return /\d/.test(plate) && /[a-z]/i.test(plate) && plate.length >= 4 ? plate : ''
}

const saidPlates = ({ text, cues }: Reading): Span[] =>
  cues.flatMap((cue): Span[] => {
    if (cue.kind !== 'plate') return []
    const found = SAID.exec(text.slice(cue.end, cue.end + 48))
    const words = found?.[1] ?? ''
    const plate = cut(words)
    if (found === null || plate === '') return []
    const start = cue.end + found[0].length - words.length
    return [{ start, end: start + plate.length, kind: 'plate' }]
  })

/** `GH 123 J`, `GH123J`: capitals that are said to be a plate afterwards, or stand behind a car. */
const spacedPlates = (reading: Reading): Span[] => {
  const { text } = reading
  const SPACED =
    /(?<![A-Za-z0-9-])(?:[A-Z]{1,3}|\d{1,3})(?: ?(?:[A-Z]{1,3}|\d{1,4})){1,3}(?![A-Za-z0-9-])/g
  return [...text.matchAll(SPACED)].flatMap(({ index: start, 0: plate }): Span[] => {
    const end = start + plate.length
    if (!/\d/.test(plate) || !/[A-Z]/.test(plate) || !/^\w{5,9}$/.test(plate.replaceAll(' ', '')))
      return []
    const said =
      CAR.test(text.slice(Math.max(0, start - 24), start)) ||
      (cueBefore(reading, start) === undefined && cueOf(reading, { start, end }) === 'plate')
    return said ? [{ start, end, kind: 'plate' }] : []
  })
}

export const plates = (reading: Reading): Span[] =>
  [...dashedPlates(reading), ...saidPlates(reading), ...spacedPlates(reading)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
