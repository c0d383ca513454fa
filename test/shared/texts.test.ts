import { describe, expect, it } from 'vitest'
import { directionOf } from '../../shared/texts/direction.ts'
import { bestLanguage, LANGUAGES, textsOf } from '../../shared/texts/index.ts'
import { longDate } from '../../shared/texts/long-date.ts'
import { OVERRIDABLE } from '../../shared/texts/overridable.ts'
import { override } from '../../shared/texts/override.ts'
import { TAP } from '../../shared/texts/tap.ts'
import { fleschDouma, sentencesOf, syllablesOf, wordsOf } from '../support/plain-dutch.ts'

type Tree = { [name: string]: string | Tree }
const leaves = (tree: Tree | string, path = ''): [path: string, text: string][] =>
  typeof tree === 'string'
    ? [[path, tree]]
    : Object.entries(tree).flatMap(([name, below]) =>
        leaves(below, path ? `${path}.${name}` : name),
      )
const textsIn = (language: string) => leaves(textsOf(language) as unknown as Tree)

/** Words that few people use, with what one can say instead; from the lists that government writers work with. */
const HARD_WORDS =
  /\b(?:aangaande|aanvang(?:en)?|alsmede|betreffende|bewerkstelligen|conform|derhalve|desalniettemin|dienen|dient|doch|echter|gaarne|gelieve|gezien het|hetgeen|hierbij|hieromtrent|indien|inzake|jegens|krachtens|middels|mits|nader(?:e)?|nochtans|omtrent|onderhavige|ongeacht|onverwijld|opdat|reeds|respectievelijk|slechts|tevens|teneinde|ten behoeve van|trachten|uitsluitend|verstrekken|verzoeken|voorts|wederom|wijze|zulks)\b/i
/** Long words that everybody knows, since they say what the thing is. */
const KNOWN_LONG_WORDS = new Set([
  'telefoonnummer',
  'e-mailadres',
  'terugvinden',
  'bijvoorbeeld',
  'huisnummer',
  'overgenomen',
  'medewerker',
  'zelfdoding',
])
const LONG = 12

describe('the Dutch of the citizens', () => {
  it('counts syllables as people hear them', () => {
    const known = { ja: 1, vraag: 1, duidelijk: 3, bijvoorbeeld: 3, informatie: 4, reactie: 3 }
    for (const [word, count] of Object.entries(known)) {
      expect([word, syllablesOf(word)]).toEqual([word, count])
    }
  })

  it.each([
    ['nl', 14, 78],
    ['nl-simple', 11, 84],
  ])(
    'is plain in %s: sentences of at most %i words, Flesch-Douma of %i or more',
    (language, longest, ease) => {
      const texts = textsIn(language)
      const long = texts.flatMap(([path, text]) =>
        sentencesOf(text)
          .filter((sentence) => wordsOf(sentence).length > longest)
          .map((sentence) => `${path}: ${sentence}`),
      )
      expect(long).toEqual([])
      expect(fleschDouma(texts.map(([, text]) => text))).toBeGreaterThanOrEqual(ease)
    },
  )

  it.each(['nl', 'nl-simple'])('has no words in %s that few people use', (language) => {
    const texts = textsIn(language)
    expect(texts.filter(([, text]) => HARD_WORDS.test(text))).toEqual([])
    const long = texts
      .flatMap(([, text]) => wordsOf(text))
      .filter((word) => word.length > LONG && !KNOWN_LONG_WORDS.has(word.toLowerCase()))
    expect([...new Set(long)]).toEqual([])
  })
})

describe('the texts in eleven languages', () => {
  it('are all there: the languages of DESIGN section 6', () => {
    expect(LANGUAGES).toEqual([
      'nl',
      'nl-simple',
      'en',
      'fy',
      'pap',
      'de',
      'fr',
      'tr',
      'ar',
      'pl',
      'uk',
    ])
  })

  it.each(LANGUAGES)(
    '%s has the same texts as Dutch, each said, with the same blanks to fill in',
    (language) => {
      const blanks = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()
      const dutch = textsIn('nl')
      const other = new Map(textsIn(language))
      expect([...other.keys()].sort()).toEqual(dutch.map(([path]) => path).sort())
      for (const [path, text] of dutch) {
        const said = other.get(path) ?? ''
        expect([path, said.trim()]).not.toEqual([path, ''])
        expect([path, blanks(said)]).toEqual([path, blanks(text)])
        expect([path, said.normalize('NFC')]).toEqual([path, said])
      }
    },
  )

  it.each(LANGUAGES.filter((language) => !language.startsWith('nl')))(
    '%s is not Dutch left standing',
    (language) => {
      const dutch = new Map(textsIn('nl'))
      const same = textsIn(language).filter(
        ([path, text]) => dutch.get(path) === text && wordsOf(text).length > 2,
      )
      expect(same).toEqual([])
    },
  )

  it.each(LANGUAGES)('%s names the numbers of help as they are dialled', (language) => {
    expect(textsOf(language).urgent).toMatch(/112[\s\S]*113/)
  })

  it('asks the same before a press as after it', () => {
    for (const language of LANGUAGES) {
      const { question, clarity } = textsOf(language)
      // Simple Dutch asks what Dutch asks: its question is painted before anything is fetched.
      expect(TAP[language].slice(1)).toEqual([question, clarity.yes, clarity.partly, clarity.no])
    }
  })

  it('gives each reader the best language that the site offers', () => {
    expect(bestLanguage('en-GB', LANGUAGES)).toBe('en')
    expect(bestLanguage('NL-simple', LANGUAGES)).toBe('nl-simple')
    expect(bestLanguage('es', LANGUAGES)).toBe('nl')
    expect(bestLanguage('ar', ['en', 'nl'])).toBe('en')
    expect(LANGUAGES.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar'])
  })

  it('writes a day in the language, and in figures where the machine does not know it', () => {
    expect(longDate('2026-12-01', 'nl-simple')).toBe('dinsdag 1 december 2026')
    expect(longDate('2026-12-01', 'pl')).toBe('wtorek, 1 grudnia 2026')
    expect(longDate('2026-12-01', 'xx-none')).toBe('01-12-2026')
  })
})

describe("a site's own wording", () => {
  it('may replace everything that the widget says but the first question', () => {
    expect(OVERRIDABLE).toContain('details.title.no')
    expect(OVERRIDABLE).toContain('ask.channelHint.counter')
    expect(OVERRIDABLE.filter((path) => /^(question|clarity)/.test(path))).toEqual([])
    expect(OVERRIDABLE.filter((path) => /^(form|card|receipt)\b/.test(path))).toEqual([])
  })

  it('replaces its own place alone, and leaves what does not exist alone', () => {
    const texts = { details: { send: 'Versturen', ask: 'Vraag' } }
    const own = { 'details.send': 'Stuur op', 'details.none.x': 'x', '__proto__.send': 'x' }
    expect(override(texts, own)).toEqual({ details: { send: 'Stuur op', ask: 'Vraag' } })
    expect(({} as { send?: string }).send).toBeUndefined()
    expect(texts.details.send).toBe('Versturen')
  })
})
