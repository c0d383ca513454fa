import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPersonal, PLACEHOLDERS, redact } from '../../shared/redact/index.ts'
import { HALVES, personalCases } from './corpus/cases.ts'

const RUNS = 3_000

/** Pieces of which real texts are made, so that chance meets every detector, and their edges. */
const piece = fc.constantFrom(
  ...[
    '123456782',
    '06-12345678',
    '06',
    '12',
    '1 ',
    '2511 AB',
    'AB-12-CD',
    'NL91ABNA0417164300',
    'jan',
    '@',
  ],
  ...[
    'voorbeeld.nl',
    ' at ',
    ' punt ',
    'nl',
    'Kerkstraat',
    'rue de la ',
    'ul. ',
    'bsn',
    'tel',
    'kenteken',
  ],
  ...[
    'digid',
    'is ',
    'paspoort',
    'NW7B4K2L9',
    'geboren op',
    '12 maart 1980',
    'zaaknummer',
    'en',
    '€',
    '4111 1111 1111 1111',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '-',
    '.',
    '. ',
    ', ',
    ': ',
    '/',
    '(',
    ')',
    '+',
    '\n',
    '\u200b',
    '\u00a0',
    '\u2011',
    'é',
    'ß',
    '６',
    '😀',
    '\ud800',
  ],
  ...Object.values(PLACEHOLDERS),
)
const text = fc.oneof(
  fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((units) => String.fromCharCode(...units)),
)

describe('whatever somebody writes', () => {
  it('gives spans in order, inside the text, that do not overlap', () => {
    fc.assert(
      fc.property(text, (written) => {
        let end = 0
        for (const span of findPersonal(written)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
        }
        expect(end).toBeLessThanOrEqual(written.length)
      }),
      { numRuns: RUNS },
    )
  })

  it('keeps every character outside the spans', () => {
    fc.assert(
      fc.property(text, (written) => {
        const { text: redacted, spans } = redact(written)
        let [kept, end, at] = ['', 0, 0]
        for (const span of spans) {
          const placeholder = PLACEHOLDERS[span.kind]
          const between = span.start - end
          kept += redacted.slice(at, at + between) + written.slice(span.start, span.end)
          at += between
          expect(redacted.startsWith(placeholder, at)).toBe(true)
          at += placeholder.length
          end = span.end
        }
        kept += redacted.slice(at)
        expect(kept).toBe(written)
      }),
      { numRuns: RUNS },
    )
  })

  it('does not change when it is redacted twice', () => {
    fc.assert(
      fc.property(text, (written) => {
        const once = redact(written).text
        expect(redact(once)).toEqual({ text: once, spans: [] })
      }),
      { numRuns: RUNS },
    )
  })

  it('is found again in the same place behind an innocent sentence', () => {
    const before = 'De pagina was niet duidelijk.\n\n'
    for (const { text: written, language } of personalCases(HALVES.develop)) {
      const moved = findPersonal(before + written, language).map(({ start, end, kind }) => ({
        start: start - before.length,
        end: end - before.length,
        kind,
      }))
      expect(moved).toEqual(findPersonal(written, language))
    }
  })
})

describe('the corpus', () => {
  it('does not change when it is redacted twice', () => {
    for (const half of Object.values(HALVES)) {
      for (const { text: written, language } of personalCases(half)) {
        const once = redact(written, language).text
        expect(redact(once, language).text).toBe(once)
      }
    }
  })
})
