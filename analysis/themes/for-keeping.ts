/** A model as it may be kept: what only a few texts said is not in it, so that their erasure leaves nothing behind. */
import { PEOPLE_MIN } from './labels.ts'
import type { LanguageModel, Model } from './model.ts'

/** `cells` hold theme numbers and counts by turns. */
const saidBy = (cells: readonly number[]) =>
  cells.reduce((sum, count, at) => (at % 2 === 1 ? sum + count : sum), 0)

const pruned = (model: LanguageModel, idOf: (theme: string) => string): LanguageModel => {
  const kept = model.features.flatMap((name, at) => {
    const cells = model.cells[at] ?? []
    return saidBy(cells) >= PEOPLE_MIN ? [{ name, cells }] : []
  })
  return {
    ...model,
    themes: model.themes.map(idOf),
    features: kept.map(({ name }) => name),
    cells: kept.map(({ cells }) => cells),
  }
}

/** `idOf`: what a theme is called from now on. */
export const modelForKeeping = (model: Model, idOf: (theme: string) => string): Model => ({
  ...model,
  languages: model.languages.map((one) => pruned(one, idOf)),
})
