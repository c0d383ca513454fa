/**
 * The red threads in what people said: texts in, themes out. Same texts in the same order, same seed: the same answer
 * to the byte. Another order is another draw of chance, and may move texts that lie between themes.
 */

import type { MoreVotes } from './group-texts.ts'
import { type InLanguage, THEMES_FROM, type Theme, themesInLanguage } from './in-language.ts'
import { type Guess, languagesOf, type Said } from './languages.ts'
import { type Model, OTHER, placeIn } from './model.ts'
import { seedOf } from './random.ts'

export type ThemesOptions = {
  /** How many themes in all; found from the texts when there is none. */
  themes?: number | undefined
  seed?: number
  guess?: Guess | undefined
  /** Hears the share that is done, from 0 up to 1. */
  progress?: (share: number) => void
  /** Votes of another kind about the texts of these numbers; see `Embedder`. */
  votes?: (texts: Int32Array, groups: number, seed: number) => ReturnType<MoreVotes>
}

export type Found = {
  themes: Theme[]
  /** Per text the id of its theme, or `other`. */
  themeOf: string[]
  languageOf: string[]
  /** Per text the number of the first that says almost the same. */
  firstOf: Int32Array
  merges: InLanguage['merges']
  model: Model
}

export const SEED = 1

/** The number of themes, shared by size: largest remainders, and each large enough language at least one. */
const share = (themes: number, sizes: readonly number[]): number[] => {
  const all = sizes.reduce((sum, size) => sum + size, 0)
  const exact = sizes.map((size) => (themes * size) / all)
  const shares = exact.map(Math.floor)
  let left = themes - shares.reduce((sum, one) => sum + one, 0)
  const order = exact
    .map((one, at) => ({ at, rest: one - Math.floor(one) }))
    .sort((one, other) => other.rest - one.rest || one.at - other.at)
  for (const { at } of order) {
    if (left-- <= 0) break
    shares[at] = (shares[at] ?? 0) + 1
  }
  return shares
}

export const findThemes = (said: readonly Said[], options: ThemesOptions = {}): Found => {
  const { themes: asked, seed = SEED, guess, progress = () => {}, votes } = options
  const languageOf = languagesOf(said, guess)
  const byLanguage = new Map<string, number[]>()
  languageOf.forEach((language, at) => {
    const list = byLanguage.get(language)
    if (list) list.push(at)
    else byLanguage.set(language, [at])
  })
  const parts = [...byLanguage].sort(
    ([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1),
  )
  const shares =
    asked === undefined
      ? []
      : share(
          asked,
          parts.map(([, list]) => list.length),
        )
  const found: Found = {
    themes: [],
    themeOf: said.map(() => OTHER),
    languageOf,
    firstOf: Int32Array.from(said, (_, at) => at),
    merges: [],
    model: { version: 1, languages: [] },
  }
  let done = 0
  parts.forEach(([language, list], part) => {
    const groups = shares[part]
    const enough = groups === undefined ? list.length >= THEMES_FROM : groups > 0
    if (enough) {
      const places = Int32Array.from(list)
      const partSeed = seedOf(seed, part)
      const mine = themesInLanguage(
        list.map((at) => said[at]?.text ?? ''),
        language,
        {
          groups,
          seed: partSeed,
          progress: (so) => progress((done + so * list.length) / said.length),
          moreVotes:
            votes &&
            ((texts, of) =>
              votes(
                texts.map((text) => places[text] ?? 0),
                of,
                partSeed,
              )),
        },
      )
      found.themes.push(...mine.themes)
      found.merges.push(...mine.merges)
      found.model.languages.push(mine.model)
      list.forEach((at, text) => {
        found.themeOf[at] = mine.themeOf[text] ?? OTHER
        found.firstOf[at] = places[mine.firstOf[text] ?? text] ?? at
      })
    }
    done += list.length
    progress(done / said.length)
  })
  return found
}

/** The themes of later texts in a model that is kept. A language that it does not know is `other`. */
export const placeTexts = (model: Model, said: readonly Said[], guess?: Guess): string[] => {
  const themeOf = said.map(() => OTHER)
  const languages = languagesIn(model, said, guess)
  for (const one of model.languages) {
    const places = languages.flatMap((language, at) => (language === one.language ? [at] : []))
    const placed = placeIn(
      one,
      places.map((at) => said[at]?.text ?? ''),
    )
    places.forEach((at, text) => {
      themeOf[at] = placed[text] ?? OTHER
    })
  }
  return themeOf
}

/** A guess that the model has no themes for is a slip, more often than not: then it is the model's first language. */
const languagesIn = (model: Model, said: readonly Said[], guess: Guess = () => undefined) => {
  const known = new Set(model.languages.map(({ language }) => language))
  const first = model.languages[0]?.language ?? OTHER
  return said.map(({ text, language }) => {
    if (language) return language.toLowerCase().split(/[-_]/)[0] ?? first
    const guessed = guess(text)
    return guessed !== undefined && known.has(guessed) ? guessed : first
  })
}
