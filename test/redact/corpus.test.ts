import { describe, expect, it } from 'vitest'
import { findPersonal, PLACEHOLDERS } from '../../shared/redact/index.ts'
import { cleanCases, HALVES, LANGUAGES, personalCases } from './corpus/cases.ts'
import { scoreClean, scorePersonal } from './corpus/score.ts'

/** Kinds with a check or a pattern of their own. The others depend on the words around them. */
const HARD = ['bsn', 'iban', 'card', 'phone', 'email', 'postcode']
const KINDS = Object.keys(PLACEHOLDERS)

const percent = (part: number) => `${(100 * part).toFixed(1)} %`

describe.each(['develop', 'judge'] as const)('the half to %s', (name) => {
  const half = HALVES[name]
  const { found, overRedacted } = scorePersonal(personalCases(half), findPersonal)
  const { untouched } = scoreClean(cleanCases(half), findPersonal)
  const recall = (key: string) => {
    const [hits, all] = found.get(key) ?? [0, 1]
    return hits / all
  }

  it('prints its figures', () => {
    const row = (kind: string) =>
      [kind, ...LANGUAGES.map((language) => `${kind} ${language}`)]
        .map((key) => percent(recall(key)).padStart(9))
        .join('')
    const head = ['all', ...LANGUAGES].map((column) => column.padStart(9)).join('')
    const lines = [
      `${name.padEnd(10)}${head}`,
      ...KINDS.map((kind) => kind.padEnd(10) + row(kind)),
      `clean sentences untouched ${percent(untouched)} of ${cleanCases(half).length}`,
      `characters redacted outside personal data ${percent(overRedacted)}`,
    ]
    process.stdout.write(`\n${lines.join('\n')}\n`)
    expect(found.size).toBe(KINDS.length * (LANGUAGES.length + 1))
  })

  it.each(HARD)('finds at least 98 of 100 of kind %s', (kind) => {
    expect(recall(kind)).toBeGreaterThanOrEqual(0.98)
  })

  it.each(KINDS.filter((kind) => !HARD.includes(kind)))(
    'finds at least 80 of 100 of kind %s',
    (kind) => {
      expect(recall(kind)).toBeGreaterThanOrEqual(0.8)
    },
  )

  it('leaves at least 97 of 100 sentences without personal data untouched', () => {
    expect(untouched).toBeGreaterThanOrEqual(0.97)
  })

  it('does as well when nobody says which language it is', () => {
    const without = scorePersonal(personalCases(half), (text) => findPersonal(text)).found
    for (const kind of HARD) {
      const [hits, all] = without.get(kind) ?? [0, 1]
      expect(hits / all).toBeGreaterThanOrEqual(0.98)
    }
  })
})
