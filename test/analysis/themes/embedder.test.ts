import { expect, it } from 'vitest'
import { cosine, localEmbedder, votesByVectors } from '../../../analysis/themes/embedder.ts'
import type { Theme } from '../../../analysis/themes/in-language.ts'
import { suggestLinks } from '../../../analysis/themes/links.ts'
import { findThemes } from '../../../analysis/themes/themes.ts'
import { planted, purity, SUBJECTS } from '../../support/planted.ts'

it('the vectors on board put words with shared pieces near each other', async () => {
  const [one, two, three] = await localEmbedder.embed(['huurtoeslag', 'huurtoeslagen', 'paspoort'])
  if (!one || !two || !three) throw new Error('no vectors')
  expect(cosine(one, two)).toBeGreaterThan(0.6)
  expect(Math.abs(cosine(one, three))).toBeLessThan(0.2)
})

it('vectors that know the subjects find them where words do not', () => {
  const texts = planted({ toeslag: 60, paspoort: 60, afval: 60 })
  const subjects = [...new Set(texts.map(({ subject }) => subject))]
  // A model that understands: whatever the words, the vector says what the text is about.
  const telling = new Set(Object.values(SUBJECTS).join(' ').split(' '))
  const strange = texts.map(({ text }) => ({
    text: text
      .split(' ')
      .filter((word) => !telling.has(word))
      .join(' '),
  }))
  const vectors = texts.map(({ subject }) =>
    Float32Array.from(subjects, (one) => (one === subject ? 1 : 0)),
  )
  const alone = findThemes(strange, { themes: 3 })
  const joined = findThemes(strange, { themes: 3, votes: votesByVectors(vectors) })
  expect(purity(texts, alone.themeOf)).toBeLessThan(0.6)
  expect(purity(texts, joined.themeOf)).toBeGreaterThan(0.9)
})

it('suggests which themes of two languages belong together, by names and cognates', async () => {
  const theme = (id: string, language: string, terms: string[]): Theme => ({
    theme: id,
    language,
    label: '',
    size: 9,
    distinct: 9,
    stability: 1,
    terms,
  })
  const links = await suggestLinks(
    [
      theme('nl-1', 'nl', ['gouvernement', 'digid', 'account']),
      theme('nl-2', 'nl', ['vuilnis', 'container']),
      theme('fr-1', 'fr', ['gouvernement', 'digid', 'compte']),
      theme('fr-2', 'fr', ['école', 'élève']),
    ],
    localEmbedder,
  )
  expect(links.map(({ one, other }) => [one, other])).toEqual([['fr-1', 'nl-1']])
})
