import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collapse } from '../../../analysis/themes/collapse.ts'
import { findThemes } from '../../../analysis/themes/themes.ts'
import { wordLists } from '../../../analysis/themes/words.ts'
import { planted } from '../../support/planted.ts'

const firsts = (texts: string[]) => Array.from(collapse(wordLists(texts)))

describe('texts that say the same', () => {
  it('are one, whatever their capitals, accents and signs', () => {
    expect(firsts(['Waar is de balie?', 'iets anders', 'waar is dé balie!!'])).toEqual([0, 1, 0])
  })

  it('are one when a word or two of many differ', () => {
    const long =
      'stop met het plan voor de nieuwe weg langs het bos want daar broeden vogels en wij willen rust en groen houden'
    expect(firsts([long, `${long} alstublieft`, long.replace('rust', 'stilte')])).toEqual([0, 0, 0])
  })

  it('are not one when a word turns the meaning round', () => {
    expect(
      firsts(['ik kan niet inloggen met digid', 'ik kan wel inloggen met digid', 'duidelijk']),
    ).toEqual([0, 1, 2])
  })

  it('point to an earlier text that points to itself', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'de', 'het'), { maxLength: 12 })
    fc.assert(
      fc.property(fc.array(text, { maxLength: 30 }), (lists) => {
        const all = firsts(lists.map((words) => words.join(' ')))
        all.forEach((first, at) => {
          expect(first).toBeLessThanOrEqual(at)
          expect(all[first]).toBe(first)
        })
      }),
    )
  })

  it('weigh as one in a theme and are counted with it', () => {
    const texts = planted({ toeslag: 60, paspoort: 60, afval: 60 })
    const loud = 'stuur de huurtoeslag nu want het voorschot van de toeslag is te laag berekend'
    const all = [...texts.map(({ text }) => text), ...Array.from({ length: 200 }, () => loud)]
    const found = findThemes(
      all.map((text) => ({ text })),
      { themes: 3 },
    )
    const theme = found.themes.find((one) => one.theme === found.themeOf.at(-1))
    expect(theme?.size).toBeGreaterThanOrEqual(255)
    expect(theme?.distinct).toBeLessThan(70)
    expect(found.themes).toHaveLength(3)
    expect(Math.min(...found.themes.map(({ distinct }) => distinct))).toBeGreaterThan(50)
  })
})
