/** Runs every detector over a text until there is nothing more to find. */
import { addresses } from './address.ts'
import { birthdates } from './birthdate.ts'
import { bsns } from './bsn.ts'
import { cards } from './card.ts'
import { digids } from './digid.ts'
import { documents } from './document.ts'
import { emails } from './email.ts'
import { fold } from './fold.ts'
import { ibans } from './iban.ts'
import type { Span } from './kinds.ts'
import { mask, maskPlaceholders } from './mask.ts'
import { phones } from './phone.ts'
import { plates } from './plate.ts'
import { postcodes } from './postcode.ts'
import { read, reread } from './reading.ts'
import { WORTH_LOOKING } from './worth-looking.ts'

/** From the most certain to the least: what one has found, the next no longer sees. */
const DETECTORS = [
  emails,
  ibans,
  cards,
  phones,
  digids,
  plates,
  documents,
  bsns,
  addresses,
  postcodes,
  birthdates,
]
/** A find may uncover another one; more than a few rounds only happen to texts made for it. */
const ROUNDS_MAX = 6

/** Where a text has personal data, in order. The language is a hint: without it all are tried. */
export const findPersonal = (original: string, language?: string): Span[] => {
  const folded = fold(original)
  let text = maskPlaceholders(folded.text)
  if (!WORTH_LOOKING.test(text)) return []
  const spans: Span[] = []
  let reading = read(text, language)
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const before = spans.length
    for (const detect of DETECTORS) {
      const found = mask(text, detect(reading))
      if (found.kept.length === 0) continue
      spans.push(...found.kept)
      text = found.text
      reading = reread(reading, text)
    }
    if (spans.length === before) break
  }
  return spans
    .map(({ start, end, kind }) => ({ start: folded.at(start), end: folded.at(end - 1) + 1, kind }))
    .sort((a, b) => a.start - b.start)
}
