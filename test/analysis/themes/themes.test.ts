import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OTHER } from '../../../analysis/themes/model.ts'
import { findThemes, placeTexts } from '../../../analysis/themes/themes.ts'
import { planted, purity } from '../../support/planted.ts'

const EVEN = { toeslag: 80, paspoort: 80, afval: 80, parkeren: 80, verhuizen: 80, school: 80 }
const texts = planted(EVEN)
const found = findThemes(texts, { seed: 3 })
const sizes = (themeOf: readonly string[]) => {
  const counts: Record<string, number> = {}
  for (const theme of themeOf) counts[theme] = (counts[theme] ?? 0) + 1
  return counts
}

describe('finding themes', () => {
  it('finds the subjects that people wrote about, without being told how many', () => {
    expect(purity(texts, found.themeOf)).toBeGreaterThan(0.95)
    expect(found.themes.length).toBeGreaterThanOrEqual(6)
    expect(found.themes.length).toBeLessThanOrEqual(12)
  })

  it('finds as many as it is asked for, and they are the subjects', () => {
    const asked = findThemes(texts, { themes: 6, seed: 3 })
    expect(asked.themes).toHaveLength(6)
    expect(purity(texts, asked.themeOf)).toBeGreaterThan(0.95)
    for (const { stability } of asked.themes) expect(stability).toBeGreaterThan(0.7)
  })

  it('names a theme by words that its texts have more than others', () => {
    const asked = findThemes(texts, { themes: 6, seed: 3 })
    const first = texts.findIndex(({ subject }) => subject === 'paspoort')
    const theme = asked.themes.find((one) => one.theme === asked.themeOf[first])
    expect('paspoort identiteitskaart verlopen pasfoto ophalen spoed reisdocument balie').toContain(
      theme?.label.split(', ')[0]?.split(' ')[0],
    )
    expect(theme?.terms).not.toContain('de')
  })

  it('counts every text once: themes and other are all', () => {
    const odd = [...texts, { text: '' }, { text: '!!! 👍' }, { text: 'qxzzq wvvxk' }]
    const { themes, themeOf } = findThemes(odd, { seed: 3 })
    const counts = sizes(themeOf)
    expect(themes.reduce((sum, { size }) => sum + size, 0) + (counts[OTHER] ?? 0)).toBe(odd.length)
    for (const { theme, size } of themes) expect(counts[theme]).toBe(size)
    expect(themeOf.slice(-3)).toEqual([OTHER, OTHER, OTHER])
  })

  it('gives the same answer to the byte for the same texts and seed', () => {
    const again = findThemes(texts, { seed: 3 })
    expect(JSON.stringify(again)).toBe(JSON.stringify(found))
    expect(JSON.stringify(findThemes(texts, { seed: 4 }).model)).not.toBe(
      JSON.stringify(found.model),
    )
  })

  it('makes no themes of too few texts, unless a number is asked for', () => {
    const few = texts.slice(0, 120)
    expect(findThemes(few).themes).toEqual([])
    expect(purity(few, findThemes(few, { themes: 6 }).themeOf)).toBeGreaterThan(0.8)
  })

  it('keeps languages apart', () => {
    const french = planted(EVEN, 9).map(({ text }) => ({
      text: text.replace(/[aeiou]/g, (vowel) => `${vowel}ù`),
      language: 'fr-BE',
    }))
    const both = findThemes([...texts.map(({ text }) => ({ text, language: 'nl' })), ...french], {
      themes: 12,
      seed: 1,
    })
    const nl = new Set(both.themeOf.slice(0, texts.length))
    const fr = new Set(both.themeOf.slice(texts.length))
    expect([...nl].filter((theme) => fr.has(theme))).toEqual([])
    expect(new Set(both.themes.map(({ language }) => language))).toEqual(new Set(['nl', 'fr']))
  })

  it('says which themes to put together until one is left', () => {
    expect(found.merges).toHaveLength(found.themes.length - 1)
    const from = found.merges.map((merge) => merge.from)
    expect(new Set(from).size).toBe(from.length)
    for (const { loss } of found.merges) expect(loss).toBeGreaterThanOrEqual(0)
  })

  it('stands whatever it is given', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('toeslag', 'ja', '0000', '<b>', '\u0301', ''),
    )
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (list, k) => {
        const { themes, themeOf } = findThemes(
          list.map((one) => ({ text: one })),
          { themes: k },
        )
        const counts = sizes(themeOf)
        expect(themes.length).toBeLessThanOrEqual(k)
        const inThemes = themes.reduce((sum, { size }) => sum + size, 0)
        expect(inThemes + (counts[OTHER] ?? 0)).toBe(list.length)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a model that is kept', () => {
  it('comes through JSON whole, and puts later texts with those like them', () => {
    const later = planted(EVEN, 77)
    const model = JSON.parse(JSON.stringify(found.model))
    const themeOf = placeTexts(model, later)
    expect(themeOf).toEqual(placeTexts(found.model, later))
    expect(purity(later, themeOf)).toBeGreaterThan(0.95)
  })

  it('leaves nearly all of the old texts where they were', () => {
    const themeOf = placeTexts(found.model, texts)
    const same = themeOf.filter((theme, at) => theme === found.themeOf[at]).length
    expect(same / texts.length).toBeGreaterThan(0.95)
  })

  it('does not guess about what it has never seen', () => {
    expect(placeTexts(found.model, [{ text: 'qxzzq wvvxk' }, { text: '' }])).toEqual([OTHER, OTHER])
  })
})
