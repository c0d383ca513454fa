import { describe, expect, it } from 'vitest'
import { mayBeQuoted } from '../../../analysis/themes/quote.ts'
import { findThemes } from '../../../analysis/themes/themes.ts'
import { planted } from '../../support/planted.ts'

const common = () => 100

describe('the gate for quotes', () => {
  it('lets through a sentence of words that others use too', () => {
    expect(mayBeQuoted('Ik kan de aanvraag niet vinden.', common)).toBe(true)
  })

  it.each([
    ['a word that fewer than five others use', 'Ik ken de heer Zwartkruis van de balie'],
    ['four digits in a run', 'mijn nummer is 1234 en dat klopt'],
    ['four digits with spaces between', 'mijn nummer is 12 34 en dat klopt'],
    ['an address on the web', 'kijk eens op www.voorbeeld.nl voor meer'],
    ['a mail address', 'mail mij op jan@voorbeeld.nl voor meer'],
    ['what stands for what was taken out', 'bel mij op [telefoonnummer] over de aanvraag'],
    ['a street and number', 'ik woon op Dorpsstraat 12 in de stad'],
    ['too few words to say anything', 'heel onduidelijk'],
  ])('holds back %s', (_, sentence) => {
    const said = (word: string) => (word === 'zwartkruis' ? 5 : 100)
    expect(mayBeQuoted(sentence, said)).toBe(false)
  })

  it('shows no quote when every text has a rare word in it, and one when a text has none', () => {
    const texts = planted({ toeslag: 60, paspoort: 60 })
    const rare = texts.map(({ text }, at) => ({
      text: `${text} uniek${'abcdefghij'[at % 10]}${at}`,
    }))
    expect(findThemes(rare, { themes: 2 }).themes.map(({ quote }) => quote)).toEqual([
      undefined,
      undefined,
    ])
    for (const { quote } of findThemes(texts, { themes: 2 }).themes)
      expect(texts.map(({ text }) => text)).toContain(quote)
  })
})
