/**
 * The themes as they were found, to put later texts into: what was assigned stays so, whatever comes after. Plain data,
 * to be kept as JSON.
 */
import { assign } from './assign.ts'
import { type Counts, emptyCounts } from './counts.ts'
import { everyText, type Space, spaceFor, type View } from './features.ts'
import { wordLists } from './words.ts'

export const OTHER = 'other'

/** `cells`: per feature its theme numbers and counts by turns. */
export type LanguageModel = {
  language: string
  view: View
  themes: string[]
  labels: string[]
  features: string[]
  cells: number[][]
}
export type Model = { version: 1; languages: LanguageModel[] }

/** `themes`: id and name per group; `undefined` for a group that is no theme, of which nothing is kept. */
export const modelOf = (
  language: string,
  { view, features }: Pick<Space, 'view' | 'features'>,
  { groups, byFeature }: Counts,
  themes: readonly ({ theme: string; label: string } | undefined)[],
): LanguageModel => {
  const kept = themes.flatMap((one, group) => (one === undefined ? [] : [{ ...one, group }]))
  const model: LanguageModel = {
    language,
    view,
    themes: kept.map(({ theme }) => theme),
    labels: kept.map(({ label }) => label),
    features: [],
    cells: [],
  }
  for (const [name, feature] of features) {
    const cells = kept.flatMap(({ group }, number) => {
      const count = byFeature[feature * groups + group] ?? 0
      return count > 0 ? [number, count] : []
    })
    if (cells.length === 0) continue
    model.features.push(name)
    model.cells.push(cells)
  }
  return model
}

const countsOf = ({ themes, features, cells }: LanguageModel): Counts => {
  const counts = emptyCounts(features.length, themes.length)
  cells.forEach((list, feature) => {
    for (let at = 0; at < list.length; at += 2) {
      const group = list[at] ?? 0
      const count = list[at + 1] ?? 0
      counts.byFeature[feature * counts.groups + group] = count
      counts.sizes[group] = (counts.sizes[group] ?? 0) + count
    }
  })
  return counts
}

/** The theme of each text of one language, or `other`. The model stays as it is: the order of texts does not matter. */
export const placeIn = (model: LanguageModel, texts: readonly string[]): string[] => {
  if (model.themes.length === 0) return texts.map(() => OTHER)
  const lists = wordLists(texts)
  const features = new Map(model.features.map((name, number) => [name, number]))
  const space = spaceFor(lists.names, { view: model.view, features })
  const placed = assign(lists, space, everyText(lists), countsOf(model))
  return Array.from(placed, (group) => model.themes[group] ?? OTHER)
}
